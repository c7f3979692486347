import { Unicode11Addon } from '@xterm/addon-unicode11';
import headless from '@xterm/headless';

/** What would be seen on a terminal after all that was written to it: xterm's own emulator, without a window. */
export class TerminalScreen {
  readonly #xterm: headless.Terminal;
  readonly #reflowCursorLine: boolean;
  #written: Promise<void> = Promise.resolve();
  /** Where the window began when it was cleared last. */
  #cleared = 0;
  #isCursorShown = true;
  #clipboard = '';

  /** `reflowCursorLine`: whether it breaks the cursor's line anew when the window changes; VS Code's terminal does not. */
  constructor(columns: number, rows: number, { reflowCursorLine = true } = {}) {
    this.#reflowCursorLine = reflowCursorLine;
    this.#xterm = new headless.Terminal({
      cols: columns,
      rows,
      scrollback: 20_000,
      allowProposedApi: true,
      reflowCursorLine,
    });
    this.#xterm.loadAddon(new Unicode11Addon());
    this.#xterm.unicode.activeVersion = '11';
    this.#xterm.parser.registerCsiHandler({ final: 'J' }, ([what]) => {
      if (what === 2) this.#cleared = this.#xterm.buffer.active.baseY;
      return false;
    });
    for (const final of ['h', 'l'])
      this.#xterm.parser.registerCsiHandler({ prefix: '?', final }, (modes) => {
        if (modes.includes(25)) this.#isCursorShown = final === 'h';
        return false;
      });
    this.#xterm.parser.registerOscHandler(52, (data) => {
      this.#clipboard = Buffer.from(data.slice(data.indexOf(';') + 1), 'base64').toString();
      return true;
    });
  }

  /** Programs may hide the cursor, and have to show it again. */
  get isCursorShown(): boolean {
    return this.#isCursorShown;
  }

  /** What the program has put into the clipboard (OSC 52). */
  get clipboard(): string {
    return this.#clipboard;
  }

  /** What the terminal answers to questions about itself goes there. */
  onAnswer(answer: (text: string) => void): void {
    this.#xterm.onData(answer);
  }

  resize(columns: number, rows: number): void {
    const wide = Math.max(2, columns);
    const cells = this.#cursorInLine();
    // Behind a row that is full now, it stays there until something is written.
    const column = cells > 0 && cells % wide === 0 ? wide - 1 : cells % wide;
    this.#xterm.resize(wide, rows);
    // xterm moves the cursor down with its text but not sideways, as other terminals do.
    if (this.#reflowCursorLine) this.#xterm.write(`\x1b[${column + 1}G`);
  }

  /** The promise comes true when the screen shows it. */
  write(data: string): Promise<void> {
    this.#written = new Promise((resolve) => this.#xterm.write(data, resolve));
    return this.#written;
  }

  /** Waits until the screen shows all that was written. */
  settled(): Promise<void> {
    return this.#written;
  }

  /** Everything since the window was cleared last, also what has scrolled away, without blanks at line ends and empty lines at its end. */
  text(): string {
    return this.#from(this.#cleared);
  }

  /** What the window shows now. */
  window(): string {
    return this.#from(this.#xterm.buffer.active.baseY);
  }

  /** Where the cursor is in the window, from 0. */
  get cursor(): { readonly column: number; readonly row: number } {
    const { cursorX, cursorY } = this.#xterm.buffer.active;
    return { column: cursorX, row: cursorY };
  }

  /** Whether a full-screen program has the terminal. */
  get isAlternate(): boolean {
    return this.#xterm.buffer.active.type === 'alternate';
  }

  /** The modes that a program may switch on and has to switch off again. */
  get modes(): headless.IModes {
    return this.#xterm.modes;
  }

  /** The columns of the window's row in which a character stands, from 0. */
  columnsOf(character: string, row: number): number[] {
    const line = this.#xterm.buffer.active.getLine(this.#xterm.buffer.active.baseY + row);
    return Array.from({ length: line?.length ?? 0 }, (_, column) => column).filter(
      (column) => line?.getCell(column)?.getChars() === character,
    );
  }

  /** The pieces of a window's row that look different, such as grey or reversed text. */
  styled(row: number): StyledText[] {
    const line = this.#xterm.buffer.active.getLine(this.#xterm.buffer.active.baseY + row);
    const pieces: StyledText[] = [];
    for (let column = 0; column < (line?.length ?? 0); column++) {
      const cell = line?.getCell(column);
      if (cell === undefined || cell.getWidth() === 0) continue;
      const style = styleOf(cell);
      const text = cell.getChars() || ' ';
      const last = pieces.at(-1);
      if (last && sameStyle(last, style)) last.text += text;
      else pieces.push({ text, ...style });
    }
    return pieces;
  }

  /** How far the cursor is from where its line begins, however many rows that takes. */
  #cursorInLine(): number {
    const { active } = this.#xterm.buffer;
    let row = active.baseY + active.cursorY;
    let cells = active.cursorX;
    for (; active.getLine(row)?.isWrapped === true; row--) cells += this.#xterm.cols;
    return cells;
  }

  #from(first: number): string {
    const { active } = this.#xterm.buffer;
    let text = '';
    for (let row = first; row < active.length; row++) {
      const line = active.getLine(row);
      const isBroken = active.getLine(row + 1)?.isWrapped === true;
      text += isBroken
        ? (line?.translateToString(false) ?? '') + '\n'
        : `${line?.translateToString(true).trimEnd() ?? ''}\n`;
    }
    return text.trimEnd();
  }
}

export interface Style {
  readonly bold: boolean;
  readonly dim: boolean;
  readonly inverse: boolean;
  /** The number of the colour in the terminal's palette or, from 256 on, its RGB value; undefined: the default. */
  readonly colour: number | undefined;
  /** Likewise what is behind it; absent: the default. */
  readonly background?: number;
}

export interface StyledText extends Style {
  text: string;
}

function styleOf(cell: headless.IBufferCell): Style {
  return {
    bold: cell.isBold() !== 0,
    dim: cell.isDim() !== 0,
    inverse: cell.isInverse() !== 0,
    colour: cell.isFgDefault() ? undefined : cell.getFgColor(),
    ...(cell.isBgDefault() ? {} : { background: cell.getBgColor() }),
  };
}

function sameStyle(one: Style, other: Style): boolean {
  const same = one.bold === other.bold && one.dim === other.dim && one.inverse === other.inverse;
  return same && one.colour === other.colour && one.background === other.background;
}
