import { defineCommand } from '../../definition/command.ts';
import { newName } from '../../definition/kinds.ts';
import { argument } from '../../definition/option.ts';
import { repliesOf } from '../family/replies.ts';

export const controllerBackupDb = defineCommand({
  path: 'controller backupdb',
  aliases: ['bakdb'],
  since: ['1.13.0', 'Saving the database'],
  summary: 'Save the database of the controller to a file beside it',
  description: 'Only for the built-in database. The file lies on the host of the controller.',
  examples: [{ command: 'linstor controller backupdb before-upgrade', does: 'Save the database before an upgrade' }],
  arguments: { backupName: argument(newName('BACKUP_NAME'), 'Name of the file, without a directory') },
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'POST',
      path: '/v1/controller/backup/db',
      body: { backup_name: input.backupName },
    }),
});
