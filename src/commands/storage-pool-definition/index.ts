import type { Noun } from '../../definition/command.ts';
import { storagePoolDefinitionList } from './list.ts';

export const storagePoolDefinition: Noun = {
  name: 'storage-pool-definition',
  aliases: ['spd'],
  summary: 'What storage pools of one name have in common on all nodes',
  commands: [storagePoolDefinitionList],
};
