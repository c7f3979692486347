import { apiPath } from '../../api/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { pastable } from '../shared/list-options.ts';
import { SETTING_COLUMNS, pickedTable } from '../shared/settings-table.ts';
import { volumeDefinitionTarget } from './volume-definition-arguments.ts';

/** `GET /v1/resource-definitions/RESOURCE/volume-definitions` */
export const volumeDefinitionShow = defineCommand({
  path: 'volume-definition show',
  summary: 'Show everything about one volume of a resource definition',
  examples: { 'linstor volume-definition show backups 0': 'Size, layers, flags and properties' },
  columns: () => SETTING_COLUMNS,
  options: { pastable },
  arguments: volumeDefinitionTarget,
  run: ({ controller, input }) =>
    pickedTable(controller, apiPath`/v1/resource-definitions/${input.resourceName}/volume-definitions`, {
      fits: (volume) => volume.volume_number === input.volumeNr,
      missing: `${input.resourceName} has no volume ${input.volumeNr}.`,
      pastable: input.pastable,
    }),
});
