import { printable, printableLine } from '../../output/printable.ts';
import type { Window } from '../../output/window.ts';
import { graphemes, textWidth, widthOf } from './graphemes.ts';
import type { Menu } from './menu.ts';
import type { EditorState } from './state.ts';

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
}

const CONTINUED = '> ';
const MOST_SUGGESTIONS = 8;

/** Draws the prompt, the line and the suggestions below it. */
export function frameOf(state: EditorState, prompt: string, window: Window): Frame {
  const line = drawLine(promptFor(state, prompt), state, window.columns);
  const room = Math.min(MOST_SUGGESTIONS, window.rows - line.rows.length - 1);
  const below = state.menu && !state.search && room > 0 ? drawMenu(state.menu, room, window.columns) : [];
  return { rows: [...line.rows, ...below], cursor: line.cursor };
}

/** The line alone, as it stays on the screen once it is done. */
export function finalFrame(state: EditorState, prompt: string, window: Window): Frame {
  const shown = { ...state, menu: undefined, search: undefined };
  return frameOf({ ...shown, buffer: { text: state.buffer.text, cursor: state.buffer.text.length } }, prompt, window);
}

function promptFor({ search }: EditorState, prompt: string): string {
  if (!search) return prompt;
  const failed = search.query !== '' && search.found === undefined;
  return `(${failed ? 'nothing found' : 'search'}) ${search.query}: `;
}

function drawLine(prompt: string, { buffer }: EditorState, columns: number): Frame {
  const rows: FrameRow[] = [];
  let text = '';
  let width = 0;
  let cursor = { row: 0, column: 0 };
  const endRow = (): void => {
    rows.push({ text, width });
    text = '';
    width = 0;
  };
  const put = (piece: string): void => {
    if (width + widthOf(piece) > columns) endRow();
    text += piece;
    width += widthOf(piece);
  };
  const putSafely = (piece: string): void => graphemes(printableLine(piece)).forEach(put);
  const mark = (): void => {
    cursor = width < columns ? { row: rows.length, column: width } : { row: rows.length + 1, column: 0 };
  };
  putSafely(prompt);
  let at = 0;
  for (const piece of graphemes(buffer.text)) {
    if (at === buffer.cursor) mark();
    at += piece.length;
    if (piece === '\n') {
      endRow();
      put(CONTINUED);
      width = CONTINUED.length;
    } else putSafely(piece);
  }
  if (buffer.cursor >= at) mark();
  endRow();
  if (cursor.row === rows.length) rows.push({ text: '', width: 0 });
  return { rows, cursor };
}

/** The suggestions around the selected one, each with its description beside it. */
function drawMenu({ items, selected }: Menu, room: number, columns: number): FrameRow[] {
  const count = items.length > room ? room - 1 : items.length;
  const first = Math.max(0, Math.min((selected ?? 0) - count + 1, items.length - count));
  const shown = items.slice(first, first + count);
  const widest = shown.reduce((most, { word }) => Math.max(most, textWidth(printableLine(word))), 0);
  const column = Math.min(widest, Math.floor(columns / 2));
  const rows = shown.map(({ word, description }, i) => {
    const name = fitted(printableLine(word), column, true);
    const about = fitted(printable(description).replaceAll('\n', ' '), columns - column - 5, false);
    const isSelected = first + i === selected;
    const [on, off] = isSelected ? ['\x1b[7m', '\x1b[0m'] : ['', ''];
    return {
      text: `  ${on}${name}${off}${about === '' ? '' : `  \x1b[2m${about}\x1b[0m`}`,
      width: column + 4 + textWidth(about),
    };
  });
  const rest = items.length - count;
  const more = `  … and ${rest} more`;
  return rest > 0 ? [...rows, { text: `\x1b[2m${more}\x1b[0m`, width: more.length }] : rows;
}

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
