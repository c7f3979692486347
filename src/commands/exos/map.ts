import type { ExosMap } from '../../api/objects/exos.ts';
import { defineCommand } from '../../definition/command.ts';
import type { Column, TableView } from '../../output/view.ts';
import { pastable } from '../shared/list-options.ts';
import { EXOS_API, EXOS_PATH } from './enclosures.ts';

export const exosMap = defineCommand({
  path: 'exos map',
  since: EXOS_API,
  summary: 'Show which ports of Exos enclosures the nodes are connected to',
  examples: [{ command: 'linstor exos map', does: 'All connected ports' }],
  columns: () => COLUMNS,
  options: { pastable },
  run: async ({ controller, input }): Promise<TableView<ExosMap>> => {
    return {
      kind: 'table',
      source: await controller.list<ExosMap>({ path: `${EXOS_PATH}/map` }),
      rows: (connections) => [connections],
      columns: COLUMNS,
      sortBy: [],
      pastable: input.pastable,
      machine: 'wrapped',
    };
  },
});

const COLUMNS: readonly Column<ExosMap>[] = [
  { heading: 'Node', key: 'node_name', cell: (row) => row.node_name },
  { heading: 'Enclosure', key: 'enclosure_name', cell: (row) => row.enclosure_name },
  {
    heading: 'Connected Ports',
    key: 'connections',
    cell: (row) => (row.connections ?? []).join(', '),
    value: (row) => [...(row.connections ?? [])],
  },
];
