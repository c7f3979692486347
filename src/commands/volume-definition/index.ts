import type { Noun } from '../../definition/command.ts';
import { volumeDefinitionCreate } from './create.ts';
import { volumeDefinitionDelete } from './delete.ts';
import { volumeDefinitionDrbdOptions } from './drbd-options.ts';
import { volumeDefinitionList } from './list.ts';
import { volumeDefinitionListProperties } from './list-properties.ts';
import { volumeDefinitionModifyPassphrase } from './modify-passphrase.ts';
import { volumeDefinitionSetProperty } from './set-property.ts';
import { volumeDefinitionSetSize } from './set-size.ts';
import { volumeDefinitionShow } from './show.ts';

export const volumeDefinition: Noun = {
  name: 'volume-definition',
  aliases: ['vd'],
  summary: 'Volumes of resource definitions: number, size and properties',
  commands: [
    volumeDefinitionCreate,
    volumeDefinitionDelete,
    volumeDefinitionDrbdOptions,
    volumeDefinitionList,
    volumeDefinitionListProperties,
    volumeDefinitionModifyPassphrase,
    volumeDefinitionSetProperty,
    volumeDefinitionSetSize,
    volumeDefinitionShow,
  ],
};
