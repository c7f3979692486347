import { DISK_GROUP, type Disk, type DiskGroup } from '../../api/objects/physical-storage.ts';
import type { Column } from '../../output/view.ts';
import { listCommand } from '../shared/list-command.ts';
import { booleanColumn, listColumn } from '../shared/columns.ts';

export const physicalStorageList = listCommand({
  path: 'physical-storage list',
  aliases: ['l'],
  since: ['1.0.10', 'Listing physical storage'],
  summary: 'Show the unused disks of the nodes, by size and kind',
  description: 'The size is in bytes. Only empty devices of more than 1 GiB are shown.',
  examples: { 'linstor physical-storage list': 'All disks that could become storage pools' },
  columns: () => COLUMNS,
  source: ({ controller }) => controller.list({ path: '/v1/physical-storage' }, DISK_GROUP),
  rows: (group) => [diskRow(group)],
});

const COLUMNS: readonly Column<DiskRow>[] = [
  { heading: 'Size', type: 'bytes', cell: (row) => String(row.size), value: (row) => row.size },
  booleanColumn('Rotational', (row) => row.rotational),
  listColumn('Nodes', (row) => row.nodes, '\n', { key: 'devices' }),
];

interface DiskRow {
  readonly size: number | bigint;
  readonly rotational: boolean;
  readonly nodes: readonly string[];
}

function diskRow({ size, rotational = false, nodes = {} }: DiskGroup): DiskRow {
  const lines = Object.entries(nodes).map(([node, disks]) => `${node}[${disks.map(diskText).join(',')}]`);
  return { size, rotational, nodes: lines };
}

function diskText({ device, serial, wwn }: Disk): string {
  const known = [serial, wwn].filter((one) => one !== undefined && one !== '');
  return known.length > 0 ? `${device}(${known.join(',')})` : device;
}
