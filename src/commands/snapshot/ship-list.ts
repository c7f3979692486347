import { SNAPSHOT_SHIPPING, type SnapshotShipping } from '../../api/objects/snapshot.ts';
import { choiceAnyCase, nodeName, resourceName, snapshotName } from '../../definition/argument-types.ts';
import { list } from '../../definition/option.ts';
import type { Cell, Column } from '../../output/view.ts';
import { listCommand } from '../shared/list-command.ts';

const status = choiceAnyCase('STATUS', ['running', 'complete']);

export const snapshotShipList = listCommand({
  path: 'snapshot ship-list',
  aliases: ['shl'],
  summary: 'Show which snapshots are being sent to another node (older controllers)',
  examples: { 'linstor snapshot ship-list --status running': 'Only what is still on its way' },
  columns: () => COLUMNS,
  options: {
    resources: list('-r, --resources', resourceName, 'Only of these resources'),
    nodes: list('-n, --nodes', nodeName, 'Only from or to these nodes'),
    snapshots: list('-s, --snapshots', snapshotName, 'Only these snapshots'),
    status: list('--status', status, 'Only those in this state'),
  },
  source: ({ controller, input: { nodes, resources, snapshots, status } }) =>
    controller.list(
      { path: '/v1/view/snapshot-shippings', query: { nodes, resources, snapshots, status } },
      SNAPSHOT_SHIPPING,
    ),
  rows: (shipping) => [shipping],
  table: { names: ['resource_name', 'snapshot_name'] },
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
