import { sourceOf } from '../source.ts';
import { ExitCode } from '../../model/fault.ts';
import { propertiesTable } from '../properties.ts';
import type { OutputSettings, OutputStreams, TableSelection } from '../output-settings.ts';
import { layOut, tableStyle, writeTable } from '../table.ts';
import type { ColumnFacts, PropertiesView, TableView } from '../view.ts';
import { neededIn } from './column-names.ts';
import { selectTable, type Field, type Kept, type SelectedTable } from './selected-table.ts';

/** Shows a table for people with its rows and columns chosen; gives the exit code. */
export async function showSelected(
  view: TableView<unknown, unknown> | PropertiesView,
  shape: TableSelection,
  how: OutputSettings,
  out: OutputStreams,
): Promise<number> {
  // No such object: there is nothing to choose from.
  if (view.kind === 'properties' && view.properties === undefined)
    return (await import('../properties.ts')).showProperties(view, how, out);
  const table = view.kind === 'properties' ? propertiesTable(view.properties ?? {}, view) : view;
  const selected = selectTable(table, shape, { withFooter: true });
  if (how.blocks) return (await import('../blocks.ts')).showBlocks(asTable(selected), how, out);
  const rows = await selected.all();
  const isNeeded = isNeededIn(table, shape);
  const columns = selected.fields.map((field) => layOut({ ...columnOf(field), needed: isNeeded(field) }, rows));
  const style = { ...tableStyle(table, how), noHeaders: shape.noHeaders === true };
  const fit = table.pastable ? undefined : how.fit;
  const ifEmpty = how.ifEmpty ?? table.empty;
  await writeTable({ columns, order: rows.keys(), footer: selected.footer() }, style, { ...how, fit, ifEmpty }, out);
  const all = selected.matching();
  if (how.width !== undefined && all > rows.length && !out.closed)
    out.error(`These are the first ${rows.length} of ${all}. Without --limit all are shown.`);
  return ExitCode.ok;
}

/** Columns that were asked for by name are not left out to make a table fit. */
export function isNeededIn(
  table: Pick<TableView, 'names'>,
  { columns }: TableSelection,
): (field: ColumnFacts) => boolean {
  return columns === undefined ? neededIn(table) : () => true;
}

/** A field as a column of rows that were kept. */
export function columnOf<Row>({ heading, text, colour, align, minor, sentences }: Field<Row>) {
  return {
    heading,
    cell: text,
    ...(colour && { colour }),
    ...(align && { align }),
    ...(minor && { minor }),
    ...(sentences && { sentences }),
  };
}

function asTable<Row>(selected: SelectedTable<Row>): TableView<Kept<Row>> {
  return {
    kind: 'table',
    source: { ...sourceOf([]), items: () => selected.rows() },
    rows: (kept) => [kept],
    columns: selected.fields.map(columnOf),
    machine: 'bare',
  };
}
