import { defineCommand } from '../../../definition/command.ts';
import { pastable } from '../../shared/list-options.ts';
import { SETTING_COLUMNS, settingsTable } from '../../shared/settings-table.ts';

/** `GET /v1/controller/config` */
export const controllerConfigShow = defineCommand({
  path: 'controller config show',
  aliases: ['s'],
  summary: 'Show the configuration the controller runs with',
  examples: { 'linstor controller config show': 'Addresses, log, database and so on' },
  columns: () => SETTING_COLUMNS,
  options: { pastable },
  run: ({ controller, input }) => settingsTable(controller, '/v1/controller/config', input.pastable),
});
