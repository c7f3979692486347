import type { Noun } from '../../definition/command.ts';
import { storagePoolDefinitionList } from './list.ts';
import { storagePoolDefinitionCreate } from './create.ts';
import { storagePoolDefinitionDelete } from './delete.ts';
import { storagePoolDefinitionListProperties } from './list-properties.ts';
import { storagePoolDefinitionSetProperty } from './set-property.ts';

export const storagePoolDefinition: Noun = {
  name: 'storage-pool-definition',
  aliases: ['spd'],
  summary: 'What storage pools of one name have in common on all nodes',
  commands: [
    storagePoolDefinitionCreate,
    storagePoolDefinitionDelete,
    storagePoolDefinitionList,
    storagePoolDefinitionListProperties,
    storagePoolDefinitionSetProperty,
  ],
};
