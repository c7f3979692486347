import { defineCommand } from '../../definition/command.ts';
import { resourceName } from '../../definition/kinds.ts';
import { argument } from '../../definition/option.ts';
import type { View } from '../../output/view.ts';
import { resourceConnectionsV0 } from '../../output/v0/connections.ts';
import { isShown, propertiesCell } from '../family/connection.ts';
import type { Connection } from '../family/connection.ts';
import { groupBy, pastable, propertyColumns, showProps } from '../family/list-options.ts';
import { resourceConnectionsPath } from './target.ts';

const HEADINGS = ['Source', 'Target', 'Properties', 'Port'];

export const resourceConnectionList = defineCommand({
  path: 'resource-connection list',
  aliases: ['l'],
  summary: 'Show the connections between the replicas of a resource',
  examples: [{ command: 'linstor resource-connection list backups', does: 'All connections of the resource backups' }],
  options: { pastable, groupby: groupBy(HEADINGS), showProps: showProps('resource-connection') },
  arguments: { resourceName: argument(resourceName, 'Name of the resource') },
  run: ({ controller, input }): View => ({
    kind: 'table',
    source: controller.list<Connection>({ path: resourceConnectionsPath(input) }),
    rows: (connection: Connection) => (isShown(connection) ? [connection] : []),
    columns: [
      { heading: 'Source', cell: (row: Connection) => row.node_a ?? '' },
      { heading: 'Target', cell: (row: Connection) => row.node_b ?? '' },
      { heading: 'Properties', cell: (row: Connection) => propertiesCell(row.props) },
      { heading: 'Port', cell: (row: Connection) => (row.port ? String(row.port) : '') },
      ...propertyColumns<Connection>(input.showProps),
    ],
    sortBy: input.groupby ?? [],
    pastable: input.pastable,
    machine: 'wrapped',
    v0: resourceConnectionsV0,
  }),
});
