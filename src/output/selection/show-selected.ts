import { sourceOf } from '../source.ts';
import { ExitCode } from '../../model/fault.ts';
import { columnWidth, type LaidColumn } from '../layout.ts';
import { propertiesTable } from '../properties.ts';
import type { OutputSettings, OutputStreams, TableSelection } from '../output-settings.ts';
import { layOut, tableStyle, writeTable } from '../table.ts';
import type { PropertiesView, TableView } from '../view.ts';
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
  const table = view.kind === 'properties' ? propertiesTable(view.properties ?? {}, view.pastable) : view;
  const selected = selectTable(table, shape, { withFooter: true });
  if (how.blocks) return (await import('../blocks.ts')).showBlocks(asTable(selected), how, out);
  const rows: Kept<unknown>[] = [];
  for await (const row of selected.rows()) rows.push(row);
  const laid = selected.fields.map((field) => layOut(columnOf(field), rows));
  const { kept, dropped } =
    shape.fit === undefined ? { kept: laid, dropped: [] } : fitColumns(selected.fields, laid, shape.fit);
  const style = { ...tableStyle(table, how), noHeaders: shape.noHeaders === true };
  await writeTable({ columns: kept, order: rows.keys(), footer: selected.footer() }, style, how, out);
  if (dropped.length > 0 && !out.closed)
    out.error(`Left out to fit ${shape.fit ?? 0} columns: ${dropped.join(', ')}. Without --fit they are shown.`);
  return ExitCode.ok;
}

/** A field as a column of rows that were kept. */
export function columnOf<Row>({ heading, text, colour, align }: Field<Row>) {
  return { heading, cell: text, ...(colour && { colour }), ...(align && { align }) };
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

/**
 * Leaves columns out until the table is at most `width` wide: minor ones first, then from the right; never the first one
 * and, as long as others are left, none that is coloured, for colours stand for states.
 */
export function fitColumns(
  fields: readonly Omit<Field<never>, 'text' | 'value'>[],
  laid: readonly LaidColumn[],
  width: number,
): { readonly kept: readonly LaidColumn[]; readonly dropped: readonly string[] } {
  const widths = laid.map((column) => columnWidth(column) + 3);
  let total = widths.reduce((sum, one) => sum + one, 1);
  const dropped = new Set<number>();
  for (const at of byImportance(fields, laid)) {
    if (total <= width) break;
    dropped.add(at);
    total -= widths[at] ?? 0;
  }
  return {
    kept: laid.filter((_, at) => !dropped.has(at)),
    dropped: laid.filter((_, at) => dropped.has(at)).map(({ heading }) => heading),
  };
}

/** The places of all columns but the first, the least important first. */
function byImportance(fields: readonly { readonly minor?: boolean }[], laid: readonly LaidColumn[]): readonly number[] {
  const rank = (at: number): number => (fields[at]?.minor ? 0 : laid[at]?.colours === undefined ? 1 : 2);
  const places = [...laid.keys()].slice(1).reverse();
  return places.sort((a, b) => rank(a) - rank(b));
}
