import { defineCommand } from '../../definition/command.ts';
import { nodeName } from '../../definition/argument-types.ts';
import { flag, list } from '../../definition/option.ts';
import { isAway, nodeState, satelliteAddress, type Node, type NodeState } from '../../api/objects/node.ts';
import { formatTime } from '../../model/time.ts';
import { nodesV0 } from '../../output/v0/nodes.ts';
import type { Colour, Column, FooterPart, TableView } from '../../output/view.ts';
import {
  groupBy,
  pastable,
  propertyColumns,
  propsFilter,
  showProps,
  type RowWithProperties,
} from '../shared/list-options.ts';
import { fromFile, listFrom } from '../shared/list-from-file.ts';

export const nodeList = defineCommand({
  path: 'node list',
  aliases: ['l'],
  summary: 'Show the nodes of the cluster and whether they are connected',
  examples: [
    { command: 'linstor node list', does: 'All nodes' },
    { command: 'linstor node list --groupby nodetype --show-props Aux/site=Site', does: 'By type, with their site' },
  ],
  configSection: 'node.list',
  columns: () => [...COLUMNS, AUX_COLUMN],
  options: {
    pastable,
    groupby: groupBy(['Node', 'NodeType', 'Addresses', 'State']),
    nodes: list('-n, --nodes', nodeName, 'Only these nodes'),
    showAuxProps: flag('--show-aux-props', 'Add a column with the auxiliary properties'),
    props: propsFilter('node'),
    showProps: showProps('node'),
    fromFile,
  },
  run: async (call): Promise<TableView<Node, NodeRow>> => {
    const { input } = call;
    return {
      kind: 'table',
      source: await listFrom<Node>(call, input.fromFile, {
        path: '/v1/nodes',
        query: { nodes: input.nodes, props: input.props },
      }),
      rows: (node) => [nodeRow(node, input.showProps)],
      columns: [
        ...COLUMNS.slice(0, 3),
        ...(input.showAuxProps ? [AUX_COLUMN] : []),
        ...COLUMNS.slice(3),
        ...propertyColumns<NodeRow>(input.showProps),
      ],
      extraColumns: input.showAuxProps ? [] : [AUX_COLUMN],
      refineRows: announceEvictions,
      sortBy: input.groupby ?? [],
      pastable: input.pastable,
      footer: evictionHints,
      machine: 'wrapped',
      v0: nodesV0,
    };
  },
});

interface NodeRow extends RowWithProperties {
  readonly name: string;
  readonly type: string;
  readonly address: string;
  state: NodeState;
  /** Offline and not evicted; `evictedAt` is when that will happen, if it will. */
  readonly away: boolean;
  readonly evictedAt: number | undefined;
  readonly aux: string;
}

function nodeRow(node: Node, showProps: readonly string[] | undefined): NodeRow {
  return {
    name: node.name,
    type: node.type,
    address: satelliteAddress(node),
    state: nodeState(node),
    away: isAway(node),
    evictedAt: node.eviction_timestamp === 0 ? undefined : node.eviction_timestamp,
    aux: auxProperties(node),
    props: showProps ? node.props : undefined,
  };
}

function auxProperties(node: Node): string {
  const aux = Object.entries(node.props ?? {}).filter(([key]) => key.startsWith('Aux/'));
  return aux.map(([key, value]) => `${key}=${value}`).join('\n');
}

const COLUMNS: readonly Column<NodeRow>[] = [
  { heading: 'Node', key: 'name', cell: (row) => row.name },
  { heading: 'NodeType', key: 'type', minor: true, cell: (row) => row.type },
  { heading: 'Addresses', cell: (row) => row.address },
  { heading: 'State', colour: 'darkGreen', cell: stateCell },
];

const AUX_COLUMN: Column<NodeRow> = { heading: 'AuxProps', minor: true, cell: (row) => row.aux };

const COLOURS: Readonly<Record<NodeState['health'], Colour>> = { good: 'green', changing: 'yellow', bad: 'red' };

function stateCell({ state }: NodeRow): { text: string; colour: Colour } {
  return { text: state.text, colour: COLOURS[state.health] };
}

function evictionIsDue(rows: readonly NodeRow[]): boolean {
  return rows.some((row) => row.away && row.evictedAt !== undefined);
}

/** As soon as one node is to be evicted, every offline node says when that happens to it. */
function announceEvictions(rows: NodeRow[]): NodeRow[] {
  if (!evictionIsDue(rows)) return rows;
  for (const row of rows) {
    if (!row.away) continue;
    const when = row.evictedAt === undefined ? 'Disabled' : formatTime(row.evictedAt);
    row.state = { ...row.state, text: `${row.state.text} (Auto-eviction at ${when})` };
  }
  return rows;
}

function evictionHints(rows: readonly NodeRow[]): FooterPart[] {
  if (!evictionIsDue(rows)) return [];
  return [
    { line: 'Auto-eviction gives the resources of a node that stays away to other nodes. To keep a node from it:' },
    { line: '    linstor node set-property NODE DrbdOptions/AutoEvictAllowEviction False' },
  ];
}
