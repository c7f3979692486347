import { CONNECTION, type Connection } from '../../api/objects/connection.ts';
import { resourceName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import type { Column } from '../../output/view.ts';
import { resourceConnectionsV0 } from '../../output/v0/connections.ts';
import { isShown, propertiesCell } from '../shared/connection-commands.ts';
import { groupBy, showProps } from '../shared/list-options.ts';
import { resourceConnectionsPath } from '../shared/resource-connection.ts';
import { listCommand } from '../shared/list-command.ts';

const COLUMNS: readonly Column<Connection>[] = [
  { heading: 'Source', key: 'node_a', cell: (row) => row.node_a },
  { heading: 'Target', key: 'node_b', cell: (row) => row.node_b },
  { heading: 'Properties', minor: true, cell: (row) => propertiesCell(row.props) },
  {
    heading: 'Port',
    type: 'number',
    cell: (row) => (row.port ? String(row.port) : ''),
    value: (row) => row.port ?? null,
  },
];

export const resourceConnectionList = listCommand({
  path: 'resource-connection list',
  aliases: ['l'],
  summary: 'Show the connections between the replicas of a resource',
  examples: { 'linstor resource-connection list backups': 'All connections of the resource backups' },
  columns: () => COLUMNS,
  options: {
    groupby: groupBy(COLUMNS.map(({ heading }) => heading)),
    showProps: showProps('resource-connection'),
  },
  arguments: { resourceName: argument(resourceName, 'Name of the resource') },
  source: ({ controller, input }) => controller.list({ path: resourceConnectionsPath(input) }, CONNECTION),
  rows: (connection) => (isShown(connection) ? [connection] : []),
  table: { names: ['node_a', 'node_b'], v0: resourceConnectionsV0 },
});
