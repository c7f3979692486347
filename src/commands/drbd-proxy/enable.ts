import { apiPath } from '../../controller/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { tcpPort } from '../../definition/kinds.ts';
import { option } from '../../definition/option.ts';
import { repliesOf } from '../family/replies.ts';
import { connection } from './target.ts';

export const drbdProxyEnable = defineCommand({
  path: 'drbd-proxy enable',
  aliases: ['e'],
  summary: 'Replicate between two nodes through DRBD Proxy',
  examples: [{ command: 'linstor drbd-proxy enable alpha charlie backups', does: 'Proxy between alpha and charlie' }],
  options: { port: option('-p, --port', tcpPort, 'TCP port of the proxy; chosen by the controller if left out') },
  arguments: connection,
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'POST',
      path: apiPath`/v1/resource-definitions/${input.resource}/drbd-proxy/enable/${input.nodeA}/${input.nodeB}`,
      body: { port: input.port },
    }),
});
