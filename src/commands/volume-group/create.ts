import { defineCommand } from '../../definition/command.ts';
import { volumeNumber } from '../../definition/kinds.ts';
import { flag, option } from '../../definition/option.ts';
import { repliesOf } from '../family/replies.ts';
import { groupName, volumeGroupsPath } from './volume-group.ts';

/** `POST /v1/resource-groups/GROUP/volume-groups` */
export const volumeGroupCreate = defineCommand({
  path: 'volume-group create',
  aliases: ['c'],
  summary: 'Add a volume to a resource group',
  description: 'Resources spawned from the group get a volume for each of its volumes.',
  examples: [{ command: 'linstor volume-group create fast', does: 'Add a volume with the next free number' }],
  options: {
    vlmnr: option('-n, --vlmnr', volumeNumber, 'Number of the volume; the next free one when absent'),
    gross: flag('--gross', 'Sizes given for this volume include the metadata of DRBD'),
  },
  arguments: { name: groupName },
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'POST',
      path: volumeGroupsPath(input.name),
      body: { volume_number: input.vlmnr, flags: input.gross ? ['GROSS_SIZE'] : undefined },
    }),
});
