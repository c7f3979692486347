import type { Noun } from '../../definition/command.ts';
import {
  volumeDefinitionCreate,
  volumeDefinitionDelete,
  volumeDefinitionModifyPassphrase,
  volumeDefinitionSetSize,
} from './volume-definition-changes.ts';
import { volumeDefinitionList } from './list.ts';
import { volumeDefinitionShow } from './show.ts';
import { volumeDefinitionSettings } from './volume-definition-settings.ts';

export const volumeDefinition: Noun = {
  name: 'volume-definition',
  aliases: ['vd'],
  summary: 'Volumes of resource definitions: number, size and properties',
  commands: [
    ...volumeDefinitionSettings,
    volumeDefinitionCreate,
    volumeDefinitionDelete,
    volumeDefinitionList,
    volumeDefinitionModifyPassphrase,
    volumeDefinitionSetSize,
    volumeDefinitionShow,
  ],
};
