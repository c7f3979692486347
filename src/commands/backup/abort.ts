import { apiPath } from '../../controller/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { resourceName, snapshotName } from '../../definition/kinds.ts';
import { argument, flag, option } from '../../definition/option.ts';
import { given, on } from '../family/given.ts';
import { repliesOf } from '../family/replies.ts';
import { BACKUPS_SINCE, remote } from './options.ts';

export const backupAbort = defineCommand({
  path: 'backup abort',
  aliases: ['a'],
  since: [BACKUPS_SINCE, 'Aborting backups'],
  summary: 'Stop shipping or restoring a backup',
  description: 'Without --create and --restore, both are stopped.',
  examples: [{ command: 'linstor backup abort s3remote db1 --create', does: 'Stop shipping db1 to the remote' }],
  options: {
    restore: flag('-r, --restore', 'Stop the restore'),
    create: flag('-c, --create', 'Stop the shipping'),
    snapshot: option('-s, --snapshot', snapshotName, 'Stop only this snapshot', {
      since: ['1.27.0', 'Aborting the backup of one snapshot'],
    }),
  },
  arguments: { remote, resource: argument(resourceName, 'Resource that is shipped or restored') },
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'POST',
      path: apiPath`/v1/remotes/${input.remote}/backups/abort`,
      body: {
        rsc_name: input.resource,
        restore: on(input.restore),
        create: on(input.create),
        snapshot: given(input.snapshot),
      },
    }),
});
