import { nodeName } from '../../definition/argument-types.ts';
import { flag, list } from '../../definition/option.ts';
import { NODE, type Node, type NodeState, isAway, nodeState, satelliteAddress } from '../../api/objects/node.ts';
import { formatTime } from '../../model/time.ts';
import { nodesV0 } from '../../output/v0/nodes.ts';
import type { Colour, FooterPart } from '../../output/view.ts';
import { type RowWithProperties, groupBy, propsFilter, showProps } from '../shared/list-options.ts';
import { fromFile, listFrom } from '../shared/list-from-file.ts';
import { type ListColumn, listCommand } from '../shared/list-command.ts';

export const nodeList = listCommand({
  path: 'node list',
  aliases: ['l'],
  summary: 'Show the nodes of the cluster and whether they are connected',
  examples: {
    'linstor node list': 'All nodes',
    'linstor node list --groupby nodetype --show-props Aux/site=Site': 'By type, with their site',
  },
  configSection: 'node.list',
  columns: () => COLUMNS,
  options: {
    groupby: groupBy(['Node', 'NodeType', 'Addresses', 'State']),
    nodes: list('-n, --nodes', nodeName, 'Only these nodes'),
    showAuxProps: flag('--show-aux-props', 'Add a column with the auxiliary properties'),
    props: propsFilter('node'),
    showProps: showProps('node'),
    fromFile,
  },
  source: (call) => {
    const { nodes, props, fromFile: file } = call.input;
    return listFrom(call, file, { path: '/v1/nodes', query: { nodes, props } }, NODE);
  },
  rows: (node, input) => [nodeRow(node, input.showProps)],
  table: { refineRows: announceEvictions, footer: evictionHints, v0: nodesV0 },
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

const COLUMNS: readonly ListColumn<NodeRow>[] = [
  { heading: 'Node', key: 'name', cell: (row) => row.name },
  { heading: 'NodeType', key: 'type', minor: true, cell: (row) => row.type },
  { heading: 'Addresses', cell: (row) => row.address },
  { heading: 'AuxProps', minor: true, onlyWith: 'showAuxProps', cell: (row) => row.aux },
  { heading: 'State', colour: 'darkGreen', cell: stateCell },
];

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
