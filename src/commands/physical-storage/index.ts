import type { Noun } from '../../definition/command.ts';
import { physicalStorageCreateDevicePool } from './create-device-pool.ts';
import { physicalStorageList } from './list.ts';
import { physicalStorageShow } from './show.ts';

export const physicalStorage: Noun = {
  name: 'physical-storage',
  aliases: ['ps'],
  summary: 'Unused disks of the nodes',
  commands: [physicalStorageCreateDevicePool, physicalStorageList, physicalStorageShow],
};
