import type { Noun } from '../../definition/command.ts';
import { storagePoolDefinitionList } from './list.ts';
import { storagePoolDefinitionChanges } from './changes.ts';
import { storagePoolDefinitionSettings } from './settings.ts';

export const storagePoolDefinition: Noun = {
  name: 'storage-pool-definition',
  aliases: ['spd'],
  summary: 'What storage pools of one name have in common on all nodes',
  commands: [...storagePoolDefinitionSettings, ...storagePoolDefinitionChanges, storagePoolDefinitionList],
};
