import { defineCommand } from '../../definition/command.ts';
import { s3Key } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { queryFlag } from '../shared/unless-empty.ts';
import { deleteBackups, deletesSince } from './delete-request.ts';
import { dryRun, remote } from './backup-options.ts';

export const backupDeleteS3Key = defineCommand({
  path: 'backup delete s3key',
  effect: 'destroys',
  aliases: ['s3'],
  since: deletesSince,
  summary: 'Delete a single object from the bucket of a remote',
  description: 'Nothing else is looked at: deleting an object of a good backup breaks that backup.',
  examples: [{ command: 'linstor backup delete s3key s3remote stray/file.bin', does: 'Delete what is no backup' }],
  options: { dryRun },
  arguments: { remote, s3key: argument(s3Key, 'Key of the object, as in backup list --others') },
  run: ({ controller, input }) =>
    deleteBackups(controller, input.remote, { s3key: input.s3key, dryrun: queryFlag(input.dryRun) }),
});
