import type { Frame } from './frame.ts';

/** Draws frames in place of one another, wherever on the terminal the first one began. */
export class Screen {
  readonly #write: (text: string) => void;
  #shown: Frame | undefined;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  /** `columns`: of the window as it is now, which may have changed since the frame before. */
  draw(frame: Frame, columns: number): void {
    const { row, column } = frame.cursor;
    const up = frame.rows.length - 1 - row;
    this.#write(
      HIDE +
        this.#back(columns) +
        frame.rows.map(({ text }) => text).join('\r\n') +
        (up > 0 ? `\x1b[${up}A` : '') +
        `\r${column > 0 ? `\x1b[${column}C` : ''}` +
        SHOW,
    );
    this.#shown = frame;
  }

  /** Leaves the frame where it is; what follows begins on a new line. */
  finish(frame: Frame, columns: number): void {
    this.draw(frame, columns);
    const below = frame.rows.length - 1 - frame.cursor.row;
    this.#write(`${below > 0 ? `\x1b[${below}B` : ''}\r\n`);
    this.#shown = undefined;
  }

  /** The next frame is drawn at the top of an empty window. */
  clear(): void {
    this.#write('\x1b[H\x1b[2J');
    this.#shown = undefined;
  }

  /** To where the frame before began, which moved if the terminal has broken its rows anew. */
  #back(columns: number): string {
    const shown = this.#shown;
    if (!shown) return '\r\x1b[J';
    const above = shown.rows.slice(0, shown.cursor.row);
    const rows = above.reduce((sum, { width }) => sum + Math.max(1, Math.ceil(width / columns)), 0);
    const up = rows + Math.floor(shown.cursor.column / columns);
    return `${up > 0 ? `\x1b[${up}A` : ''}\r\x1b[J`;
  }
}

const HIDE = '\x1b[?25l';
const SHOW = '\x1b[?25h';
