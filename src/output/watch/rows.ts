import { propertiesTable } from '../formats/properties.ts';
import type { Shape } from '../settings.ts';
import { cellText, shapeTable, type Field, type Keep, type Kept, type Shaped } from '../shape/shaped.ts';
import type { PropertiesView, TableView } from '../view.ts';

/** The rows of a table at one look, each under the name by which it is known again at the next. */
export interface Look {
  readonly shaped: Shaped<unknown>;
  readonly rows: ReadonlyMap<string, Kept<unknown>>;
}

/** Reads a table once. */
export async function lookAtTable(
  view: TableView<unknown, unknown> | PropertiesView,
  shape: Shape,
  how: { readonly keep?: Keep; readonly allColumns?: boolean; readonly withFooter?: boolean },
): Promise<Look> {
  const table = view.kind === 'properties' ? propertiesTable(view.properties ?? {}, view.pastable) : view;
  const shaped = shapeTable<unknown, unknown>(table, shape, how);
  const rows = new Map<string, Kept<unknown>>();
  for await (const kept of shaped.rows()) rows.set(unused(nameOf(shaped.names, kept), rows), kept);
  return { shaped, rows };
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
