import type { Noun } from '../../definition/command.ts';
import { snapshotCreateMultiple } from './create-multiple.ts';
import { snapshotCreate } from './create.ts';
import { snapshotDelete } from './delete.ts';
import { snapshotListProperties } from './list-properties.ts';
import { snapshotList } from './list.ts';
import { snapshotResourceRestore } from './resource/restore.ts';
import { snapshotRollback } from './rollback.ts';
import { snapshotSetProperty } from './set-property.ts';
import { snapshotShipList } from './ship-list.ts';
import { snapshotShip } from './ship.ts';
import { snapshotVolumeDefinitionRestore } from './volume-definition/restore.ts';
import { snapshotShow } from './show.ts';

export const snapshot: Noun = {
  name: 'snapshot',
  aliases: ['s'],
  summary: 'Snapshots of resources: take, restore, roll back',
  groups: {
    resource: { aliases: ['r'], summary: 'New resources from snapshots' },
    'volume-definition': { aliases: ['vd'], summary: 'Volume definitions from snapshots' },
  },
  commands: [
    snapshotCreate,
    snapshotCreateMultiple,
    snapshotDelete,
    snapshotList,
    snapshotListProperties,
    snapshotResourceRestore,
    snapshotRollback,
    snapshotSetProperty,
    snapshotShip,
    snapshotShipList,
    snapshotShow,
    snapshotVolumeDefinitionRestore,
  ],
};
