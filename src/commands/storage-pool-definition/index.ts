import type { Noun } from '../../definition/command.ts';
import { storagePoolDefinitionList } from './list.ts';
import { storagePoolDefinitionChanges } from './storage-pool-definition-changes.ts';
import { storagePoolDefinitionSettings } from './storage-pool-definition-settings.ts';

export const storagePoolDefinition: Noun = {
  name: 'storage-pool-definition',
  aliases: ['spd'],
  summary: 'What storage pools of one name have in common on all nodes',
  commands: [...storagePoolDefinitionSettings, ...storagePoolDefinitionChanges, storagePoolDefinitionList],
};
