import { apiPath } from '../../api/path.ts';
import { integer, resourceGroupName, text } from '../../definition/argument-types.ts';
import { argument, option } from '../../definition/option.ts';

export const groupName = argument(resourceGroupName, 'Name of the resource group');

export function groupPath(name: string): string {
  return apiPath`/v1/resource-groups/${name}`;
}

/** `--place-count` of groups: the controller reads the word itself, so that it is sent as typed. */
export const placeCount = option('--place-count', text('REPLICAS'), 'Number of replicas');

/** `--peer-slots` of groups */
export const peerSlots = option(
  '--peer-slots',
  integer('COUNT', 1, 31),
  'Number of peers to keep room for in the metadata of DRBD',
  { since: ['1.21.0', 'Peer slots of resource groups'] },
);
