import type { Noun } from '../../definition/command.ts';
import { resourceDefinitionAutoPlace } from './auto-place.ts';
import { resourceDefinitionClone } from './clone.ts';
import { resourceDefinitionCreate } from './create.ts';
import { resourceDefinitionDelete } from './delete.ts';
import { resourceDefinitionDrbdOptions } from './drbd-options.ts';
import { resourceDefinitionList } from './list.ts';
import { resourceDefinitionListProperties } from './list-properties.ts';
import { resourceDefinitionModify } from './modify.ts';
import { resourceDefinitionSetProperty } from './set-property.ts';
import { resourceDefinitionWaitSync } from './wait-sync.ts';

export const resourceDefinition: Noun = {
  name: 'resource-definition',
  aliases: ['rd'],
  summary: 'Resources as such, whatever the nodes they are on: name, layers, port and properties',
  commands: [
    resourceDefinitionAutoPlace,
    resourceDefinitionClone,
    resourceDefinitionCreate,
    resourceDefinitionDelete,
    resourceDefinitionDrbdOptions,
    resourceDefinitionList,
    resourceDefinitionListProperties,
    resourceDefinitionModify,
    resourceDefinitionSetProperty,
    resourceDefinitionWaitSync,
  ],
};
