import type { ListTab } from '../model.ts';
import { propertyWords, type Action } from './actions.ts';
import { commandText } from './command-text.ts';
import type { Key } from './keys.ts';
import { movedTo } from './motion.ts';
import {
  begun,
  columnAt,
  type Effect,
  type Mode,
  type PageMode,
  type RunMode,
  type ScreenState,
  type Seen,
  type Step,
} from './state.ts';
import { segments } from '../../output/display-width.ts';

type Of<Kind extends Mode['kind']> = Extract<Mode, { readonly kind: Kind }>;

const BROWSE: Mode = { kind: 'browse' };

function only(state: ScreenState, ...effects: Effect[]): Step {
  return { state, effects };
}

/** The list is filtered with every key; Enter keeps what was typed, Esc shows all rows again. */
export function filterStep(state: ScreenState, mode: Of<'filter'>, key: Key, tab: ListTab): Step {
  if ('name' in key && key.name === 'return') return only({ ...state, mode: BROWSE });
  if ('name' in key && key.name === 'escape')
    return only({ ...state, mode: BROWSE }, { kind: 'filter', tab, where: '' });
  const text = typed(mode.text, key);
  if (text === mode.text) return only(state);
  return only({ ...state, mode: { ...mode, text } }, { kind: 'filter', tab, where: text.trim() });
}

/** ←/→ or the first letter of a heading choose a column; Enter sorts by it, or turns the order round. */
export function sortStep(state: ScreenState, mode: Of<'sort'>, name: string, tab: ListTab, { model }: Seen): Step {
  const { columns } = model.table(tab);
  const at = columnAt(columns, mode.key);
  const to = (place: number): Step => {
    const column = columns[(place + columns.length) % columns.length];
    return only(column ? { ...state, mode: { ...mode, key: column.key } } : state);
  };
  if (['left', 'S-tab'].includes(name)) return to(at - 1);
  if (['right', 'tab'].includes(name)) return to(at + 1);
  if (name === 'return' || name === 'space')
    return only({ ...state, mode: BROWSE }, { kind: 'sort', tab, key: mode.key });
  if (name === 'escape' || name === 'q') return only({ ...state, mode: BROWSE });
  const begins = (heading: string): boolean => heading.toLowerCase().startsWith(name.toLowerCase());
  const later = [...columns.slice(at + 1), ...columns.slice(0, at + 1)].find(({ heading }) => begins(heading));
  if (later && name.length === 1) return to(columnAt(columns, later.key));
  return only(state);
}

/** A page is scrolled; Esc and q go back. */
export function pageStep(state: ScreenState, mode: PageMode, name: string, height: number): Step {
  if (['escape', 'q', 'return', '?'].includes(name)) return only({ ...state, mode: BROWSE });
  if (name === 'c' && mode.words) return only(state, { kind: 'copy', text: commandText(mode.words) });
  const count = mode.lines?.length ?? 0;
  const to =
    name === 'space'
      ? mode.top + height - 1
      : name === 'G' || name === 'end'
        ? count
        : movedTo(name, mode.top, height, count);
  if (to === undefined) return only(state);
  return only({ ...state, mode: { ...mode, top: Math.max(0, Math.min(to, count - height)) } });
}

/** An action is chosen by its letter, or with the arrows and Enter. */
export function menuStep(state: ScreenState, mode: Of<'menu'>, name: string, actions: readonly Action[]): Step {
  if (name === 'escape' || name === 'q') return only({ ...state, mode: BROWSE });
  const chosen = name === 'return' ? actions[mode.at] : actions.find(({ key }) => key === name);
  if (chosen) return only({ ...state, mode: begun(chosen) });
  const marked = actions[mode.at];
  if (name === 'c' && marked) return only(state, { kind: 'copy', text: commandText(marked.words) });
  const to = movedTo(name, mode.at, actions.length, actions.length);
  if (to === undefined) return only(state);
  return only({ ...state, mode: { ...mode, at: Math.max(0, Math.min(to, actions.length - 1)) } });
}

/** `KEY=VALUE` is typed; Enter runs the command that is shown with it. */
export function propertyStep(state: ScreenState, mode: Of<'property'>, key: Key): Step {
  if ('name' in key && key.name === 'escape') return only({ ...state, mode: BROWSE });
  if (!('name' in key && key.name === 'return'))
    return only({ ...state, mode: { ...mode, text: typed(mode.text, key) } });
  const words = propertyWords(mode.action, mode.text);
  return words
    ? run(state, words)
    : only({ ...state, notice: { text: 'Write KEY=VALUE; KEY= alone removes the property.', isFault: true } });
}

/** Only y runs it. */
export function confirmStep(state: ScreenState, mode: Of<'confirm'>, name: string): Step {
  if (name === 'y' || name === 'Y') return run(state, mode.words);
  if (name === 'c') return only(state, { kind: 'copy', text: commandText(mode.words) });
  return ['n', 'N', 'q', 'escape', 'return'].includes(name) ? only({ ...state, mode: BROWSE }) : only(state);
}

/** A question of the command is answered; once it has ended, any of the usual keys closes what it said. */
export function runStep(state: ScreenState, mode: RunMode, name: string): Step {
  if (name === 'c') return only(state, { kind: 'copy', text: commandText(mode.words) });
  if (mode.question !== undefined) {
    const yes = name === 'y' || name === 'Y';
    if (!yes && !['n', 'N', 'escape', 'return', 'q'].includes(name)) return only(state);
    return only({ ...state, mode: { ...mode, question: undefined } }, { kind: 'answer', yes });
  }
  const closes = mode.exitCode !== undefined && ['escape', 'q', 'return', 'space'].includes(name);
  return only(closes ? { ...state, mode: BROWSE } : state);
}

function run(state: ScreenState, words: readonly string[]): Step {
  const mode: Mode = { kind: 'run', words, output: [], progress: undefined, question: undefined, exitCode: undefined };
  return only({ ...state, mode }, { kind: 'run', words });
}

/** The text of a line that is being typed, after a key. */
function typed(text: string, key: Key): string {
  if ('text' in key) return text + key.text;
  if ('pasted' in key) return text + key.pasted.replace(/[\x00-\x1f\x7f]+/g, ' ').trim();
  if (key.name === 'space') return `${text} `;
  if (key.name === 'backspace')
    return [...segments(text)]
      .slice(0, -1)
      .map(({ segment }) => segment)
      .join('');
  if (key.name === 'C-u') return '';
  return key.name === 'C-w' ? text.replace(/\S+\s*$/, '') : text;
}
