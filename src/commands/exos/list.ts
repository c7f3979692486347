import type { ExosEnclosure } from '../../api/objects/exos.ts';
import { defineCommand } from '../../definition/command.ts';
import { flag } from '../../definition/option.ts';
import type { Column, TableView } from '../../output/view.ts';
import { pastable } from '../shared/list-options.ts';
import { EXOS_API, EXOS_PATH } from './enclosures.ts';

export const exosList = defineCommand({
  path: 'exos list',
  aliases: ['l'],
  since: EXOS_API,
  summary: 'Show the Exos enclosures and their health',
  examples: [{ command: 'linstor exos list --nocache', does: 'Ask the enclosures anew' }],
  columns: () => COLUMNS,
  options: { nocache: flag('--nocache', 'Let the controller ask the enclosures instead of its cache'), pastable },
  run: async ({ controller, input }): Promise<TableView<ExosEnclosure>> => {
    const query = { nocache: input.nocache ? 'true' : undefined };
    return {
      kind: 'table',
      source: await controller.list<ExosEnclosure>({ path: `${EXOS_PATH}/enclosures`, query }),
      rows: (enclosure) => [enclosure],
      columns: COLUMNS,
      sortBy: [],
      pastable: input.pastable,
      machine: 'wrapped',
    };
  },
});

const COLUMNS: readonly Column<ExosEnclosure>[] = [
  { heading: 'Enclosure', key: 'name', cell: (row) => row.name },
  { heading: 'Ctrl A IP', cell: (row) => row.ctrl_a_ip ?? '-' },
  { heading: 'Ctrl B IP', cell: (row) => row.ctrl_b_ip ?? '-' },
  { heading: 'Health', cell: ({ health = '' }) => ({ text: health, colour: health === 'OK' ? 'green' : 'red' }) },
  { heading: 'Health Reason', minor: true, cell: (row) => row.health_reason ?? '' },
];
