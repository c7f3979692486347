import type { Noun } from '../../definition/command.ts';
import { controllerQueryMaxVolumeSize } from './query-max-volume-size.ts';
import { controllerVersion, controllerWhich } from './version.ts';
import { controllerConfigShow } from './config/show.ts';
import { controllerChanges } from './controller-changes.ts';
import { controllerSettings } from './controller-settings.ts';

export const controller: Noun = {
  name: 'controller',
  aliases: ['c'],
  summary: 'The controller: its version, log and database, and properties of the whole cluster',
  groups: { config: { aliases: [], summary: 'What the controller was configured with' } },
  commands: [
    ...controllerSettings,
    ...controllerChanges,
    controllerConfigShow,
    controllerQueryMaxVolumeSize,
    controllerVersion,
    controllerWhich,
  ],
};
