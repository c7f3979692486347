import { defineCommand } from '../../definition/command.ts';
import { argument, flag } from '../../definition/option.ts';
import { logLevel } from '../family/log-level.ts';
import { repliesOf } from '../family/replies.ts';

export const controllerSetLogLevel = defineCommand({
  path: 'controller set-log-level',
  aliases: ['setloglevel'],
  summary: 'Set how much the controller writes to its log',
  examples: [
    { command: 'linstor controller set-log-level DEBUG', does: 'Look closely at the controller' },
    { command: 'linstor controller set-log-level --global INFO', does: 'All satellites too' },
  ],
  options: {
    library: flag('--library, --lib', 'The log level of the libraries LINSTOR uses instead of its own'),
    global: flag('--global', 'On the satellites too'),
  },
  arguments: { level: argument(logLevel, 'Lowest level that is logged') },
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'PUT',
      path: '/v1/controller/config',
      body: {
        log: { [`level${input.library ? '' : '_linstor'}${input.global ? '_global' : ''}`]: input.level },
      },
    }),
});
