import { defineCommand } from '../../definition/command.ts';
import { resourceDefinitionName, snapshotName } from '../../definition/argument-types.ts';
import { argument, argumentList } from '../../definition/option.ts';
import { snapshotsAreMade } from '../shared/wait-conditions.ts';
import { waitUntil } from '../shared/wait-until.ts';
import { timeout } from './timeout.ts';

export const waitSnapshot = defineCommand({
  path: 'wait snapshot',
  effect: 'reads',
  aliases: ['s'],
  summary: 'Wait until snapshots are complete on all their nodes',
  description: 'Prints nothing; the exit code is 0, 10 when a snapshot failed, or 21 when the time ran out first.',
  examples: [{ command: 'linstor wait snapshot db1 before-upgrade', does: 'Until that snapshot of db1 is there' }],
  options: { timeout },
  arguments: {
    resource: argument(resourceDefinitionName, 'Name of the resource'),
    snapshots: argumentList(snapshotName, 'Names of its snapshots'),
  },
  run: async (call) => {
    const { controller, input } = call;
    await waitUntil(call, snapshotsAreMade(controller, input.resource, input.snapshots), input.timeout);
    return { kind: 'silent' };
  },
});
