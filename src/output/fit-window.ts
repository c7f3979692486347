import { tableWidth, type FittedColumn } from './layout.ts';
import { isPlain } from './printable.ts';
import { wrapProse } from './prose.ts';

/** A table made narrower, and what was done to it. */
export interface Narrowed {
  readonly columns: readonly FittedColumn[];
  /** Headings of the columns that were left out. */
  readonly leftOut: readonly string[];
  /** Some texts were cut. */
  readonly isCut: boolean;
}

/**
 * Sentences are broken between words if that is enough. Otherwise makes a table at most `width` columns wide. Columns are left out: minor ones first, then others from the right; never the
 * first, nor one that is needed; a narrow one stays where there is room for it after all. If that is not enough, the longest texts are cut and end in `mark`; columns that tell states
 * are left out only where even that does not help. A window too narrow for all this gets a wider table.
 */
export async function narrowed(columns: readonly FittedColumn[], width: number, mark: string): Promise<Narrowed> {
  const broken = brokenUp(columns, width);
  if (tableWidth(broken) <= width) return { columns: broken, leftOut: [], isCut: false };
  const leftOut = new Set<FittedColumn>();
  let total = tableWidth(columns);
  let least = tableWidth(columns.map((column) => ({ ...column, width: Math.min(column.width, SHORTEST) })));
  for (const column of dispensable(columns)) {
    if ((column.importance === 'state' ? least : total) <= width) break;
    leftOut.add(column);
    total -= column.width + 3;
    least -= Math.min(column.width, SHORTEST) + 3;
  }
  total += putBack(leftOut, width - total);
  const kept = columns.filter((column) => !leftOut.has(column));
  const headings = columns.filter((column) => leftOut.has(column)).map(({ heading }) => heading);
  const cut = total > width ? await shortened(kept, width, mark) : kept;
  return { columns: cut, leftOut: headings, isCut: cut !== kept };
}

/** What is said of it, a line each. */
export function narrowedNotes({ leftOut, isCut }: Narrowed, width: number, mark: string): string[] {
  return [
    ...(leftOut.length > 0 ? [`Left out to fit ${width} columns: ${leftOut.join(', ')}. --wide shows them.`] : []),
    ...(isCut ? [`Texts that end in ${mark} are cut to fit ${width} columns. --wide shows them whole.`] : []),
  ];
}

/** The columns that may be left out, the least important first. */
function dispensable(columns: readonly FittedColumn[]): readonly FittedColumn[] {
  const rank = ({ importance }: FittedColumn): number => (importance === 'minor' ? 0 : importance === 'state' ? 2 : 1);
  return columns
    .slice(1)
    .filter(({ importance }) => importance !== 'needed')
    .reverse()
    .sort((a, b) => rank(a) - rank(b));
}

/** Takes columns from those left out that fit into so much room, the most important first; gives what they take of it. */
function putBack(leftOut: Set<FittedColumn>, room: number): number {
  let taken = 0;
  for (const column of [...leftOut].reverse()) {
    if (taken + column.width + 3 > room) continue;
    leftOut.delete(column);
    taken += column.width + 3;
  }
  return taken;
}

/** Sentences are not broken to fewer columns than these. */
const SHORTEST_LINE = 24;

/** The table with its sentences broken to what the other columns leave of the window. */
function brokenUp(columns: readonly FittedColumn[], width: number): readonly FittedColumn[] {
  const widths = columns.map((column) => column.width);
  const least = columns.map((column) => (column.importance === 'sentences' ? SHORTEST_LINE : Infinity));
  const narrow = narrowerWidths(widths, least, tableWidth(columns) - width);
  return columns.map((column, c) => {
    const to = narrow[c] ?? column.width;
    if (to === column.width) return column;
    const cells = column.cells.map((cell) => wrapProse(cell, to));
    const lines = cells.flatMap((cell) => cell.split('\n'));
    // A word may be too long to be broken.
    const longest = lines.reduce((most, line) => Math.max(most, column.widthOf?.(line) ?? line.length), 0);
    return { ...column, cells, width: Math.max(to, longest), tall: lines.length > cells.length };
  });
}

/** The widths made smaller by so much together, the greatest first, none below what is its least. */
function narrowerWidths(widths: readonly number[], least: readonly number[], by: number): readonly number[] {
  const now = [...widths];
  for (let left = by; left > 0; left--) {
    const over = now.map((one, c) => (one > (least[c] ?? 0) ? one : 0));
    const widest = over.indexOf(Math.max(...over));
    if ((over[widest] ?? 0) === 0) break;
    now[widest] = (now[widest] ?? 0) - 1;
  }
  return now;
}

/** A text is not cut to fewer columns than these. */
const SHORTEST = 8;

/** The widest columns made as narrow as the next ones, until the table fits. The same list if nothing can be cut. */
async function shortened(
  columns: readonly FittedColumn[],
  width: number,
  mark: string,
): Promise<readonly FittedColumn[]> {
  const widths = narrowerWidths(
    columns.map((column) => column.width),
    columns.map(() => SHORTEST),
    tableWidth(columns) - width,
  );
  if (widths.every((one, c) => one === columns[c]?.width)) return columns;
  const { cutLine, displayWidth } = await import('./display-width.ts');
  const cut = (text: string, to: number): string =>
    isPlain(text) && text.length <= to
      ? text
      : text
          .split('\n')
          .map((line) => cutLine(line, to, mark))
          .join('\n');
  return columns.map((column, c) => {
    const to = widths[c] ?? column.width;
    if (to === column.width) return column;
    const cells = column.cells.map((cell) => cut(cell, to));
    return { ...column, cells, heading: cut(column.heading, to), width: to, widthOf: displayWidth };
  });
}
