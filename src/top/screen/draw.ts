import { SMALLEST, bodyRows, panelOf } from './layout.ts';
import { listTab, type ScreenState, type Seen } from './state.ts';
import { piece, type Line, type Look } from './text.ts';
import { footLines } from './views/foot.ts';
import { faultLine, headLine, tabLine } from './views/head.ts';
import { listLines } from './views/list.ts';
import { eventLines, pageLines } from './views/others.ts';
import { overviewColumns } from './views/overview.ts';

/** What the window shows, from above: lines, the body in one or two columns, lines, the keys. */
export interface Frame {
  readonly head: readonly Line[];
  readonly body: readonly { readonly width: number; readonly lines: readonly Line[] }[];
  /** Rows of the window that the body has. */
  readonly bodyRows: number;
  readonly panel: readonly Line[];
  readonly foot: readonly Line[];
}

/** The frame of this state and of what the model knows. */
export function frameOf(state: ScreenState, seen: Seen, look: Look): Frame {
  const { columns: width, rows } = seen.window;
  if (width < SMALLEST.columns || rows < SMALLEST.rows) return tooSmall(seen);
  const { model } = seen;
  const connection = model.connection();
  const height = bodyRows(state, seen);
  return {
    head: [
      // Only what is looked at is kept up to date.
      headLine(connection, state.tab === 'overview' ? model.overview() : undefined, width, look),
      tabLine(state.tab, width, look),
      ...faultLine(connection, width, look),
    ],
    body: bodyOf(state, seen, height, look),
    bodyRows: height,
    panel: panelOf(state, seen, look),
    foot: footLines(state, width, look),
  };
}

function bodyOf(state: ScreenState, { model, window }: Seen, height: number, look: Look): Frame['body'] {
  const place = { width: window.columns, height, look };
  const one = (lines: readonly Line[]): Frame['body'] => [{ width: window.columns, lines }];
  if (state.mode.kind === 'page') return one(pageLines(state.mode, place));
  if (state.tab === 'overview') return overviewColumns(model.overview(), place);
  const list = listTab(state.tab);
  return one(
    list === undefined
      ? eventLines(model.events(), state.eventsAbove, place)
      : listLines(state, list, model.table(list), place),
  );
}

function tooSmall({ window: { columns, rows } }: Seen): Frame {
  const text = [
    `The window is ${columns} by ${rows}.`,
    `linstor top needs ${SMALLEST.columns} by ${SMALLEST.rows}.`,
    'q leaves',
  ];
  const lines = text.slice(0, rows).map((line): Line => [piece(line.slice(0, columns))]);
  return { head: [], body: [{ width: columns, lines }], bodyRows: rows, panel: [], foot: [] };
}
