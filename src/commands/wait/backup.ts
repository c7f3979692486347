import { defineCommand } from '../../definition/command.ts';
import { remoteName, resourceDefinitionName } from '../../definition/argument-types.ts';
import { argument, argumentList } from '../../definition/option.ts';
import { backupsAreShipped } from '../shared/wait-conditions.ts';
import { waitUntil } from '../shared/wait-until.ts';
import { timeout } from './timeout.ts';

export const waitBackup = defineCommand({
  path: 'wait backup',
  effect: 'reads',
  aliases: ['b'],
  summary: 'Wait until the backups of resources are shipped',
  description:
    'Until nothing of them is queued for the remote and none of their snapshots is being shipped. Prints nothing; the ' +
    'exit code is 0, or 21 when the time ran out first.',
  examples: [
    { command: 'linstor wait backup s3remote db1 --timeout 2h', does: 'Until db1 is shipped, two hours at most' },
  ],
  options: { timeout },
  arguments: {
    remote: argument(remoteName, 'Remote that they are shipped to'),
    resources: argumentList(resourceDefinitionName, 'Names of the resources'),
  },
  run: async (call) => {
    const { controller, input } = call;
    await waitUntil(call, backupsAreShipped(controller, input.remote, input.resources), input.timeout);
    return { kind: 'silent' };
  },
});
