import { nodeName, storagePoolName } from '../../definition/kinds.ts';
import { argument } from '../../definition/option.ts';
import { setPropertyCommand } from '../family/set-property.ts';
import { poolPath } from './target.ts';

export const storagePoolSetProperty = setPropertyCommand({
  noun: 'storage-pool',
  of: 'storage-pool',
  object: 'a storage pool',
  target: {
    nodeName: argument(nodeName, 'Name of the node'),
    name: argument(storagePoolName, 'Name of the storage pool'),
  },
  path: (target) => poolPath(target.nodeName, target.name),
  examples: [
    {
      command: 'linstor storage-pool set-property alpha thin MaxOversubscriptionRatio 3',
      does: 'Let thin volumes promise three times the free space',
    },
  ],
});
