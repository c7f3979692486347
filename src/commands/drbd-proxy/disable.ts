import { apiPath } from '../../controller/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { repliesOf } from '../family/replies.ts';
import { connection } from './target.ts';

export const drbdProxyDisable = defineCommand({
  path: 'drbd-proxy disable',
  aliases: ['d'],
  summary: 'Replicate between two nodes without DRBD Proxy',
  examples: [
    { command: 'linstor drbd-proxy disable alpha charlie backups', does: 'No proxy between alpha and charlie' },
  ],
  arguments: connection,
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'POST',
      path: apiPath`/v1/resource-definitions/${input.resource}/drbd-proxy/disable/${input.nodeA}/${input.nodeB}`,
    }),
});
