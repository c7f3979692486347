import type { ContextSettings } from '../../config/contexts.ts';
import { defineCommand } from '../../definition/command.ts';
import { listTable } from '../../output/list-table.ts';
import type { Column, TableView } from '../../output/view.ts';
import { pastable } from '../shared/list-options.ts';
import { SETTING_COLUMNS, otherSettings, shownSettings } from './show-settings.ts';

interface ContextRow {
  readonly name: string;
  readonly current: boolean;
  readonly settings: ContextSettings;
}

/** Reads the file of contexts. */
export const contextList = defineCommand({
  path: 'context list',
  aliases: ['l'],
  summary: 'Show the saved contexts, and which one is in use',
  examples: [{ command: 'linstor context list', does: 'All clusters you have saved' }],
  local: true,
  columns: () => COLUMNS,
  options: { pastable },
  run: ({ contexts, input }): TableView<ContextRow, ContextRow> => {
    const saved = contexts.read();
    const rows = Object.entries(saved.contexts).map(([name, settings]) => ({
      name,
      settings: shownSettings(settings),
      current: name === saved.current,
    }));
    const all = rows.map(({ name, current, settings }) => ({ name, current, ...settings }));
    return {
      ...listTable(rows, COLUMNS, input.pastable, all),
      members: ({ settings }) => settings,
      names: ['name'],
    };
  },
});

const COLUMNS: readonly Column<ContextRow>[] = [
  { heading: 'Current', cell: (row) => (row.current ? '*' : ''), value: (row) => row.current },
  { heading: 'Name', cell: (row) => row.name },
  ...SETTING_COLUMNS.map(([key, heading]) => ({ heading, cell: (row: ContextRow) => row.settings[key] ?? '' })),
  { heading: 'Other settings', cell: (row) => otherSettings(row.settings) },
];
