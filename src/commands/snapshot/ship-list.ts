import type { SnapshotShipping } from '../../api/objects/snapshot.ts';
import { defineCommand } from '../../definition/command.ts';
import { choiceAnyCase, nodeName, resourceName, snapshotName } from '../../definition/argument-types.ts';
import { list } from '../../definition/option.ts';
import type { Cell, Column, TableView } from '../../output/view.ts';
import { pastable } from '../shared/list-options.ts';

const status = choiceAnyCase('STATUS', ['running', 'complete']);

export const snapshotShipList = defineCommand({
  path: 'snapshot ship-list',
  aliases: ['shl'],
  summary: 'Show which snapshots are being sent to another node (older controllers)',
  examples: [{ command: 'linstor snapshot ship-list --status running', does: 'Only what is still on its way' }],
  columns: () => COLUMNS,
  options: {
    pastable,
    resources: list('-r, --resources', resourceName, 'Only of these resources'),
    nodes: list('-n, --nodes', nodeName, 'Only from or to these nodes'),
    snapshots: list('-s, --snapshots', snapshotName, 'Only these snapshots'),
    status: list('--status', status, 'Only those in this state'),
  },
  run: async ({ controller, input }): Promise<TableView<SnapshotShipping>> => ({
    kind: 'table',
    source: await controller.list<SnapshotShipping>({
      path: '/v1/view/snapshot-shippings',
      query: { nodes: input.nodes, resources: input.resources, snapshots: input.snapshots, status: input.status },
    }),
    rows: (shipping) => [shipping],
    columns: COLUMNS,
    names: ['resource_name', 'snapshot_name'],
    pastable: input.pastable,
    machine: 'wrapped',
  }),
});

const COLUMNS: readonly Column<SnapshotShipping>[] = [
  { heading: 'ResName', key: 'resource_name', cell: (row) => row.snapshot?.resource_name ?? '' },
  { heading: 'SnapName', key: 'snapshot_name', cell: (row) => row.snapshot?.name ?? '' },
  { heading: 'FromNode', key: 'from_node_name', cell: (row) => row.from_node_name ?? '' },
  { heading: 'ToNode', key: 'to_node_name', cell: (row) => row.to_node_name ?? '' },
  { heading: 'Status', align: 'right', colour: 'darkGreen', cell: (row) => statusCell(row.status ?? '') },
];

function statusCell(status: string): Cell {
  const text = status.charAt(0).toUpperCase() + status.slice(1).toLowerCase();
  return status.toUpperCase() === 'COMPLETE' ? text : { text, colour: 'yellow' };
}
