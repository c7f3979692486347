import { apiPath } from '../../controller/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { nodeName } from '../../definition/kinds.ts';
import { argument, flag } from '../../definition/option.ts';
import { logLevel } from '../family/log-level.ts';
import { repliesOf } from '../family/replies.ts';

export const nodeSetLogLevel = defineCommand({
  path: 'node set-log-level',
  aliases: ['setloglevel'],
  summary: "Set how much a node's satellite logs",
  examples: [{ command: 'linstor node set-log-level alpha DEBUG', does: 'Let the satellite on alpha log more' }],
  options: { library: flag('--library, --lib', 'Set the level of the libraries instead of that of LINSTOR itself') },
  arguments: {
    nodeName: argument(nodeName, 'Name of the node'),
    level: argument(logLevel, 'Least severity that is logged'),
  },
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'PUT',
      path: apiPath`/v1/nodes/${input.nodeName}/config`,
      body: { log: { [input.library ? 'level' : 'level_linstor']: input.level } },
    }),
});
