import type { ContextSettings } from '../../config/contexts.ts';
import { sourceOf } from '../../output/source.ts';
import type { Column } from '../../output/view.ts';
import { SETTING_COLUMNS, otherSettings, shownSettings } from './show-settings.ts';
import { listCommand } from '../shared/list-command.ts';

interface ContextRow {
  readonly name: string;
  readonly current: boolean;
  readonly settings: ContextSettings;
}

/** Reads the file of contexts. */
export const contextList = listCommand({
  path: 'context list',
  aliases: ['l'],
  summary: 'Show the saved contexts, and which one is in use',
  examples: { 'linstor context list': 'All clusters you have saved' },
  local: true,
  columns: () => COLUMNS,
  source: ({ contexts }) => {
    const saved = contexts.read();
    const rows = Object.entries(saved.contexts).map(([name, settings]) => ({
      name,
      settings: shownSettings(settings),
      current: name === saved.current,
    }));
    return sourceOf(
      rows,
      rows.map(({ name, current, settings }) => ({ name, current, ...settings })),
    );
  },
  rows: (row) => [row],
  table: { machine: 'bare', members: ({ settings }) => settings, names: ['name'] },
});

const COLUMNS: readonly Column<ContextRow>[] = [
  { heading: 'Current', cell: (row) => (row.current ? '*' : ''), value: (row) => row.current },
  { heading: 'Name', cell: (row) => row.name },
  ...SETTING_COLUMNS.map(([key, heading]) => ({ heading, cell: (row: ContextRow) => row.settings[key] ?? '' })),
  { heading: 'Other settings', cell: (row) => otherSettings(row.settings) },
];
