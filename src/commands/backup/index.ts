import type { Noun } from '../../definition/command.ts';
import { backupCreate } from './create.ts';
import { backupDeleteAll, backupDeleteFilter, backupDeleteId, backupDeleteS3Key } from './delete.ts';
import { backupInfo } from './info.ts';
import { backupList } from './list.ts';
import { backupQueueList } from './queue-list.ts';
import { backupRestore } from './restore.ts';
import { backupShip } from './ship.ts';
import { backupChanges } from './backup-changes.ts';

export const backup: Noun = {
  name: 'backup',
  aliases: ['b'],
  summary: 'Backups of resources on S3 remotes and in other LINSTOR clusters',
  groups: {
    delete: { aliases: ['d'], summary: 'Delete backups from a remote' },
    queue: { aliases: ['q'], summary: 'Backups that wait for being shipped' },
    schedule: { aliases: ['sched'], summary: 'What is backed up by a schedule' },
  },
  commands: [
    ...backupChanges,
    backupCreate,
    backupDeleteAll,
    backupDeleteFilter,
    backupDeleteId,
    backupDeleteS3Key,
    backupInfo,
    backupList,
    backupQueueList,
    backupRestore,
    backupShip,
  ],
};
