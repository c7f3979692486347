import { CONNECTION, type Connection } from '../../api/objects/connection.ts';
import { nodeName } from '../../definition/argument-types.ts';
import { argumentMaybe } from '../../definition/option.ts';
import { nodeConnectionsV0 } from '../../output/v0/connections.ts';
import type { Column } from '../../output/view.ts';
import { isShown, propertiesCell } from '../shared/connection-commands.ts';
import { groupBy, showProps, type RowWithProperties } from '../shared/list-options.ts';
import { connectionRequest } from './node-connection-arguments.ts';
import { listCommand } from '../shared/list-command.ts';

export const nodeConnectionList = listCommand({
  path: 'node-connection list',
  aliases: ['l'],
  summary: 'Show the connections between nodes that have settings of their own',
  examples: {
    'linstor node-connection list': 'All connections',
    'linstor node-connection list alpha bravo': 'The connection between two nodes',
  },
  columns: () => COLUMNS,
  options: { groupby: groupBy(['Node A', 'Node B', 'Properties']), showProps: showProps('node-connection') },
  arguments: {
    nodeA: argumentMaybe(nodeName, 'Only connections of this node'),
    nodeB: argumentMaybe(nodeName, 'Only connections with this node at the other end'),
  },
  source: ({ controller, input }) => controller.list(connectionRequest(input), CONNECTION),
  rows: (connection) => (isShown(connection) ? [connectionRow(connection)] : []),
  table: { names: ['node_a', 'node_b'], v0: nodeConnectionsV0 },
});

const COLUMNS: readonly Column<ConnectionRow>[] = [
  { heading: 'Node A', cell: (row) => row.nodeA },
  { heading: 'Node B', cell: (row) => row.nodeB },
  { heading: 'Properties', minor: true, cell: (row) => row.summary },
];

interface ConnectionRow extends RowWithProperties {
  readonly nodeA: string;
  readonly nodeB: string;
  readonly summary: string;
}

function connectionRow({ node_a, node_b, props }: Connection): ConnectionRow {
  return { nodeA: node_a, nodeB: node_b, summary: propertiesCell(props), props };
}
