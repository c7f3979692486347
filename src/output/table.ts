import { ExitCode, usageFault } from '../model/fault.ts';
import { compareNatural } from '../model/order.ts';
import { paint, paintCells } from './colour.ts';
import { tableText } from './layout.ts';
import type { LaidColumn } from './layout.ts';
import { printableText } from './printable.ts';
import type { OutputSettings, OutputStreams } from './settings.ts';
import type { Column, Colour, FooterPart, TableView } from './view.ts';

/** Collects the rows of a list, settles and sorts them, and writes the table with what stands below it. */
export async function showTable<Item, Row>(
  view: TableView<Item, Row>,
  how: OutputSettings,
  out: OutputStreams,
): Promise<number> {
  const rows = await collect(view);
  const footer = view.footer ? [...view.footer(rows)] : [];
  const settled = view.settle ? view.settle([...rows]) : rows;
  const columns = sortRows(layOut(view.columns, settled), view.sortBy);
  const style = { utf8: how.utf8 && !view.pastable, colour: how.colour && !view.pastable };
  for (const piece of tableText(columns, style)) {
    if (out.closed) return ExitCode.ok;
    await out.write(piece);
  }
  for (const part of footer) await showFooter(part, how, out);
  return ExitCode.ok;
}

async function collect<Item, Row>(view: TableView<Item, Row>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const item of view.source.items()) {
    for (const row of view.rows(item)) rows.push(row);
  }
  return rows;
}

function layOut<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): LaidColumn[] {
  return columns.map((column) => {
    const colours: (Colour | undefined)[] = [];
    const cells = rows.map((row) => {
      const cell = column.cell(row);
      if (typeof cell === 'string') {
        colours.push(column.colour);
        return cell;
      }
      colours.push(cell.colour ?? column.colour);
      return cell.text;
    });
    return { heading: column.heading, cells, colours, align: column.align };
  });
}

/** Sorts by the named headings, the first column when none is named; undefined keeps the controller's order. */
function sortRows(columns: readonly LaidColumn[], sortBy: readonly string[] | undefined): readonly LaidColumn[] {
  if (sortBy === undefined) return columns;
  const chosen = (sortBy.length > 0 ? sortBy : [columns[0]?.heading ?? '']).map((name) => columnNamed(columns, name));
  const readied = columns.map((column) => (chosen.includes(column) ? wholeNumbersBare(column) : column));
  const keys = chosen.map((column) => readied[columns.indexOf(column)]?.cells ?? []);
  const order = (columns[0]?.cells ?? []).map((_, i) => i).sort((a, b) => compareKeys(keys, a, b));
  return readied.map((column) => ({
    ...column,
    cells: order.map((i) => column.cells[i] ?? ''),
    colours: order.map((i) => column.colours?.[i]),
  }));
}

function columnNamed(columns: readonly LaidColumn[], name: string): LaidColumn {
  const wanted = name.toLowerCase();
  const found = columns.find((column) => column.heading.toLowerCase() === wanted);
  if (found !== undefined) return found;
  const names = columns.map((column) => column.heading.toLowerCase()).join(', ');
  throw usageFault(`This list has no column '${name}' to sort by.`, [`Its columns are: ${names}`]);
}

/** Columns that are sorted by show whole numbers without leading zeros, as they always did. */
function wholeNumbersBare(column: LaidColumn): LaidColumn {
  return { ...column, cells: column.cells.map((cell) => (/^0\d+$/.test(cell) ? BigInt(cell).toString() : cell)) };
}

function compareKeys(keys: readonly (readonly string[])[], a: number, b: number): number {
  for (const cells of keys) {
    const difference = compareNatural(cells[a] ?? '', cells[b] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

async function showFooter(part: FooterPart, how: OutputSettings, out: OutputStreams): Promise<void> {
  if ('line' in part) {
    const { line } = part;
    const text = typeof line === 'string' ? printableText(line) : paintCells(line, how.colour);
    await out.write(`${paint(text, how.colour ? part.colour : undefined)}\n`);
    return;
  }
  const { replyText } = await import('./replies.ts');
  for (const reply of part.replies) await out.write(replyText(reply, how.colour));
}
