import { setPropertyCommand } from '../family/set-property.ts';
import { snapshotOfResource, snapshotPath } from './target.ts';

export const snapshotSetProperty = setPropertyCommand({
  noun: 'snapshot',
  of: 'snapshot',
  object: 'a snapshot',
  target: snapshotOfResource,
  path: snapshotPath,
  examples: [
    { command: 'linstor snapshot set-property backups snap1 --aux why upgrade', does: 'Note why it was taken' },
  ],
});
