import { apiPath } from '../../../api/path.ts';
import { defineCommand } from '../../../definition/command.ts';
import { netInterfaceName, nodeName } from '../../../definition/argument-types.ts';
import { argument } from '../../../definition/option.ts';
import { pastable } from '../../shared/list-options.ts';
import { SETTING_COLUMNS, pickedTable } from '../../shared/settings-table.ts';

/** `GET /v1/nodes/NODE/net-interfaces` */
export const nodeInterfaceShow = defineCommand({
  path: 'node interface show',
  summary: 'Show everything about one network interface of a node',
  examples: { 'linstor node interface show alpha nic_10g': 'Address, port and encryption' },
  columns: () => SETTING_COLUMNS,
  options: { pastable },
  arguments: {
    nodeName: argument(nodeName, 'Name of the node'),
    interfaceName: argument(netInterfaceName, 'Name of the network interface'),
  },
  run: ({ controller, input }) =>
    pickedTable(controller, apiPath`/v1/nodes/${input.nodeName}/net-interfaces`, {
      fits: ({ name }) => name === input.interfaceName,
      missing: `${input.nodeName} has no network interface ${input.interfaceName}.`,
      pastable: input.pastable,
    }),
});
