import { apiPath } from '../../api/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { nodeName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import type { Column, TableView } from '../../output/view.ts';
import { booleanColumn } from '../shared/columns.ts';
import { pastable } from '../shared/list-options.ts';

interface Disk {
  readonly device?: string;
  /** Bytes. */
  readonly size?: number | bigint;
  readonly rotational?: boolean;
  readonly model?: string;
  readonly serial?: string;
  readonly wwn?: string;
}

const COLUMNS: readonly Column<Disk>[] = [
  { heading: 'Device', cell: ({ device = '' }) => device },
  {
    heading: 'Size',
    type: 'bytes',
    align: 'right',
    cell: ({ size = 0 }) => String(size),
    value: ({ size = 0 }) => size,
  },
  booleanColumn('Rotational', ({ rotational = false }) => rotational),
  { heading: 'Model', minor: true, cell: ({ model = '' }) => model },
  { heading: 'Serial', minor: true, cell: ({ serial = '' }) => serial },
  { heading: 'WWN', minor: true, cell: ({ wwn = '' }) => wwn },
];

/** `GET /v1/physical-storage/NODE` */
export const physicalStorageShow = defineCommand({
  path: 'physical-storage show',
  aliases: ['s'],
  summary: 'Show the unused disks of one node',
  description: 'The size is in bytes.',
  examples: { 'linstor physical-storage show alpha': 'Disks of alpha that could become a storage pool' },
  columns: () => COLUMNS,
  options: { pastable },
  arguments: { nodeName: argument(nodeName, 'Name of the node') },
  run: async ({ controller, input }): Promise<TableView<Disk, Disk>> => ({
    kind: 'table',
    source: await controller.list<Disk>({ path: apiPath`/v1/physical-storage/${input.nodeName}` }),
    rows: (disk) => [disk],
    columns: COLUMNS,
    pastable: input.pastable,
    machine: 'wrapped',
  }),
});
