import type { Noun } from '../../definition/command.ts';
import { controllerBackupDb } from './backupdb.ts';
import { controllerDrbdOptions } from './drbd-options.ts';
import { controllerListProperties } from './list-properties.ts';
import { controllerQueryMaxVolumeSize } from './query-max-volume-size.ts';
import { controllerSetLogLevel } from './set-log-level.ts';
import { controllerSetProperty } from './set-property.ts';
import { controllerVersion } from './version.ts';
import { controllerWhich } from './which.ts';
import { controllerConfigSet } from './config/set.ts';
import { controllerConfigShow } from './config/show.ts';
import { controllerDeleteProperty } from './delete-property.ts';
import { controllerExportDb } from './export-db.ts';

export const controller: Noun = {
  name: 'controller',
  aliases: ['c'],
  summary: 'The controller: its version, log and database, and properties of the whole cluster',
  groups: { config: { aliases: [], summary: 'What the controller was configured with' } },
  commands: [
    controllerBackupDb,
    controllerConfigSet,
    controllerConfigShow,
    controllerDeleteProperty,
    controllerDrbdOptions,
    controllerExportDb,
    controllerListProperties,
    controllerQueryMaxVolumeSize,
    controllerSetLogLevel,
    controllerSetProperty,
    controllerVersion,
    controllerWhich,
  ],
};
