import type { Noun } from '../../definition/command.ts';
import { snapshotList } from './list.ts';
import { snapshotRollback } from './rollback.ts';
import { snapshotShipList } from './ship-list.ts';
import { snapshotShow } from './show.ts';
import { snapshotChanges } from './snapshot-changes.ts';
import { snapshotSettings } from './snapshot-settings.ts';

export const snapshot: Noun = {
  name: 'snapshot',
  aliases: ['s'],
  summary: 'Snapshots of resources: take, restore, roll back',
  groups: {
    resource: { aliases: ['r'], summary: 'New resources from snapshots' },
    'volume-definition': { aliases: ['vd'], summary: 'Volume definitions from snapshots' },
  },
  commands: [...snapshotSettings, ...snapshotChanges, snapshotList, snapshotRollback, snapshotShipList, snapshotShow],
};
