import { propertiesTable } from '../properties.ts';
import type { TableSelection } from '../output-settings.ts';
import {
  cellText,
  selectTable,
  type Field,
  type Keep,
  type Kept,
  type SelectedTable,
} from '../selection/selected-table.ts';
import type { PropertiesView, TableView } from '../view.ts';

/** The rows of a table at one look, each under the name by which it is known again at the next. */
export interface WatchedRows {
  readonly selected: SelectedTable<unknown>;
  readonly rows: ReadonlyMap<string, Kept<unknown>>;
}

/** Reads a table once. */
export async function lookAtTable(
  view: TableView<unknown, unknown> | PropertiesView,
  shape: TableSelection,
  how: { readonly keep?: Keep; readonly allColumns?: boolean; readonly withFooter?: boolean },
): Promise<WatchedRows> {
  const table = view.kind === 'properties' ? propertiesTable(view.properties ?? {}, view) : view;
  const selected = selectTable<unknown, unknown>(table, shape, how);
  const rows = new Map<string, Kept<unknown>>();
  for await (const kept of selected.rows()) rows.set(unused(nameOf(selected.names, kept), rows), kept);
  return { selected, rows };
}

function nameOf(names: readonly Field<unknown>[], kept: Kept<unknown>): string {
  return names.map((field) => cellText(field.text(kept))).join(' ');
}

/** Rows of one name are told apart by their order. */
function unused(name: string, taken: ReadonlyMap<string, unknown>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name} #${count}`;
  return free;
}
