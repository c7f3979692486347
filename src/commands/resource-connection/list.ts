import type { Connection } from '../../api/objects/connection.ts';
import { defineCommand } from '../../definition/command.ts';
import { resourceName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import type { Column, View } from '../../output/view.ts';
import { resourceConnectionsV0 } from '../../output/v0/connections.ts';
import { isShown, propertiesCell } from '../shared/connection-commands.ts';
import { groupBy, pastable, propertyColumns, showProps } from '../shared/list-options.ts';
import { resourceConnectionsPath } from '../shared/resource-connection.ts';

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

export const resourceConnectionList = defineCommand({
  path: 'resource-connection list',
  aliases: ['l'],
  summary: 'Show the connections between the replicas of a resource',
  examples: [{ command: 'linstor resource-connection list backups', does: 'All connections of the resource backups' }],
  columns: () => COLUMNS,
  options: {
    pastable,
    groupby: groupBy(COLUMNS.map(({ heading }) => heading)),
    showProps: showProps('resource-connection'),
  },
  arguments: { resourceName: argument(resourceName, 'Name of the resource') },
  run: async ({ controller, input }): Promise<View> => ({
    kind: 'table',
    source: await controller.list<Connection>({ path: resourceConnectionsPath(input) }),
    rows: (connection: Connection) => (isShown(connection) ? [connection] : []),
    columns: [...COLUMNS, ...propertyColumns<Connection>(input.showProps)],
    names: ['node_a', 'node_b'],
    sortBy: input.groupby ?? [],
    pastable: input.pastable,
    machine: 'wrapped',
    v0: resourceConnectionsV0,
  }),
});
