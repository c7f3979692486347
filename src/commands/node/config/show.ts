import { apiPath } from '../../../api/path.ts';
import { defineCommand } from '../../../definition/command.ts';
import { nodeName } from '../../../definition/argument-types.ts';
import { argument } from '../../../definition/option.ts';
import { pastable } from '../../shared/list-options.ts';
import { SETTING_COLUMNS, settingsTable } from '../../shared/settings-table.ts';

/** `GET /v1/nodes/NODE/config` */
export const nodeConfigShow = defineCommand({
  path: 'node config show',
  aliases: ['s'],
  summary: 'Show the configuration the satellite of a node runs with',
  examples: { 'linstor node config show alpha': 'Log, network and so on of the satellite on alpha' },
  columns: () => SETTING_COLUMNS,
  options: { pastable },
  arguments: { nodeName: argument(nodeName, 'Name of the node') },
  run: ({ controller, input }) =>
    settingsTable(controller, apiPath`/v1/nodes/${input.nodeName}/config`, input.pastable),
});
