import { apiPath } from '../../api/path.ts';
import { placementPoolName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';

export const definitionName = argument(placementPoolName, 'Name of the storage pool definition');

/** `/v1/storage-pool-definitions/NAME`. */
export function definitionPath(name: string): string {
  return apiPath`/v1/storage-pool-definitions/${name}`;
}
