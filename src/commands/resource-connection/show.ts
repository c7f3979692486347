import { defineCommand } from '../../definition/command.ts';
import { pastable } from '../shared/list-options.ts';
import { SETTING_COLUMNS, settingsTable } from '../shared/settings-table.ts';
import { resourceConnection, resourceConnectionPath } from '../shared/resource-connection.ts';

/** `GET /v1/resource-definitions/RESOURCE/resource-connections/A/B` */
export const resourceConnectionShow = defineCommand({
  path: 'resource-connection show',
  aliases: ['s'],
  summary: 'Show everything about the connection between two replicas of a resource',
  examples: { 'linstor resource-connection show alpha bravo backups': 'Ports, flags and properties' },
  columns: () => SETTING_COLUMNS,
  options: { pastable },
  arguments: resourceConnection,
  run: ({ controller, input }) => settingsTable(controller, resourceConnectionPath(input), input.pastable),
});
