import { apiPath } from '../../api/path.ts';
import { resourceGroupName, volumeNumber } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';

export const groupName = argument(resourceGroupName, 'Name of the resource group');

/** The arguments that name one volume of a group. */
export const volumeGroupTarget = {
  name: groupName,
  volumeNr: argument(volumeNumber, 'Number of the volume in the group'),
};

export function volumeGroupsPath(group: string): string {
  return apiPath`/v1/resource-groups/${group}/volume-groups`;
}

export function volumeGroupPath(target: { readonly name: string; readonly volumeNr: number }): string {
  return apiPath`/v1/resource-groups/${target.name}/volume-groups/${target.volumeNr}`;
}
