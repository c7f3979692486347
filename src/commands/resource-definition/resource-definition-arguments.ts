import { apiPath } from '../../api/path.ts';
import { integer, resourceDefinitionName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';

export const definitionName = argument(resourceDefinitionName, 'Name of the resource definition');

export function definitionPath(name: string): string {
  return apiPath`/v1/resource-definitions/${name}`;
}

/** How many peers DRBD keeps room for in its metadata. */
export const peerSlots = integer('COUNT', 1, 31);
