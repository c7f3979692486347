import type { Frame } from './frame.ts';
import { CursorPlaces } from './resized.ts';

/** Draws frames in place of one another, wherever on the terminal the first one began. */
export class Screen {
  readonly #write: (text: string) => void;
  #shown: Frame | undefined;
  /** Rows from where the shown frame begins to the cursor. */
  #above = 0;
  /** The columns of the window for which the frame was drawn, and the fewest it had since. */
  #columns = 0;
  #narrowest = 0;
  /** Whether this terminal breaks the cursor's line anew when its window changes, once that is known. */
  #reflows: boolean | undefined;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  /** Draws a frame in place of the one shown. */
  draw(frame: Frame, columns: number): void {
    const { row, column } = frame.cursor;
    const up = frame.rows.length - 1 - row;
    this.#write(
      HIDE +
        `${this.#above > 0 ? `\x1b[${this.#above}A` : ''}\r\x1b[J` +
        textOf(frame) +
        (up > 0 ? `\x1b[${up}A` : '') +
        `\r${column > 0 ? `\x1b[${column}C` : ''}` +
        SHOW,
    );
    this.#shown = frame;
    this.#above = row;
    this.#columns = this.#narrowest = columns;
  }

  /**
   * The window has so many columns now. Tells whether the next frame can be drawn at once; else the terminal has to be asked
   * where the cursor is.
   */
  resized(columns: number): boolean {
    this.#narrowest = Math.min(this.#narrowest, columns);
    const places = this.#places(columns);
    if (places) this.#above = places.above(undefined, this.#reflows);
    return places?.isCertain ?? true;
  }

  /** The terminal has told the column of the cursor, from 0; undefined: it did not answer. */
  found(columns: number, column: number | undefined): void {
    const places = this.#places(columns);
    if (!places) return;
    if (column !== undefined) this.#reflows = places.reflows(column) ?? this.#reflows;
    this.#above = places.above(column, this.#reflows);
  }

  /** Leaves the frame where it is; what follows begins on a new line. */
  finish(frame: Frame, columns: number): void {
    this.draw(frame, columns);
    const below = frame.rows.length - 1 - frame.cursor.row;
    this.#write(`${below > 0 ? `\x1b[${below}B` : ''}\r\n`);
    this.#forget();
  }

  /** The next frame is drawn at the top of an empty window. */
  clear(): void {
    this.#write('\x1b[H\x1b[2J');
    this.#forget();
  }

  #forget(): void {
    this.#shown = undefined;
    this.#above = 0;
  }

  #places(columns: number): CursorPlaces | undefined {
    if (!this.#shown || (columns === this.#columns && this.#narrowest === columns)) return undefined;
    return new CursorPlaces(this.#shown, { now: columns, narrowest: this.#narrowest });
  }
}

/** A row that continues is left to the terminal to break, so that both know it as one line when the window changes. */
function textOf({ rows }: Frame): string {
  return rows
    .map(({ text, continues }, i) => {
      if (i === rows.length - 1) return text;
      if (!continues) return `${text}\r\n`;
      return rows[i + 1]?.text === '' ? `${text} \r` : text;
    })
    .join('');
}

const HIDE = '\x1b[?25l';
const SHOW = '\x1b[?25h';
