import { defineCommand } from '../../definition/command.ts';
import { nodeName } from '../../definition/kinds.ts';
import { argumentMaybe } from '../../definition/option.ts';
import type { NodeConnection } from '../../model/node-connection.ts';
import type { Properties } from '../../model/properties.ts';
import type { TableView } from '../../output/view.ts';
import { groupBy, pastable, propertyColumns, showProps } from '../family/list-options.ts';
import type { RowWithProperties } from '../family/list-options.ts';
import { connectionQuestion } from './target.ts';

export const nodeConnectionList = defineCommand({
  path: 'node-connection list',
  aliases: ['l'],
  summary: 'Show the connections between nodes that have settings of their own',
  examples: [
    { command: 'linstor node-connection list', does: 'All connections' },
    { command: 'linstor node-connection list alpha bravo', does: 'The connection between two nodes' },
  ],
  options: { pastable, groupby: groupBy(['Node A', 'Node B', 'Properties']), showProps: showProps() },
  arguments: {
    nodeA: argumentMaybe(nodeName, 'Only connections of this node'),
    nodeB: argumentMaybe(nodeName, 'Only connections with this node at the other end'),
  },
  run: ({ controller, input }): TableView<NodeConnection, ConnectionRow> => ({
    kind: 'table',
    source: controller.list<NodeConnection>(connectionQuestion(input)),
    rows: (connection) => (connection.flags?.includes('DELETED') ? [] : [connectionRow(connection)]),
    columns: [
      { heading: 'Node A', cell: (row) => row.nodeA },
      { heading: 'Node B', cell: (row) => row.nodeB },
      { heading: 'Properties', cell: (row) => row.summary },
      ...propertyColumns<ConnectionRow>(input.showProps),
    ],
    sortBy: input.groupby ?? [],
    pastable: input.pastable,
    machine: 'wrapped',
  }),
});

interface ConnectionRow extends RowWithProperties {
  readonly nodeA: string;
  readonly nodeB: string;
  readonly summary: string;
}

function connectionRow({ node_a, node_b, props }: NodeConnection): ConnectionRow {
  return { nodeA: node_a, nodeB: node_b, summary: summary(props ?? {}), props };
}

/** The properties by the last part of their keys, cut to 30 characters. */
function summary(props: Properties): string {
  const text = Object.entries(props).map(([key, value]) => `${key.slice(key.lastIndexOf('/') + 1)}=${value}`);
  const characters = [...text.join(',')];
  return characters.length < 30 ? characters.join('') : `${characters.slice(0, 30).join('')}...`;
}
