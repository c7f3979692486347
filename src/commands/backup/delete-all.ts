import { defineCommand } from '../../definition/command.ts';
import { flag } from '../../definition/option.ts';
import { queryFlag } from '../shared/unless-empty.ts';
import { deleteBackups, deletesSince } from './delete-request.ts';
import { dryRun, keepSnaps, remote } from './backup-options.ts';

export const backupDeleteAll = defineCommand({
  path: 'backup delete all',
  effect: 'destroys',
  aliases: ['a'],
  since: deletesSince,
  summary: 'Delete all backups from a remote',
  examples: [
    { command: 'linstor backup delete all s3remote --dry-run', does: 'List what would be deleted' },
    { command: 'linstor backup delete all s3remote --cluster', does: 'Only backups that this cluster made' },
  ],
  options: { cluster: flag('-c, --cluster', 'Only the backups made by this cluster'), dryRun, keepSnaps },
  arguments: { remote },
  run: ({ controller, input }) =>
    deleteBackups(controller, input.remote, {
      [input.cluster ? 'all_local_cluster' : 'all']: 'True',
      dryrun: queryFlag(input.dryRun),
      keep_snaps: queryFlag(input.keepSnaps),
    }),
});
