import type { Command } from '../../definition/command.ts';
import { volumeNumber } from '../../definition/argument-types.ts';
import { flag, option } from '../../definition/option.ts';
import { changeCommand, del, post } from '../shared/replies.ts';
import { groupName, volumeGroupPath, volumeGroupsPath, volumeGroupTarget } from './group-number-arguments.ts';

/** Commands that do no more than send a change. */
export const volumeGroupChanges: readonly Command[] = [
  /** `POST /v1/resource-groups/GROUP/volume-groups` */
  changeCommand({
    path: 'volume-group create',
    aliases: ['c'],
    summary: 'Add a volume to a resource group',
    description: 'Resources spawned from the group get a volume for each of its volumes.',
    examples: { 'linstor volume-group create fast': 'Add a volume with the next free number' },
    options: {
      vlmnr: option('-n, --vlmnr', volumeNumber, 'Number of the volume; the next free one when absent'),
      gross: flag('--gross', 'Sizes given for this volume include the metadata of DRBD'),
    },
    arguments: { name: groupName },
    request: (input) =>
      post(volumeGroupsPath(input.name), {
        volume_number: input.vlmnr,
        flags: input.gross ? ['GROSS_SIZE'] : undefined,
      }),
  }),
  /** `DELETE /v1/resource-groups/GROUP/volume-groups/NUMBER` */
  changeCommand({
    path: 'volume-group delete',
    effect: 'destroys',
    aliases: ['d'],
    summary: 'Remove a volume from a resource group',
    description: 'Resources that were spawned from the group keep their volumes.',
    examples: { 'linstor volume-group delete fast 0': 'Remove volume 0' },
    arguments: volumeGroupTarget,
    request: (input) => del(volumeGroupPath(input)),
  }),
];
