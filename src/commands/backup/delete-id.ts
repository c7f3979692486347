import { defineCommand } from '../../definition/command.ts';
import { backupId } from '../../definition/argument-types.ts';
import { argument, flag } from '../../definition/option.ts';
import { queryFlag } from '../shared/unless-empty.ts';
import { deleteBackups, deletesSince } from './delete-request.ts';
import { cascade, dryRun, keepSnaps, remote } from './backup-options.ts';

export const backupDeleteId = defineCommand({
  path: 'backup delete id',
  effect: 'destroys',
  since: deletesSince,
  summary: 'Delete the backup with an id from a remote',
  examples: [
    { command: 'linstor backup delete id s3remote db1_back_20260101_020000', does: 'Delete one backup' },
    {
      command: 'linstor backup delete id s3remote db1_back_2025 --prefix --dry-run',
      does: 'List what would go: all backups of db1 made in 2025',
    },
  ],
  options: {
    prefix: flag('--prefix', 'Delete all backups whose id begins with this'),
    cascade,
    dryRun,
    keepSnaps,
  },
  arguments: { remote, id: argument(backupId, 'Id of the backup, as in backup list --show-id') },
  run: ({ controller, input }) =>
    deleteBackups(controller, input.remote, {
      [input.prefix ? 'id_prefix' : 'id']: input.id,
      cascading: queryFlag(input.cascade),
      dryrun: queryFlag(input.dryRun),
      keep_snaps: queryFlag(input.keepSnaps),
    }),
});
