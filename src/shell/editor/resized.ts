import type { Frame, FrameRow } from './frame.ts';
import { graphemes, widthOf } from './graphemes.ts';

/** The columns of a window: now, and the fewest it had since the frame was drawn. */
export interface Widths {
  readonly now: number;
  readonly narrowest: number;
}

interface Place {
  /** Rows below the one in which the frame begins. */
  readonly row: number;
  readonly column: number;
}

/**
 * Where the cursor may be in a frame after the width of the window has changed. Terminals do not agree: most break every line
 * anew, some all but the cursor's own, which they cut at the edge, and some none.
 */
export class CursorPlaces {
  readonly #reflowed: Place;
  /** The cursor's line was not broken anew; the lines above it were, or were not. */
  readonly #kept: readonly Place[];

  constructor({ rows, cursor }: Frame, { now, narrowest }: Widths) {
    const start = rows.findLastIndex((row, i) => i < cursor.row && row.continues !== true) + 1;
    const above = linesOf(rows.slice(0, start)).reduce((sum, line) => sum + rowsIn(line, now), 0);
    const own = placeIn(rows.slice(start, cursor.row + 1), cursor.column, now);
    const column = Math.min(cursor.column, narrowest - 1);
    this.#reflowed = { row: above + own.row, column: own.column };
    this.#kept = [
      { row: above + cursor.row - start, column },
      { row: cursor.row, column },
    ];
  }

  /** Whether the frame begins at the same distance from the cursor in every terminal. */
  get isCertain(): boolean {
    return this.#kept.every(({ row }) => row === this.#reflowed.row);
  }

  /** Whether the terminal has broken the cursor's line anew, by the column the cursor is in; undefined: it does not tell. */
  reflows(column: number): boolean | undefined {
    const isReflowed = column === this.#reflowed.column;
    const isKept = this.#kept.some((place) => place.column === column);
    return isReflowed === isKept ? undefined : isReflowed;
  }

  /**
   * How many rows above the cursor the frame begins. Where that cannot be told it is the smallest possible number: a remnant of
   * the frame may stay, but nothing above it is lost.
   */
  above(column: number | undefined, known: boolean | undefined): number {
    const reflows = (column === undefined ? undefined : this.reflows(column)) ?? known;
    if (reflows === true) return this.#reflowed.row;
    const kept = Math.min(...this.#kept.map(({ row }) => row));
    return reflows === false ? kept : Math.min(kept, this.#reflowed.row);
  }
}

/** The lines that rows are parts of. */
function linesOf(rows: readonly FrameRow[]): FrameRow[][] {
  const lines: FrameRow[][] = [[]];
  for (const row of rows) {
    lines.at(-1)?.push(row);
    if (row.continues !== true) lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

/** How many rows a line takes when it is broken anew. */
function rowsIn(line: readonly FrameRow[], columns: number): number {
  const width = line.reduce((sum, row) => sum + row.width, 0);
  const { row, column } = placeIn(line, line.at(-1)?.width ?? 0, columns);
  return width > 0 && column === 0 ? row : row + 1;
}

/** Where a place in the last of these rows is when their line is broken anew: wide characters are not cut in two. */
function placeIn(line: readonly FrameRow[], column: number, columns: number): Place {
  const pieces = line.flatMap(({ text }) => graphemes(text.replace(/\x1b\[[\d;]*[A-Za-z]/g, '')));
  const target = line.slice(0, -1).reduce((sum, { width }) => sum + width, 0) + column;
  let [row, at, done] = [0, 0, 0];
  for (const piece of pieces) {
    if (done >= target) break;
    const width = widthOf(piece);
    if (at + width > columns) [row, at] = [row + 1, 0];
    at += width;
    done += width;
  }
  return at >= columns ? { row: row + 1, column: 0 } : { row, column: at };
}
