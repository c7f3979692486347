import { printable, printableLine } from '../../output/printable.ts';
import type { Window } from '../../output/window.ts';
import { ghostOf } from './ghost.ts';
import { graphemes, isDisputed, textWidth, widthOf } from './graphemes.ts';
import type { Menu, MenuItem } from './menu.ts';
import { matchesOf, placeOf } from './search.ts';
import type { EditorState, Search } from './state.ts';

/** What is to be seen: rows that fit into the window, and where the cursor stands in them. */
export interface Frame {
  readonly rows: readonly FrameRow[];
  readonly cursor: { readonly row: number; readonly column: number };
}

export interface FrameRow {
  /** With escape sequences for its looks. */
  readonly text: string;
  /** In columns. */
  readonly width: number;
  /** It is full and goes on in the next row, as the terminal breaks lines by itself. */
  readonly continues?: boolean;
}

const CONTINUED = '> ';
const MOST_SUGGESTIONS = 8;
const DIM = '\x1b[2m';
const GREY = '\x1b[90m';
const REVERSE = '\x1b[7m';
const PLAIN = '\x1b[0m';

/** Draws the prompt, the line with what the history suggests, and the suggestions below it. */
export function frameOf(state: EditorState, prompt: string, window: Window): Frame {
  const line = drawLine(promptFor(state, prompt), state, window.columns);
  const room = window.rows - line.rows.length - 1;
  return { rows: [...line.rows, ...(room > 0 ? drawBelow(state, room, window.columns) : [])], cursor: line.cursor };
}

/** The line alone, as it stays on the screen once it is done. */
export function finalFrame(state: EditorState, prompt: string, window: Window): Frame {
  const shown = { ...state, menu: undefined, search: undefined, ghosts: undefined };
  return frameOf({ ...shown, buffer: { text: state.buffer.text, cursor: state.buffer.text.length } }, prompt, window);
}

function promptFor({ search }: EditorState, prompt: string): string {
  if (!search) return prompt;
  const failed = search.query !== '' && search.found === undefined;
  return `(${failed ? 'nothing found' : 'search'}) ${search.query}: `;
}

/** Rows that are filled piece by piece. */
class Rows {
  readonly rows: FrameRow[] = [];
  readonly #columns: number;
  #text = '';
  #width = 0;
  #isDisputed = false;

  constructor(columns: number) {
    this.#columns = columns;
  }

  /** Where the next character goes. */
  get place(): { readonly row: number; readonly column: number } {
    const { length } = this.rows;
    return this.#width < this.#columns ? { row: length, column: this.#width } : { row: length + 1, column: 0 };
  }

  /** One character, in the next row if there is no room for it. */
  put(piece: string): void {
    const width = widthOf(piece);
    if (this.#width + width > this.#columns) this.end();
    this.#text += piece;
    this.#width += width;
    if (!isDisputed(piece)) return;
    this.#isDisputed = true;
    // What follows stands where it is believed to stand, however wide the terminal has drawn this.
    if (this.#width < this.#columns) this.#text += `\x1b[${this.#width + 1}G`;
  }

  /** Text of which control characters are spelled out. */
  putSafely(text: string): void {
    for (const piece of graphemes(printableLine(text))) this.put(piece);
  }

  /** What takes no room. */
  style(sequence: string): void {
    this.#text += sequence;
  }

  /** Ends the row, because it is full or as the line that is drawn does. */
  end(isLineEnd = false): void {
    const continues = !isLineEnd && this.#width === this.#columns && !this.#isDisputed;
    this.rows.push({ text: this.#text, width: this.#width, continues });
    this.#text = '';
    this.#width = 0;
    this.#isDisputed = false;
  }
}

function drawLine(prompt: string, state: EditorState, columns: number): Frame {
  const { buffer, search } = state;
  const drawn = new Rows(columns);
  const found = search?.found === undefined ? undefined : placeOf(search.query, buffer.text);
  drawn.putSafely(prompt);
  let cursor = drawn.place;
  let at = 0;
  for (const piece of graphemes(buffer.text)) {
    if (at === buffer.cursor) cursor = drawn.place;
    if (at === found?.start) drawn.style(REVERSE);
    at += piece.length;
    if (piece === '\n') {
      drawn.end(true);
      drawn.putSafely(CONTINUED);
    } else drawn.putSafely(piece);
    if (found && at >= found.end && at - piece.length < found.end) drawn.style(PLAIN);
  }
  const { row, column } = drawn.place;
  if (buffer.cursor >= at) cursor = { row, column };
  // The cursor behind a full row, or what the history suggests there, needs one more.
  const ghost = drawGhost(ghostOf(state), columns - column);
  if (row > drawn.rows.length && (ghost !== '' || cursor.row === row)) drawn.end();
  drawn.style(ghost);
  drawn.end(true);
  return { rows: drawn.rows, cursor };
}

/** As much of it as fits behind the cursor: up to the first line end or the edge of the window. */
function drawGhost(ghost: string, room: number): string {
  if (ghost === '') return '';
  const [first = '', ...more] = ghost.split('\n');
  const shown = fitted(printableLine(first) + (more.length > 0 ? '…' : ''), room, false);
  return shown === '' ? '' : `${GREY}${shown}${PLAIN}`;
}

function drawBelow({ menu, search, history }: EditorState, room: number, columns: number): FrameRow[] {
  if (search) return [drawSearchHint(search, history, columns)];
  return menu ? drawMenu(menu, Math.min(MOST_SUGGESTIONS, room), columns) : [];
}

/** Which of the lines found is shown, and what the keys do. */
function drawSearchHint({ query, found }: Search, history: readonly string[], columns: number): FrameRow {
  const matches = matchesOf(history, query);
  const count = found === undefined ? [] : [`${matches.indexOf(found) + 1} of ${matches.length}`];
  const keys = count.length > 0 ? 'Ctrl-R older, Ctrl-S newer, Enter runs, → edits, ' : '';
  const text = fitted(['', ...count, `${keys}Esc goes back`].join('  '), columns - 1, false);
  return { text: `${DIM}${text}${PLAIN}`, width: textWidth(text) };
}

/** The suggestions around the selected one, each with its description beside it. */
function drawMenu({ items, selected }: Menu, room: number, columns: number): FrameRow[] {
  const count = items.length > room ? room - 1 : items.length;
  const first = Math.max(0, Math.min((selected ?? 0) - count + 1, items.length - count));
  const shown = items.slice(first, first + count);
  const widest = shown.reduce((most, item) => Math.max(most, textWidth(nameOf(item))), 0);
  const column = Math.min(widest, Math.floor(columns / 2));
  const rows = shown.map((item, i) => {
    const name = fitted(nameOf(item), column, true);
    const about = fitted(printable(item.description).replaceAll('\n', ' '), columns - column - 5, false);
    const [on, off] = first + i === selected ? [REVERSE, PLAIN] : ['', ''];
    return {
      text: `  ${on}${name}${off}${about === '' ? '' : `  ${DIM}${about}${PLAIN}`}`,
      width: column + 4 + textWidth(about),
    };
  });
  const rest = items.length - count;
  const more = `  … and ${rest} more`;
  return rest > 0 ? [...rows, { text: `${DIM}${more}${PLAIN}`, width: more.length }] : rows;
}

function nameOf({ word, short }: MenuItem): string {
  return printableLine(short === undefined ? word : `${word}, ${short}`);
}

/** The text, cut to fit with `…` at its end; `padded` with blanks to fill the columns. */
function fitted(text: string, columns: number, padded: boolean): string {
  const width = textWidth(text);
  if (width <= columns) return padded ? text + ' '.repeat(columns - width) : text;
  let cut = '';
  let used = 0;
  for (const piece of graphemes(text)) {
    if (used + widthOf(piece) > columns - 1) break;
    cut += piece;
    used += widthOf(piece);
  }
  return columns < 2 ? '' : `${cut}…${padded ? ' '.repeat(columns - 1 - used) : ''}`;
}
