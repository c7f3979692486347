import type { Seen, ScreenState } from './state.ts';
import { piece, wrapped, type Line } from './text.ts';

/** The smallest window in which the screen makes sense. */
export const SMALLEST = { columns: 60, rows: 15 };

/** Rows at the bottom that a question, a menu or what a command says take from the list. */
export function panelRows({ mode }: ScreenState, { window }: Seen, menuItems: number): number {
  const most = Math.max(5, window.rows - 10);
  if (mode.kind === 'menu') return Math.min(menuItems + 2, most);
  if (mode.kind === 'property') return 4;
  if (mode.kind === 'confirm') return 3;
  if (mode.kind === 'run') return Math.min(Math.max(mode.output.length + 3, 5), most);
  return 0;
}

/** Rows between the tabs and the keys. `fault`: the line about what is wrong takes one. */
export function bodyRows(state: ScreenState, seen: Seen, menuItems: number): number {
  const fault = seen.model.connection().fault === undefined ? 0 : 1;
  const foot = Math.max(1, noticeLines(state, seen.window.columns).length);
  return Math.max(1, seen.window.rows - 2 - foot - fault - panelRows(state, seen, menuItems));
}

/** Rows of a list in the body: above them are the line about the list and the headings. */
export function listRows(state: ScreenState, seen: Seen, menuItems: number): number {
  return Math.max(1, bodyRows(state, seen, menuItems) - 2);
}

/** What the last key brought about, whole: a command line is there to be read, and marked with the mouse where nothing can be copied. */
export function noticeLines({ notice }: ScreenState, width: number): Line[] {
  if (notice === undefined) return [];
  const line = [piece(notice.text, notice.isFault ? { colour: 'red' } : { bold: true })];
  return wrapped(line, width - 2)
    .slice(0, MOST_NOTICE)
    .map((row): Line => [{ text: ' ' }, ...row]);
}

const MOST_NOTICE = 6;
