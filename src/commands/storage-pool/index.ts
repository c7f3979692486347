import type { Noun } from '../../definition/command.ts';
import { driverCommands } from './create/drivers.ts';
import { createDiskless, createEbsInitiator, createExos, createOpenflex } from './create/others.ts';
import { storagePoolDelete } from './delete.ts';
import { storagePoolList } from './list.ts';
import { storagePoolShow } from './show.ts';
import { storagePoolSettings } from './storage-pool-settings.ts';

export const storagePool: Noun = {
  name: 'storage-pool',
  aliases: ['sp'],
  summary: 'Storage on the nodes that volumes are made from',
  groups: { create: { aliases: ['c'], summary: 'Add a storage pool, by kind of storage' } },
  commands: [
    ...storagePoolSettings,
    ...driverCommands,
    createDiskless,
    createEbsInitiator,
    createExos,
    createOpenflex,
    storagePoolDelete,
    storagePoolList,
    storagePoolShow,
  ],
};
