import { defineCommand, type Values } from '../../definition/command.ts';
import { nodeName } from '../../definition/argument-types.ts';
import { flag, list } from '../../definition/option.ts';
import { NODE, type Node } from '../../api/objects/node.ts';
import type { Cell, Column, PartsView, Source, TableView, TextView } from '../../output/view.ts';
import { pastable } from '../shared/list-options.ts';
import { listTable } from '../../output/list-table.ts';
import { nodesForMachines } from './node-listing.ts';

const options = {
  pastable,
  full: flag('-f, --full', 'Say why a provider or layer is not supported'),
  nodes: list('-n, --nodes', nodeName, 'Only these nodes'),
};

type InfoOptions = Values<typeof options>;

export const nodeInfo = defineCommand({
  path: 'node info',
  summary: 'Show which storage providers and resource layers the nodes support',
  examples: { 'linstor node info --full': 'Also why something is not supported' },
  columns: () => DATA_COLUMNS,
  options,
  run: async ({ controller, input, mode }) => {
    const nodes = await controller.list({ path: '/v1/nodes', query: { nodes: input.nodes } }, NODE);
    if (mode === 'machine') return nodesForMachines(nodes);
    if (mode === 'data') return infoTable(nodes, input.pastable);
    const satellites: Node[] = [];
    for await (const node of nodes.known()) if (runsSatellite(node)) satellites.push(node);
    return infoView(satellites, input);
  },
});

/** One of the two tables: what is asked, its columns, and where a node tells what it can and why not. */
interface Support {
  readonly headings: readonly string[];
  readonly missing: string;
  readonly can: (node: Node) => readonly string[] | undefined;
  readonly why: (node: Node) => Node['unsupported_layers'];
}

const PROVIDERS: Support = {
  headings: 'Diskless,LVM,LVMThin,ZFS/Thin,File/Thin,SPDK,Remote SPDK,Storage Spaces,Storage Spaces/Thin'.split(','),
  missing: 'Unsupported storage providers:',
  can: (node) => node.storage_providers,
  why: (node) => node.unsupported_providers,
};

const LAYERS: Support = {
  headings: 'DRBD,LUKS,NVMe,Cache,BCache,WriteCache,Storage'.split(','),
  missing: 'Unsupported resource layers:',
  can: (node) => node.resource_layers,
  why: (node) => node.unsupported_layers,
};

/** Both tables in one, for data. */
function infoTable(source: Source<Node>, asPastable: boolean): TableView<Node> {
  return {
    kind: 'table',
    source,
    rows: (node) => (runsSatellite(node) ? [node] : []),
    columns: DATA_COLUMNS,
    pastable: asPastable,
    machine: 'wrapped',
  };
}

function infoView(satellites: readonly Node[], options: InfoOptions): PartsView {
  return {
    kind: 'parts',
    parts: () => [
      ...supportParts(satellites, PROVIDERS, options),
      { kind: 'text', text: '\n' },
      ...supportParts(satellites, LAYERS, options),
    ],
    machine: { value: [], layout: 'lines' },
  };
}

function runsSatellite(node: Node): boolean {
  return ['satellite', 'combined'].includes(node.type.toLowerCase());
}

function* supportParts(
  nodes: readonly Node[],
  support: Support,
  options: InfoOptions,
): Iterable<TableView<unknown, unknown> | TextView> {
  yield supportTable(nodes, support, options.pastable);
  const reasons = options.full ? nodes.map((node) => reasonsOf(node, support)).join('') : '';
  if (reasons !== '') yield { kind: 'text', text: `${support.missing}\n${reasons}`, prose: true };
}

function supportTable(nodes: readonly Node[], support: Support, asPastable: boolean): TableView<Node> {
  return listTable(
    nodes,
    [NAME_COLUMN, ...support.headings.map((heading) => supportColumn(heading, support))],
    asPastable,
  );
}

function supportColumn(heading: string, { can }: Support): Column<Node> {
  const word = heading.toUpperCase().replace(/[ _/]/g, '');
  const supported = (node: Node): boolean => (can(node) ?? []).some((name) => name.replaceAll('_', '') === word);
  return {
    heading,
    cell: (node): Cell => (supported(node) ? { text: '+', colour: 'green' } : { text: '-', colour: 'red' }),
    value: supported,
  };
}

/** The reasons of one node, one a line, below its name; nothing if all is supported. */
function reasonsOf(node: Node, { why }: Support): string {
  if (node.connection_status !== 'ONLINE') return ` ${node.name}: NODE IS OFFLINE!\n`;
  const lines = Object.entries(why(node) ?? {}).flatMap(([name, reasons]) =>
    reasons.map((reason) => `  ${name}: ${reason}\n`),
  );
  return lines.length > 0 ? ` ${node.name}: \n${lines.join('')}` : '';
}

const NAME_COLUMN: Column<Node> = { heading: 'Node', key: 'name', cell: (node) => node.name };

const DATA_COLUMNS: readonly Column<Node>[] = [
  NAME_COLUMN,
  ...PROVIDERS.headings.map((heading) => supportColumn(heading, PROVIDERS)),
  ...LAYERS.headings.map((heading) => supportColumn(heading, LAYERS)),
];
