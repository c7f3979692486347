import type { Noun } from '../../definition/command.ts';
import { resourceDefinitionAutoPlace } from './auto-place.ts';
import { resourceDefinitionClone } from './clone.ts';
import { resourceDefinitionDelete } from './delete.ts';
import { resourceDefinitionList } from './list.ts';
import { resourceDefinitionWaitSync } from './wait-sync.ts';
import { resourceDefinitionChanges } from './resource-definition-changes.ts';
import { resourceDefinitionSettings } from './resource-definition-settings.ts';

export const resourceDefinition: Noun = {
  name: 'resource-definition',
  aliases: ['rd'],
  summary: 'Resources as such, whatever the nodes they are on: name, layers, port and properties',
  commands: [
    ...resourceDefinitionSettings,
    ...resourceDefinitionChanges,
    resourceDefinitionAutoPlace,
    resourceDefinitionClone,
    resourceDefinitionDelete,
    resourceDefinitionList,
    resourceDefinitionWaitSync,
  ],
};
