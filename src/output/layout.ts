import { paint } from './colour.ts';
import { isPlain, printable } from './printable.ts';
import type { Colour } from './view.ts';

/** A column whose cells are known: `colours` has an entry where a cell is coloured. */
export interface LaidColumn {
  readonly heading: string;
  readonly cells: readonly string[];
  readonly colours?: readonly (Colour | undefined)[];
  readonly align?: 'right' | undefined;
}

export interface TableStyle {
  readonly utf8: boolean;
  readonly colour: boolean;
  /** Without the headings and the line under them. */
  readonly noHeaders?: boolean;
}

/**
 * The table as text in large pieces, in one pass over the rows. A column is as wide as its longest line, counted in code
 * points; nothing is cut or wrapped. `order` names the rows in the order they are written. A newline in a cell makes its row taller, and then all rows are set apart by a line.
 */
export function* tableText(
  columns: readonly LaidColumn[],
  style: TableStyle,
  order: Iterable<number> = columns[0]?.cells.keys() ?? [],
): Generator<string> {
  const frame = style.utf8 ? UNICODE : ASCII;
  const fitted = columns.map((column) => fit(column, style));
  const span = fitted.reduce((sum, column) => sum + column.width + 3, -1);
  const rule = (left: string, stroke: string, right: string): string => `${left}${stroke.repeat(span)}${right}\n`;
  const apart = fitted.some((column) => column.tall) ? rule(frame.leftEnd, frame.between, frame.rightEnd) : '';

  let text = rule(frame.topLeft, frame.edge, frame.topRight);
  if (!style.noHeaders) text += headings(fitted, frame.bar) + rule(frame.leftEnd, frame.underHeading, frame.rightEnd);
  let separator = '';
  for (const row of order) {
    text += separator + (apart === '' ? flatRow(fitted, row, frame.bar) : tallRow(fitted, row, frame.bar));
    separator = apart;
    if (text.length > PIECE) {
      yield text;
      text = '';
    }
  }
  yield text + rule(frame.bottomLeft, frame.edge, frame.bottomRight);
}

/** Large enough that writing costs little, small enough that the reader gets lines soon. */
const PIECE = 64 * 1024;

const ASCII = {
  topLeft: '+',
  topRight: '+',
  bottomLeft: '+',
  bottomRight: '+',
  edge: '-',
  leftEnd: '|',
  rightEnd: '|',
  underHeading: '=',
  between: '-',
  bar: '|',
};

const UNICODE: typeof ASCII = {
  topLeft: '╭',
  topRight: '╮',
  bottomLeft: '╰',
  bottomRight: '╯',
  edge: '─',
  leftEnd: '╞',
  rightEnd: '╡',
  underHeading: '═',
  between: '┄',
  bar: '┊',
};

interface FittedColumn {
  readonly heading: string;
  readonly cells: readonly string[];
  readonly colours: readonly (Colour | undefined)[] | undefined;
  readonly right: boolean;
  readonly width: number;
  /** Some cell has more than one line. */
  readonly tall: boolean;
  /** Some text may have characters that are two units of a string and count as one. */
  readonly pairs: boolean;
}

/** One look at each cell: nearly all are plain ASCII on one line. */
function fit(column: LaidColumn, { colour, noHeaders }: TableStyle): FittedColumn {
  const heading = printable(column.heading).replaceAll('_', ' ');
  let width = noHeaders ? 0 : lineWidth(heading);
  let special: string[] | undefined;
  column.cells.forEach((cell, row) => {
    if (isPlain(cell)) {
      if (cell.length > width) width = cell.length;
      return;
    }
    special ??= [...column.cells];
    special[row] = printable(cell);
    width = Math.max(width, widestLine(special[row]));
  });
  return {
    heading,
    cells: special ?? column.cells,
    colours: colour ? column.colours : undefined,
    right: column.align === 'right',
    width,
    tall: special?.some((cell) => cell.includes('\n')) ?? false,
    pairs: special !== undefined || lineWidth(heading) !== heading.length,
  };
}

/** The width of a column: its longest line, heading included. */
export function columnWidth(column: LaidColumn): number {
  return fit(column, { utf8: false, colour: false }).width;
}

function widestLine(cell: string): number {
  return cell.split('\n').reduce((widest, line) => Math.max(widest, lineWidth(line)), 0);
}

function lineWidth(line: string): number {
  return line.length - surrogatePairs(line);
}

function surrogatePairs(line: string): number {
  return isPlain(line) ? 0 : (line.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}

function headings(columns: readonly FittedColumn[], bar: string): string {
  return `${columns.reduce((line, column) => `${line} ${pad(column.heading, column)} ${bar}`, bar)}\n`;
}

function flatRow(columns: readonly FittedColumn[], row: number, bar: string): string {
  let line = bar;
  for (const column of columns) line += ` ${paint(pad(column.cells[row] ?? '', column), column.colours?.[row])} ${bar}`;
  return `${line}\n`;
}

function tallRow(columns: readonly FittedColumn[], row: number, bar: string): string {
  const lines = columns.map((column) => (column.cells[row] ?? '').split('\n'));
  const height = lines.reduce((most, cell) => Math.max(most, cell.length), 1);
  let text = '';
  for (let i = 0; i < height; i++) {
    text += bar;
    columns.forEach((column, c) => {
      text += ` ${paint(pad(lines[c]?.[i] ?? '', column), column.colours?.[row])} ${bar}`;
    });
    text += '\n';
  }
  return text;
}

function pad(text: string, column: FittedColumn): string {
  const units = column.pairs ? column.width + surrogatePairs(text) : column.width;
  return column.right ? text.padStart(units) : text.padEnd(units);
}
