import { apiPath } from '../../controller/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { nodeName } from '../../definition/kinds.ts';
import { argumentList } from '../../definition/option.ts';
import { repliesOf } from '../family/replies.ts';

export const nodeReconnect = defineCommand({
  path: 'node reconnect',
  aliases: ['rc'],
  summary: 'Let the controller connect anew to the satellites of nodes',
  examples: [{ command: 'linstor node reconnect alpha bravo', does: 'Reconnect two nodes' }],
  arguments: { nodes: argumentList(nodeName, 'Names of the nodes') },
  run: ({ controller, input }) =>
    repliesOf(
      controller,
      ...input.nodes.map((name) => ({ method: 'PUT' as const, path: apiPath`/v1/nodes/${name}/reconnect` })),
    ),
});
