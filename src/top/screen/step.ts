import { TABS, type ListTab, type Tab } from '../model.ts';
import { LISTS, actionsOn, describeWords, type Action, type Target } from './actions.ts';
import { commandText, shellWord } from './command-text.ts';
import { keysPage } from './help.ts';
import type { Key } from './keys.ts';
import { bodyRows, listRows } from './layout.ts';
import { movedTo } from './motion.ts';
import { confirmStep, filterStep, menuStep, pageStep, propertyStep, runStep, sortStep } from './step-modes.ts';
import {
  begun,
  listTab,
  rowAtCursor,
  settledPlace,
  type Effect,
  type Place,
  type ScreenState,
  type Seen,
  type Step,
} from './state.ts';

/** What a key does to the screen, and what is to happen because of it. */
export function step(before: ScreenState, key: Key, seen: Seen): Step {
  const state: ScreenState = { ...before, notice: undefined };
  const name = nameOf(key);
  // These mean the same everywhere.
  if (name === 'C-l') return only(state, { kind: 'redraw' });
  if (name === 'C-z') return only(state, { kind: 'suspend' });
  if (name === 'C-c') return isRunning(state) ? only(state, { kind: 'stop-run' }) : only(state, { kind: 'leave' });
  const { mode } = state;
  switch (mode.kind) {
    case 'filter':
      return filterStep(state, mode, key, tabOf(state));
    case 'property':
      return propertyStep(state, mode, key);
    case 'sort':
      return sortStep(state, mode, name, tabOf(state), seen);
    case 'page':
      return pageStep(state, mode, name, bodyRows(state, seen) - 1);
    case 'menu':
      return menuStep(state, mode, name, actionsOf(mode.target, seen));
    case 'confirm':
      return confirmStep(state, mode, name);
    case 'run':
      return runStep(state, mode, name);
    case 'browse':
      return browse(state, name, seen);
  }
}

/** Everything that can be done with the object of a row. */
function actionsOf(target: Target, { model }: Seen): readonly Action[] {
  return actionsOn(target, model.table(target.tab).columns);
}

/** The screen after the data has changed: cursors stay on their objects. */
export function settled(state: ScreenState, seen: Seen): ScreenState {
  const list = listTab(state.tab);
  const rows = bodyRows(state, seen);
  if (list === undefined) {
    const lowest = Math.max(0, seen.model.events().length - rows + 1);
    return { ...state, eventsAbove: Math.max(0, Math.min(state.eventsAbove, lowest)) };
  }
  const height = listRows(state, seen);
  return withPlace(state, list, settledPlace(state.places[list], list, seen, height));
}

/** What is pasted does nothing where keys are commands. */
function nameOf(key: Key): string {
  if ('name' in key) return key.name;
  return 'text' in key ? key.text : '';
}

function only(state: ScreenState, ...effects: Effect[]): Step {
  return { state, effects };
}

function isRunning({ mode }: ScreenState): boolean {
  return mode.kind === 'run' && mode.exitCode === undefined;
}

/** The list that a mode of lists is about. */
function tabOf({ tab }: ScreenState): ListTab {
  return listTab(tab) ?? 'resources';
}

function browse(state: ScreenState, name: string, seen: Seen): Step {
  const tab = tabFor(state.tab, name);
  if (tab !== undefined) return only({ ...state, tab }, { kind: 'look', tab });
  switch (name) {
    case 'q':
      return only(state, { kind: 'leave' });
    case '?':
      return only({
        ...state,
        mode: { kind: 'page', title: 'Keys', lines: keysPage(), top: 0, words: undefined },
      });
    case 'p':
    case 'space':
      return only(state, { kind: 'pause', paused: !seen.model.connection().paused });
    case 'r':
      return only(state, { kind: 'refresh' });
    case 'c':
      return only(state, { kind: 'copy', text: seenText(state, seen) });
    default: {
      const list = listTab(state.tab);
      return list === undefined ? scrolled(state, name, seen) : inList(state, list, name, seen);
    }
  }
}

function tabFor(tab: Tab, name: string): Tab | undefined {
  if (/^[1-7]$/.test(name)) return TABS[Number(name) - 1];
  const way = ['tab', 'right'].includes(name) ? 1 : ['S-tab', 'left'].includes(name) ? -1 : 0;
  return way === 0 ? undefined : TABS[(TABS.indexOf(tab) + way + TABS.length) % TABS.length];
}

/** The events have no cursor. */
function scrolled(state: ScreenState, name: string, seen: Seen): Step {
  const to = movedTo(name, state.eventsAbove, bodyRows(state, seen), seen.model.events().length);
  return only(to === undefined ? state : settled({ ...state, eventsAbove: to }, seen));
}

function inList(state: ScreenState, list: ListTab, name: string, seen: Seen): Step {
  const height = listRows(state, seen);
  const table = seen.model.table(list);
  const here = settledPlace(state.places[list], list, seen, height);
  const to = movedTo(name, here.at, height, table.count);
  if (to !== undefined) {
    const at = Math.max(0, Math.min(to, table.count - 1));
    const moved = { ...here, at, id: table.rows(at, 1)[0]?.id, moved: true };
    return only(withPlace(state, list, settledPlace(moved, list, seen, height)));
  }
  switch (name) {
    case '/':
      return only({ ...state, mode: { kind: 'filter', text: table.filter } });
    case 'escape':
      return table.filter === '' ? only(state) : only(state, { kind: 'filter', tab: list, where: '' });
    case 's': {
      const key = table.sort?.key ?? table.columns[0]?.key;
      return key === undefined ? only(state) : only({ ...state, mode: { kind: 'sort', key } });
    }
    default:
      return onRow(state, name, seen);
  }
}

function onRow(state: ScreenState, name: string, seen: Seen): Step {
  if (!['return', 'a', 'd', 't', 'e', 'P'].includes(name)) return only(state);
  const target = rowAtCursor(state, seen);
  if (target === undefined) return only(told(state, 'There is no such row any more.'));
  if (name === 'return') return described(state, target);
  const actions = actionsOf(target, seen);
  if (actions.length === 0) return only(told(state, 'Nothing can be done with this row.'));
  if (name === 'a') return only({ ...state, mode: { kind: 'menu', target, at: 0 } });
  const action = actions.find(({ key }) => key === name);
  return action ? only({ ...state, mode: begun(action) }) : only(state);
}

function described(state: ScreenState, target: Target): Step {
  const page = { title: target.row.names.join(' '), lines: undefined, top: 0, words: describeWords(target) };
  return only({ ...state, mode: { kind: 'page', ...page } }, { kind: 'describe', target });
}

function told(state: ScreenState, text: string): ScreenState {
  return { ...state, notice: { text, isFault: true } };
}

function withPlace(state: ScreenState, list: ListTab, place: Place): ScreenState {
  return { ...state, places: { ...state.places, [list]: place } };
}

/** The command line that shows what the tab shows. */
function seenText(state: ScreenState, { model }: Seen): string {
  const list = listTab(state.tab);
  if (list === undefined) return commandText(state.tab === 'overview' ? ['status'] : ['event', 'nodes']);
  const { filter, sort } = model.table(list);
  const isExpression = /[=<>~!&|]/.test(filter);
  const where = isExpression ? ['--where', filter] : [];
  // Together with its option: an order that is turned round begins like an option.
  const order = sort ? [`--sort-by=${sort.descending ? '-' : ''}${sort.key}`] : [];
  const line = commandText([...LISTS[list], ...where, ...order]);
  return filter === '' || isExpression ? line : `${line} | grep -iF -- ${shellWord(filter)}`;
}
