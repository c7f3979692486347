import { defineCommand } from '../../definition/command.ts';
import { newName, text } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { repliesOf } from '../shared/replies.ts';
import { specialNode } from './node-create-special.ts';

export const nodeCreateOpenflexTarget = defineCommand({
  path: 'node create-openflex-target',
  aliases: ['coft'],
  summary: 'Add a node that stands for an OpenFlex storage device',
  examples: [
    {
      command: 'linstor node create-openflex-target ofNode1 192.168.166.7 000af795789d',
      does: 'Add the device as ofNode1',
    },
  ],
  arguments: {
    nodeName: argument(newName('NODE'), 'Name of the node'),
    storDevHost: argument(text('HOST'), "Address where the device's NVMe targets are reached"),
    storDev: argument(newName('DEVICE'), 'Identifier of the OpenFlex device'),
  },
  run: async ({ controller, input }) => {
    const props = {
      'StorDriver/Openflex/StorDevHost': input.storDevHost,
      'StorDriver/Openflex/StorDev': input.storDev,
    };
    return repliesOf(
      controller,
      await specialNode(controller, { name: input.nodeName, type: 'Openflex_Target', props }),
    );
  },
});
