import type { Noun } from '../../definition/command.ts';
import { volumeDefinitionCreate } from './create.ts';
import { volumeDefinitionDelete } from './delete.ts';
import { volumeDefinitionList } from './list.ts';
import { volumeDefinitionModifyPassphrase } from './modify-passphrase.ts';
import { volumeDefinitionSetSize } from './set-size.ts';
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
