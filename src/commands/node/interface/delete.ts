import { apiPath } from '../../../controller/path.ts';
import { defineCommand } from '../../../definition/command.ts';
import { netInterfaceName, nodeName } from '../../../definition/kinds.ts';
import { argument, argumentList } from '../../../definition/option.ts';
import { repliesOf } from '../../family/replies.ts';

export const nodeInterfaceDelete = defineCommand({
  path: 'node interface delete',
  effect: 'destroys',
  aliases: ['d'],
  summary: 'Remove network interfaces from a node',
  examples: [{ command: 'linstor node interface delete alpha nic1 nic2', does: 'Remove two interfaces' }],
  arguments: {
    nodeName: argument(nodeName, 'Name of the node'),
    interfaceName: argumentList(netInterfaceName, 'Names of the interfaces'),
  },
  run: ({ controller, input }) =>
    repliesOf(
      controller,
      ...input.interfaceName.map((name) => ({
        method: 'DELETE' as const,
        path: apiPath`/v1/nodes/${input.nodeName}/net-interfaces/${name}`,
      })),
    ),
});
