import { EXOS_ENCLOSURE, type ExosEnclosure } from '../../api/objects/exos.ts';
import { flag } from '../../definition/option.ts';
import type { Column } from '../../output/view.ts';
import { EXOS_API, EXOS_PATH } from './enclosures.ts';
import { listCommand } from '../shared/list-command.ts';
import { pastable } from '../shared/list-options.ts';

export const exosList = listCommand({
  path: 'exos list',
  aliases: ['l'],
  since: EXOS_API,
  summary: 'Show the Exos enclosures and their health',
  examples: { 'linstor exos list --nocache': 'Ask the enclosures anew' },
  columns: () => COLUMNS,
  options: { nocache: flag('--nocache', 'Let the controller ask the enclosures instead of its cache'), pastable },
  source: ({ controller, input }) => {
    const query = { nocache: input.nocache ? 'true' : undefined };
    return controller.list({ path: `${EXOS_PATH}/enclosures`, query }, EXOS_ENCLOSURE);
  },
  rows: (enclosure) => [enclosure],
  table: { sortBy: [] },
});

const COLUMNS: readonly Column<ExosEnclosure>[] = [
  { heading: 'Enclosure', key: 'name', cell: (row) => row.name },
  { heading: 'Ctrl A IP', cell: (row) => row.ctrl_a_ip ?? '-' },
  { heading: 'Ctrl B IP', cell: (row) => row.ctrl_b_ip ?? '-' },
  { heading: 'Health', cell: ({ health = '' }) => ({ text: health, colour: health === 'OK' ? 'green' : 'red' }) },
  { heading: 'Health Reason', minor: true, cell: (row) => row.health_reason ?? '' },
];
