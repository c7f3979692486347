import { setPropertyCommand } from '../family/set-property.ts';
import { definitionName, definitionPath } from './target.ts';

export const storagePoolDefinitionSetProperty = setPropertyCommand({
  noun: 'storage-pool-definition',
  of: 'storage-pool-definition',
  object: 'a storage pool definition',
  target: { name: definitionName },
  path: (target) => definitionPath(target.name),
  examples: [
    {
      command: 'linstor storage-pool-definition set-property thin MaxOversubscriptionRatio 4',
      does: 'Promise at most four times what the pools of this name hold',
    },
  ],
});
