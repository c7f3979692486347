import { defineCommand } from '../../definition/command.ts';
import { choice, nodeName } from '../../definition/argument-types.ts';
import { argumentList, optionOr } from '../../definition/option.ts';
import { nodesAre } from '../shared/wait-conditions.ts';
import { waitUntil } from '../shared/wait-until.ts';
import { timeout } from './timeout.ts';

export const waitNode = defineCommand({
  path: 'wait node',
  effect: 'reads',
  aliases: ['n'],
  summary: 'Wait until nodes are online or offline',
  description: 'Prints nothing; the exit code is 0, or 21 when the time ran out first.',
  examples: [
    { command: 'linstor wait node alpha bravo', does: 'Until both are online' },
    {
      command: 'linstor wait node alpha --for offline --timeout 5m',
      does: 'Until alpha is down, five minutes at most',
    },
  ],
  options: {
    for: optionOr('--for', choice('STATE', ['online', 'offline']), 'online', 'What to wait for'),
    timeout,
  },
  arguments: { nodes: argumentList(nodeName, 'Names of the nodes') },
  run: async (call) => {
    const { controller, input } = call;
    await waitUntil(call, nodesAre(controller, input.nodes, input.for), input.timeout);
    return { kind: 'silent' };
  },
});
