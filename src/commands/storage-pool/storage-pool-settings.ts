import { STORAGE_POOL } from '../../api/objects/storage-pool.ts';
import type { Command } from '../../definition/command.ts';
import { nodeName, storagePoolName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { foundProperties, listPropertiesCommand } from '../shared/list-properties.ts';
import { setPropertyCommand } from '../shared/set-property.ts';
import { poolPath } from './storage-pool-arguments.ts';

/** Properties and DRBD options. */
export const storagePoolSettings: readonly Command[] = [
  listPropertiesCommand({
    noun: 'storage-pool',
    object: 'a storage pool',
    target: {
      nodeName: argument(nodeName, 'Name of the node'),
      storagePoolName: argument(storagePoolName, 'Name of the storage pool'),
    },
    fetch: ({ controller, input }) => {
      const query = { nodes: [input.nodeName], storage_pools: [input.storagePoolName] };
      return foundProperties(controller.items({ path: '/v1/view/storage-pools', query }, STORAGE_POOL));
    },
    examples: { 'linstor storage-pool list-properties alpha pool_ssd': 'All properties of the pool' },
  }),
  setPropertyCommand({
    noun: 'storage-pool',
    of: 'storage-pool',
    object: 'a storage pool',
    target: {
      nodeName: argument(nodeName, 'Name of the node'),
      name: argument(storagePoolName, 'Name of the storage pool'),
    },
    path: (target) => poolPath(target.nodeName, target.name),
    examples: {
      'linstor storage-pool set-property alpha thin MaxOversubscriptionRatio 3':
        'Let thin volumes promise three times the free space',
    },
  }),
];
