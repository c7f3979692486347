import type { Disk, DiskGroup } from '../../api/objects/physical-storage.ts';
import { defineCommand } from '../../definition/command.ts';
import type { Column, TableView } from '../../output/view.ts';
import { pastable } from '../shared/list-options.ts';

export const physicalStorageList = defineCommand({
  path: 'physical-storage list',
  aliases: ['l'],
  since: ['1.0.10', 'Listing physical storage'],
  summary: 'Show the unused disks of the nodes, by size and kind',
  description: 'The size is in bytes. Only empty devices of more than 1 GiB are shown.',
  examples: [{ command: 'linstor physical-storage list', does: 'All disks that could become storage pools' }],
  columns: () => COLUMNS,
  options: { pastable },
  run: async ({ controller, input }): Promise<TableView<DiskGroup, DiskRow>> => ({
    kind: 'table',
    source: await controller.list<DiskGroup>({ path: '/v1/physical-storage' }),
    rows: (group) => [diskRow(group)],
    columns: COLUMNS,
    pastable: input.pastable,
    machine: 'wrapped',
  }),
});

const COLUMNS: readonly Column<DiskRow>[] = [
  { heading: 'Size', type: 'bytes', cell: (row) => String(row.size), value: (row) => row.size },
  { heading: 'Rotational', cell: (row) => (row.rotational ? 'True' : 'False'), value: (row) => row.rotational },
  { heading: 'Nodes', key: 'devices', cell: (row) => row.nodes.join('\n'), value: (row) => [...row.nodes] },
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
