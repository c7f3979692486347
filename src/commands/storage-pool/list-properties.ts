import { nodeName, storagePoolName } from '../../definition/kinds.ts';
import { argument } from '../../definition/option.ts';
import type { StoragePool } from '../../api/objects/storage-pool.ts';
import { foundProperties } from '../family/found-properties.ts';
import { listPropertiesCommand } from '../family/list-properties.ts';

export const storagePoolListProperties = listPropertiesCommand({
  noun: 'storage-pool',
  object: 'a storage pool',
  target: {
    nodeName: argument(nodeName, 'Name of the node'),
    storagePoolName: argument(storagePoolName, 'Name of the storage pool'),
  },
  fetch: ({ controller, input }) => {
    const query = { nodes: [input.nodeName], storage_pools: [input.storagePoolName] };
    return foundProperties(controller.list<StoragePool>({ path: '/v1/view/storage-pools', query }).items());
  },
  examples: [{ command: 'linstor storage-pool list-properties alpha pool_ssd', does: 'All properties of the pool' }],
});
