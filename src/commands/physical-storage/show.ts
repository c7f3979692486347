import { apiPath } from '../../controller/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { nodeName } from '../../definition/kinds.ts';
import { argument } from '../../definition/option.ts';
import type { TableView } from '../../output/view.ts';
import { pastable } from '../family/list-options.ts';

interface Disk {
  readonly device?: string;
  /** Bytes. */
  readonly size?: number | bigint;
  readonly rotational?: boolean;
  readonly model?: string;
  readonly serial?: string;
  readonly wwn?: string;
}

/** `GET /v1/physical-storage/NODE` */
export const physicalStorageShow = defineCommand({
  path: 'physical-storage show',
  aliases: ['s'],
  summary: 'Show the unused disks of one node',
  description: 'The size is in bytes.',
  examples: [
    { command: 'linstor physical-storage show alpha', does: 'Disks of alpha that could become a storage pool' },
  ],
  options: { pastable },
  arguments: { nodeName: argument(nodeName, 'Name of the node') },
  run: ({ controller, input }): TableView<Disk, Disk> => ({
    kind: 'table',
    source: controller.list<Disk>({ path: apiPath`/v1/physical-storage/${input.nodeName}` }),
    rows: (disk) => [disk],
    columns: [
      { heading: 'Device', cell: ({ device = '' }) => device },
      { heading: 'Size', cell: ({ size = 0 }) => String(size), value: ({ size = 0 }) => size, align: 'right' },
      { heading: 'Rotational', cell: ({ rotational = false }) => (rotational ? 'True' : 'False') },
      { heading: 'Model', cell: ({ model = '' }) => model },
      { heading: 'Serial', cell: ({ serial = '' }) => serial },
      { heading: 'WWN', cell: ({ wwn = '' }) => wwn },
    ],
    pastable: input.pastable,
    machine: 'wrapped',
  }),
});
