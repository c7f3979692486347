import { defineCommand } from '../../definition/command.ts';
import { choice, resourceDefinitionName } from '../../definition/argument-types.ts';
import { argumentList, optionOr } from '../../definition/option.ts';
import { RESOURCE_STATES, resourcesAre } from '../shared/wait-conditions.ts';
import { waitUntil } from '../shared/wait-until.ts';
import { timeout } from './timeout.ts';

export const waitResource = defineCommand({
  path: 'wait resource',
  effect: 'reads',
  aliases: ['r'],
  summary: 'Wait until resources are in sync, placed, unused or deleted',
  description:
    'synced: every replica with a disk is up to date; placed: there are as many as the resource group asks for; ' +
    'unused: no node uses it; deleted: nothing is left of it. Prints nothing; the exit code is 0, or 21 when the time ' +
    'was over before.',
  examples: [
    { command: 'linstor wait resource db1 web1 --timeout 10m', does: 'Until both are in sync, ten minutes at most' },
    { command: 'linstor wait resource db1 --for unused', does: 'Until nothing uses db1 any more' },
  ],
  options: {
    for: optionOr('--for', choice('STATE', RESOURCE_STATES), 'synced', 'What to wait for'),
    timeout,
  },
  arguments: { resources: argumentList(resourceDefinitionName, 'Names of the resources') },
  run: async (call) => {
    const { controller, input } = call;
    await waitUntil(call, resourcesAre(controller, input.resources, input.for), input.timeout);
    return { kind: 'silent' };
  },
});
