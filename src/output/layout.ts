import { paint } from './colour.ts';
import { isPlain, printable } from './printable.ts';
import type { Colour } from './view.ts';

/** A column whose cells are known: `colours` has an entry where a cell is coloured. */
export interface LaidColumn {
  readonly heading: string;
  readonly cells: readonly string[];
  readonly colours?: readonly (Colour | undefined)[];
  readonly align?: 'right' | undefined;
  /**
   * How much a table needs it that is wider than the window; `state`: its colours tell states;
   * `sentences`: its texts may be broken. Default: like any other.
   */
  readonly importance?: 'minor' | 'state' | 'sentences' | 'needed' | undefined;
}

export interface TableStyle {
  readonly utf8: boolean;
  readonly colour: boolean;
  /** Without the headings and the line under them. */
  readonly noHeaders?: boolean;
}

/**
 * The table as text in large pieces, in one pass over the rows; nothing is cut or wrapped. `order` names the rows in the order
 * they are written. A newline in a cell makes its row taller, and then all rows are set apart by a line.
 */
export function* tableText(
  columns: readonly FittedColumn[],
  style: TableStyle,
  order: Iterable<number> = columns[0]?.cells.keys() ?? [],
): Generator<string> {
  const frame = style.utf8 ? UNICODE : ASCII;
  const span = tableWidth(columns) - 2;
  const rule = (left: string, stroke: string, right: string): string => `${left}${stroke.repeat(span)}${right}\n`;
  const apart = columns.some((column) => column.tall) ? rule(frame.leftEnd, frame.between, frame.rightEnd) : '';

  let text = rule(frame.topLeft, frame.edge, frame.topRight);
  if (!style.noHeaders) text += headings(columns, frame.bar) + rule(frame.leftEnd, frame.underHeading, frame.rightEnd);
  let separator = '';
  for (const row of order) {
    text += separator + (apart === '' ? flatRow(columns, row, frame.bar) : tallRow(columns, row, frame.bar));
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

/** A column made ready to be written: its texts are harmless, its width is known. */
export interface FittedColumn extends Pick<LaidColumn, 'importance'> {
  readonly heading: string;
  readonly cells: readonly string[];
  readonly colours: readonly (Colour | undefined)[] | undefined;
  readonly right: boolean;
  /** Columns of a terminal that its longest line takes, heading included. */
  readonly width: number;
  /** Some cell has more than one line. */
  readonly tall: boolean;
  /** Measures a text of it; undefined where each character takes one column. */
  readonly widthOf: ((line: string) => number) | undefined;
}

/** Columns made ready for `tableText`. What measures wide characters is loaded only where there are some. */
export async function fitted(columns: readonly LaidColumn[], style: TableStyle): Promise<readonly FittedColumn[]> {
  const plain = columns.map((column) => plainFit(column, style));
  if (plain.every((column) => column !== undefined)) return plain;
  const { displayWidth } = await import('./display-width.ts');
  return columns.map((column, c) => plain[c] ?? measuredFit(column, style, displayWidth));
}

/** How wide the table is with its frame. */
export function tableWidth(columns: readonly FittedColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width + 3, 1);
}

/** One look at each cell: nearly all columns are plain ASCII on one line. Undefined for others. */
function plainFit(column: LaidColumn, style: TableStyle): FittedColumn | undefined {
  const heading = headingOf(column);
  if (!isPlain(heading)) return undefined;
  let width = style.noHeaders ? 0 : heading.length;
  for (const cell of column.cells) {
    if (!isPlain(cell)) return undefined;
    if (cell.length > width) width = cell.length;
  }
  return { ...ready(column, style), heading, cells: column.cells, width, tall: false, widthOf: undefined };
}

function measuredFit(column: LaidColumn, style: TableStyle, widthOf: (line: string) => number): FittedColumn {
  const heading = headingOf(column);
  const cells = column.cells.map(printable);
  const lines = cells.flatMap((cell) => (isPlain(cell) ? [cell] : cell.split('\n')));
  const width = lines.reduce((widest, line) => Math.max(widest, widthOf(line)), style.noHeaders ? 0 : widthOf(heading));
  return { ...ready(column, style), heading, cells, width, tall: lines.length > cells.length, widthOf };
}

function ready({ colours, align, importance }: LaidColumn, { colour }: TableStyle) {
  return { colours: colour ? colours : undefined, right: align === 'right', importance };
}

function headingOf({ heading }: LaidColumn): string {
  return printable(heading).replaceAll('_', ' ');
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
  const { width, widthOf, right } = column;
  const units = widthOf === undefined ? width : width + text.length - widthOf(text);
  return right ? text.padStart(units) : text.padEnd(units);
}
