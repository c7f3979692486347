import { defineCommand } from '../../../definition/command.ts';
import { netInterfaceName, newName } from '../../../definition/kinds.ts';
import { argument } from '../../../definition/option.ts';
import { repliesOf } from '../../family/replies.ts';
import { bothNodes, connectionPath } from '../target.ts';
import { pathProperty } from './properties.ts';

export const nodeConnectionPathCreate = defineCommand({
  path: 'node-connection path create',
  aliases: ['c'],
  summary: 'Add a network path between two nodes',
  description: 'DRBD uses the paths of a connection instead of the default interfaces, and several for redundancy.',
  examples: [
    { command: 'linstor node-connection path create alpha bravo path1 nic1 nic1', does: 'Connect both over nic1' },
  ],
  arguments: {
    ...bothNodes,
    pathName: argument(newName('PATH'), 'Name of the new path'),
    netinterfaceA: argument(netInterfaceName, 'Network interface of the first node'),
    netinterfaceB: argument(netInterfaceName, 'Network interface of the second node'),
  },
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'PUT',
      path: connectionPath(input),
      body: {
        override_props: {
          [pathProperty(input.pathName, input.nodeA)]: input.netinterfaceA,
          [pathProperty(input.pathName, input.nodeB)]: input.netinterfaceB,
        },
      },
    }),
});
