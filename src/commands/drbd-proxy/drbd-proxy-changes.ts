import { apiPath } from '../../api/path.ts';
import type { Command } from '../../definition/command.ts';
import { tcpPort } from '../../definition/argument-types.ts';
import { option } from '../../definition/option.ts';
import { changeCommand, post } from '../shared/replies.ts';
import { connection } from './drbd-proxy-arguments.ts';

/** Commands that do no more than send a change. */
export const drbdProxyChanges: readonly Command[] = [
  changeCommand({
    path: 'drbd-proxy disable',
    aliases: ['d'],
    summary: 'Replicate between two nodes without DRBD Proxy',
    examples: { 'linstor drbd-proxy disable alpha charlie backups': 'No proxy between alpha and charlie' },
    arguments: connection,
    request: (input) =>
      post(apiPath`/v1/resource-definitions/${input.resource}/drbd-proxy/disable/${input.nodeA}/${input.nodeB}`),
  }),
  changeCommand({
    path: 'drbd-proxy enable',
    aliases: ['e'],
    summary: 'Replicate between two nodes through DRBD Proxy',
    examples: { 'linstor drbd-proxy enable alpha charlie backups': 'Proxy between alpha and charlie' },
    options: { port: option('-p, --port', tcpPort, 'TCP port of the proxy; chosen by the controller if left out') },
    arguments: connection,
    request: (input) =>
      post(apiPath`/v1/resource-definitions/${input.resource}/drbd-proxy/enable/${input.nodeA}/${input.nodeB}`, {
        port: input.port,
      }),
  }),
];
