import { batchesOf } from '../model/batches.ts';
import { ExitCode, usageFault } from '../model/fault.ts';
import { sameName } from '../model/name.ts';
import { compareNatural } from '../model/order.ts';
import { ranksOf } from './ranks.ts';
import { paint, paintCells } from './colour.ts';
import { fitted, tableText, tableWidth, type FittedColumn, type LaidColumn, type TableStyle } from './layout.ts';
import { printableText } from './printable.ts';
import { elementsOf } from './source.ts';
import { wrapped } from './wrapped.ts';
import type { OutputSettings, OutputStreams } from './output-settings.ts';
import type { Column, Colour, FooterPart, TableView } from './view.ts';

/** Collects the rows of a list, refines and sorts them, and writes the table with what stands below it. */
export async function showTable<Item, Row>(
  view: TableView<Item, Row>,
  how: OutputSettings,
  out: OutputStreams,
): Promise<number> {
  const { rows, footer } = await collectRows(view);
  const isNeeded = how.fit === undefined ? undefined : (await import('./selection/column-names.ts')).neededIn(view);
  const columns = view.columns.map((column) => layOut({ ...column, needed: isNeeded?.(column) }, rows));
  const order = view.sortBy && sortRows(columns, view.sortBy);
  const fit = view.pastable ? undefined : how.fit;
  const ifEmpty = how.ifEmpty ?? view.empty;
  await writeTable({ columns, order, footer }, tableStyle(view, how), { ...how, fit, ifEmpty }, out);
  return ExitCode.ok;
}

/** The rows of a list as its view refines them, and what stands below them. */
export async function collectRows<Item, Row>(
  view: TableView<Item, Row>,
): Promise<{ rows: readonly Row[]; footer: readonly FooterPart[] }> {
  const rows: Row[] = [];
  for await (const items of batchesOf(elementsOf(view.source, 'known')))
    for (const item of items) for (const row of view.rows(item)) rows.push(row);
  const footer = view.footer ? [...view.footer(rows)] : [];
  const refined = view.refineRows ? view.refineRows([...rows]) : rows;
  return { rows: view.isShown ? refined.filter((row) => view.isShown?.(row)) : refined, footer };
}

/** Frame and colours of a table; one to be pasted has neither. */
export function tableStyle({ pastable = false }: Pick<TableView, 'pastable'>, how: OutputSettings): TableStyle {
  return { utf8: how.utf8 && !pastable, colour: how.colour && !pastable };
}

interface LaidTable {
  readonly columns: readonly LaidColumn[];
  /** The rows in the order they are written. */
  readonly order?: Iterable<number> | undefined;
  readonly footer: Iterable<FooterPart>;
}

/** Writes a table with what stands below it, unless nobody reads any more. What does not fit into `how.fit` is left out, and said so. */
export async function writeTable(
  { columns, order, footer }: LaidTable,
  style: TableStyle,
  how: OutputSettings,
  out: OutputStreams,
): Promise<void> {
  const { shown, notes } = await fitting(await fitted(columns, style), how);
  for (const piece of tableText(shown, style, order)) {
    if (out.closed) return;
    await out.write(piece);
  }
  for (const part of footer) await showFooter(part, how, out);
  const isEmpty = columns[0]?.cells.length === 0;
  const empty = isEmpty && how.width !== undefined && how.ifEmpty !== undefined ? [how.ifEmpty] : [];
  if (!out.closed) for (const note of [...notes, ...empty]) out.error(note);
}

/** The columns as they fit into the window, and what is to be said of what does not. */
async function fitting(
  all: readonly FittedColumn[],
  { fit, utf8 }: OutputSettings,
): Promise<{ shown: readonly FittedColumn[]; notes: readonly string[] }> {
  if (fit === undefined || tableWidth(all) <= fit) return { shown: all, notes: [] };
  const { narrowed, narrowedNotes } = await import('./fit-window.ts');
  const mark = utf8 ? '…' : '...';
  const done = await narrowed(all, fit, mark);
  return { shown: done.columns, notes: narrowedNotes(done, fit, mark) };
}

interface Laid extends LaidColumn {
  cells: string[];
}

/** The cells of a column, with their colours where they have any. */
export function layOut<Row>(
  column: Pick<Column<Row>, 'heading' | 'cell' | 'colour' | 'align' | 'minor' | 'sentences'> & {
    readonly needed?: boolean | undefined;
  },
  rows: readonly Row[],
): Laid {
  let colours: (Colour | undefined)[] | undefined;
  const cells = rows.map((row, i) => {
    const cell = column.cell(row);
    const [text, colour] = typeof cell === 'string' ? [cell, undefined] : [cell.text, cell.colour];
    if (colour !== undefined && colour !== column.colour) {
      colours ??= rows.map(() => column.colour);
      colours[i] = colour;
    }
    return text;
  });
  colours ??= column.colour && rows.map(() => column.colour);
  const importance = importanceOf(column) ?? (colours && 'state');
  return { heading: column.heading, cells, ...(colours && { colours }), align: column.align, importance };
}

function importanceOf({ needed, sentences, minor }: Parameters<typeof layOut>[0]): LaidColumn['importance'] {
  if (needed) return 'needed';
  return sentences ? 'sentences' : minor ? 'minor' : undefined;
}

/** The order of the rows by the named headings, by the first column when none is named. */
function sortRows(columns: readonly Laid[], sortBy: readonly string[]): readonly number[] {
  const chosen = (sortBy.length > 0 ? sortBy : [columns[0]?.heading ?? '']).map((name) => columnNamed(columns, name));
  for (const column of chosen) column.cells = column.cells.map(wholeNumberBare);
  return naturalOrder(chosen.map(({ cells }) => cells));
}

/** The places of the rows in their order, by the cells of the first column, then of the next. */
export function naturalOrder(columns: readonly (readonly string[])[]): readonly number[] {
  const rows = [...(columns[0]?.keys() ?? [])];
  // Most controllers give their lists in order.
  if (isOrdered(columns)) return rows;
  const sorted = columns.map((cells) => ranksOf(cells, compareNatural));
  return rows.sort((a, b) => {
    for (const column of sorted) {
      const difference = (column[a] ?? 0) - (column[b] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

/** Whether no row has to move; gives up at the first one that has to. */
function isOrdered(columns: readonly (readonly string[])[]): boolean {
  const count = columns[0]?.length ?? 0;
  for (let row = 1; row < count; row++) {
    let difference = 0;
    for (const cells of columns) {
      const before = cells[row - 1] ?? '';
      const cell = cells[row] ?? '';
      // Equal names lie beside each other.
      difference = before === cell ? 0 : compareNatural(before, cell);
      if (difference !== 0) break;
    }
    if (difference > 0) return false;
  }
  return true;
}

function columnNamed(columns: readonly Laid[], name: string): Laid {
  const found = columns.find(({ heading }) => sameName(heading, name));
  if (found !== undefined) return found;
  const names = columns.map((column) => column.heading.toLowerCase()).join(', ');
  throw usageFault(`This list has no column '${name}' to sort by.`, [`Its columns are: ${names}`]);
}

/** Columns that are sorted by show whole numbers without leading zeros, as they always did. */
function wholeNumberBare(cell: string): string {
  return /^0\d+$/.test(cell) ? BigInt(cell).toString() : cell;
}

/** What stands below a table. */
async function showFooter(part: FooterPart, how: OutputSettings, out: OutputStreams): Promise<void> {
  if ('line' in part) {
    const { line } = part;
    const text = typeof line === 'string' ? printableText(line) : paintCells(line, how.colour);
    await out.write(`${paint(await wrapped(text, how), how.colour ? part.colour : undefined)}\n`);
    return;
  }
  const { replyText } = await import('./replies.ts');
  for (const reply of part.replies) await out.write(await wrapped(replyText(reply, how.colour), how));
}
