import { beginning, cutLine as cutToWidth, displayWidth } from '../../output/display-width.ts';
import { printableLine } from '../../output/printable.ts';
import type { Cell, Colour } from '../../output/view.ts';

/** A stretch of a line that looks the same throughout. */
export interface Piece extends Style {
  readonly text: string;
}

export interface Style {
  readonly colour?: Colour | undefined;
  readonly bold?: boolean | undefined;
  readonly dim?: boolean | undefined;
  readonly inverse?: boolean | undefined;
}

/** One line of the screen. */
export type Line = readonly Piece[];

/** How the terminal is to be written to. */
export interface Look {
  readonly utf8: boolean;
  readonly colour: boolean;
}

/** A piece of a line; what a terminal would obey is spelled out. */
export function piece(text: string, style: Style = {}): Piece {
  return { ...style, text: printableLine(text) };
}

/** Cells of a page as a line. */
export function lineOf(cells: readonly Cell[]): Line {
  return cells.map((cell) => (typeof cell === 'string' ? piece(cell) : piece(cell.text, { colour: cell.colour })));
}

export function lineWidth(line: Line): number {
  return line.reduce((sum, { text }) => sum + displayWidth(text), 0);
}

/** The text in at most so many columns: what does not fit is cut off behind an ellipsis. */
export function cut(text: string, width: number, { utf8 }: Pick<Look, 'utf8'>): string {
  return width <= 0 ? '' : cutToWidth(text, width, utf8 ? '…' : '~');
}

/** The text in exactly so many columns. */
export function padded(text: string, width: number, look: Pick<Look, 'utf8'>, side: 'left' | 'right' = 'left'): string {
  const shown = cut(text, width, look);
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(shown)));
  return side === 'left' ? shown + blanks : blanks + shown;
}

/** The line in at most so many columns. */
export function cutLine(line: Line, width: number, look: Pick<Look, 'utf8'>): Line {
  const shown: Piece[] = [];
  let left = width;
  for (const [at, one] of line.entries()) {
    const own = displayWidth(one.text);
    const isLast = at === line.length - 1;
    if (own < left || (own === left && isLast)) {
      shown.push(one);
      left -= own;
    } else {
      // The ellipsis stands also for the pieces that follow.
      shown.push({ ...one, text: cut(isLast ? one.text : `${one.text}${' '.repeat(left + 1)}`, left, look) });
      break;
    }
  }
  return shown;
}

/** The line in exactly so many columns, with something at its right end that counts more than its end. */
export function spread(left: Line, right: Line, width: number, look: Pick<Look, 'utf8'>): Line {
  const shownRight = cutLine(right, width, look);
  const room = width - lineWidth(shownRight);
  const shownLeft = cutLine(left, Math.max(0, room - 1), look);
  return [...shownLeft, { text: ' '.repeat(Math.max(0, room - lineWidth(shownLeft))) }, ...shownRight];
}

/** The same line in rows of at most so many columns. */
export function wrapped(line: Line, width: number): Line[] {
  const rows: Piece[][] = [[]];
  let used = 0;
  for (const one of line)
    for (const word of one.text.split(/(?<= )(?=[^ ])/)) {
      for (let rest = word; rest !== '';) {
        const own = displayWidth(rest.trimEnd());
        if (used + own > width && used > 0) {
          rows.push([]);
          used = 0;
        }
        const fitting = own > width ? beginning(rest, width) : rest;
        // Blanks at the end of a row are not missed.
        const shown = used + displayWidth(fitting) > width ? fitting.trimEnd() : fitting;
        rows.at(-1)?.push({ ...one, text: shown });
        used += displayWidth(shown);
        rest = fitting === '' ? '' : rest.slice(fitting.length);
      }
    }
  return rows;
}

/** The line as it is written to a terminal. */
export function written(line: Line, { colour }: Pick<Look, 'colour'>): string {
  return line.map((one) => styled(one, colour)).join('');
}

function styled({ text, colour, bold, dim, inverse }: Piece, coloured: boolean): string {
  if (text === '') return '';
  const shown = coloured && colour !== undefined ? SEQUENCES[colour] : '';
  const start = `${bold ? '\x1b[1m' : ''}${dim ? '\x1b[2m' : ''}${inverse ? '\x1b[7m' : ''}${shown}`;
  return start === '' ? text : `${start}${text}\x1b[0m`;
}

const SEQUENCES: Readonly<Record<Colour, string>> = {
  red: '\x1b[1m\x1b[31m',
  green: '\x1b[32m',
  yellow: '\x1b[33m',
  blue: '\x1b[34m',
  pink: '\x1b[35m',
  darkGreen: '\x1b[32m',
  darkPink: '\x1b[35m',
  gray: '\x1b[37m',
  reverse: '\x1b[7m',
};
