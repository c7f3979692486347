import { EXOS_MAP, type ExosMap } from '../../api/objects/exos.ts';
import type { Column } from '../../output/view.ts';
import { EXOS_API, EXOS_PATH } from './enclosures.ts';
import { listCommand } from '../shared/list-command.ts';
import { listColumn } from '../shared/columns.ts';

export const exosMap = listCommand({
  path: 'exos map',
  since: EXOS_API,
  summary: 'Show which ports of Exos enclosures the nodes are connected to',
  examples: { 'linstor exos map': 'All connected ports' },
  columns: () => COLUMNS,
  source: ({ controller }) => controller.list({ path: `${EXOS_PATH}/map` }, EXOS_MAP),
  rows: (connections) => [connections],
  table: { sortBy: [] },
});

const COLUMNS: readonly Column<ExosMap>[] = [
  { heading: 'Node', key: 'node_name', cell: (row) => row.node_name },
  { heading: 'Enclosure', key: 'enclosure_name', cell: (row) => row.enclosure_name },
  listColumn('Connected Ports', (row) => row.connections ?? [], ', ', { key: 'connections' }),
];
