import type { Seen, ScreenState } from './state.ts';

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
  return Math.max(1, seen.window.rows - 3 - fault - panelRows(state, seen, menuItems));
}

/** Rows of a list in the body: above them are the line about the list and the headings. */
export function listRows(state: ScreenState, seen: Seen, menuItems: number): number {
  return Math.max(1, bodyRows(state, seen, menuItems) - 2);
}
