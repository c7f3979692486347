import { actionsOn } from './actions.ts';
import type { Seen, ScreenState } from './state.ts';
import { piece, wrapped, type Line, type Look } from './text.ts';
import { panelLines } from './views/panel.ts';

/** The smallest window in which the screen makes sense. */
export const SMALLEST = { columns: 60, rows: 15 };

/** What stands below the list, in at most all rows but those that keep the list in sight. */
export function panelOf({ mode }: ScreenState, { model, window }: Seen, look: Look): Line[] {
  const actions = mode.kind === 'menu' ? actionsOn(mode.target, model.table(mode.target.tab).columns) : [];
  return panelLines(mode, actions, Math.max(6, window.rows - 9), window.columns, look);
}

/** The number of rows does not depend on it. */
const PLAIN: Look = { utf8: false, colour: false };

/** Rows between the tabs and the keys. `fault`: the line about what is wrong takes one. */
export function bodyRows(state: ScreenState, seen: Seen): number {
  const fault = seen.model.connection().fault === undefined ? 0 : 1;
  const foot = Math.max(1, noticeLines(state, seen.window.columns).length);
  return Math.max(1, seen.window.rows - 2 - foot - fault - panelOf(state, seen, PLAIN).length);
}

/** Rows of a list in the body: above them are the line about the list and the headings. */
export function listRows(state: ScreenState, seen: Seen): number {
  return Math.max(1, bodyRows(state, seen) - 2);
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
