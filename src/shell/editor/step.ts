import { lex } from '../lexer.ts';
import { typedWord } from '../suggestions.ts';
import {
  EMPTY,
  blankLeft,
  bufferOf,
  cut,
  insert,
  left,
  lineEnd,
  lineStart,
  move,
  right,
  transpose,
  vertical,
  wordLeft,
  wordRight,
  type Buffer,
  type Motion,
} from './buffer.ts';
import { withGhost } from './ghost.ts';
import type { Key } from './keys.ts';
import { narrowed } from './menu.ts';
import { searchStep, startSearch } from './search.ts';
import type { EditorState, Effect, Step } from './state.ts';
import { menuStep, tab } from './tab.ts';

const NONE: Effect = { kind: 'none' };

/** What a key does to the line. */
export function step(state: EditorState, key: Key): Step {
  if (state.pasting) return { state: pasteStep(state, key), effect: NONE };
  if (state.search) {
    const searched = searchStep(state, state.search, key);
    return searched.goOn ? step(searched.state, key) : { state: searched.state, effect: NONE };
  }
  const chosen = state.menu?.selected === undefined ? undefined : menuStep(state, state.menu, key);
  if (chosen) return { state: chosen, effect: NONE };
  if (state.chord) return chordStep({ ...state, chord: false }, key);
  if ('text' in key) return { state: edited(state, insert(state.buffer, key.text)), effect: NONE };
  return named(state, key.name);
}

function named(state: EditorState, name: string): Step {
  const taken = withGhost(state, name);
  if (taken) return { state: { ...edited(state, taken), menu: undefined, quiet: true }, effect: NONE };
  const motion = MOTIONS[name];
  if (motion) return { state: travelled(state, move(state.buffer, motion)), effect: NONE };
  const kill = KILLS[name];
  if (kill) return { state: killed(state, kill), effect: NONE };
  const change = CHANGES[name];
  if (change) return { state: change(state), effect: NONE };
  switch (name) {
    case 'return':
    case 'C-j':
    case 'C-m':
      return submit(state);
    case 'C-d':
      if (state.buffer.text === '') return { state, effect: { kind: 'end' } };
      return { state: edited(state, cut(state.buffer, right).buffer), effect: NONE };
    case 'C-c':
      return { state: closed(state), effect: { kind: 'interrupt' } };
    case 'C-z':
      return { state: closed(state), effect: { kind: 'suspend' } };
    case 'C-x':
      return { state: { ...closed(state), chord: true }, effect: NONE };
    case 'C-l':
      return { state: withoutMenu(state), effect: { kind: 'clear-screen' } };
    default:
      return { state, effect: NONE };
  }
}

/** The second key after Ctrl-X: Ctrl-E takes the line, or the last one when this is empty, to the user's editor. */
function chordStep(state: EditorState, key: Key): Step {
  if (!('name' in key) || key.name !== 'C-e') return step(state, key);
  const { text } = state.buffer;
  return { state, effect: { kind: 'edit', text: text === '' ? (state.history.at(-1) ?? '') : text } };
}

const MOTIONS: Readonly<Record<string, Motion>> = {
  left,
  'C-b': left,
  right,
  'C-f': right,
  home: lineStart,
  'C-a': lineStart,
  end: lineEnd,
  'C-e': lineEnd,
  'M-b': wordLeft,
  'C-left': wordLeft,
  'M-left': wordLeft,
  'M-f': wordRight,
  'C-right': wordRight,
  'M-right': wordRight,
};

/** What they take out comes back with Ctrl-Y. */
const KILLS: Readonly<Record<string, Motion>> = {
  'C-k': lineEnd,
  'C-u': lineStart,
  'C-w': blankLeft,
  'M-backspace': wordLeft,
  'C-M-h': wordLeft,
  'M-d': wordRight,
};

const CHANGES: Readonly<Record<string, (state: EditorState) => EditorState>> = {
  backspace: (state) => edited(state, cut(state.buffer, left).buffer),
  'C-h': (state) => edited(state, cut(state.buffer, left).buffer),
  delete: (state) => edited(state, cut(state.buffer, right).buffer),
  'C-t': (state) => edited(state, transpose(state.buffer)),
  'C-y': (state) => edited(state, insert(state.buffer, state.killed)),
  'C-_': undone,
  'C-r': startSearch,
  tab,
  'paste-start': (state) => ({ ...state, pasting: true, menu: undefined }),
  escape: (state) => ({ ...withoutMenu(state), hidden: true }),
  'C-g': (state) => ({ ...withoutMenu(state), hidden: true }),
  up: (state) => upOrDown(state, -1),
  down: (state) => upOrDown(state, 1),
  'C-p': (state) => recalled(state, state.at - 1),
  'C-n': (state) => recalled(state, state.at + 1),
};

function submit(state: EditorState): Step {
  const { text } = state.buffer;
  if (lex(text).open) return { state: edited(state, insert(bufferOf(text), '\n')), effect: NONE };
  return { state: closed(state), effect: { kind: 'submit', text } };
}

/** A paste is text whatever is in it; line ends do not run anything. */
function pasteStep(state: EditorState, key: Key): EditorState {
  if ('text' in key) return { ...edited(state, insert(state.buffer, key.text)), menu: undefined };
  if (key.name === 'paste-end') return { ...state, pasting: false };
  const text = PASTED[key.name];
  return text === undefined ? state : { ...edited(state, insert(state.buffer, text)), menu: undefined };
}

const PASTED: Readonly<Record<string, string>> = { return: '\n', 'C-j': '\n', tab: ' ' };

/** The line with a change that can be undone. */
function edited(state: EditorState, buffer: Buffer): EditorState {
  if (buffer.text === state.buffer.text) return moved(state, buffer);
  return {
    ...moved(state, buffer),
    quiet: false,
    hidden: false,
    undo: [...state.undo, state.buffer].slice(-MOST_UNDO),
  };
}

const MOST_UNDO = 200;

function moved(state: EditorState, buffer: Buffer): EditorState {
  const { menu: before } = state;
  const word = before && buffer.text !== '' ? typedWord(buffer.text, buffer.cursor) : undefined;
  const menu = before && word ? narrowed(before, buffer, word) : undefined;
  return { ...state, buffer, menu, tabbed: false };
}

/** The cursor elsewhere in the line: nobody is about to complete a word there unless TAB says so. */
function travelled(state: EditorState, buffer: Buffer): EditorState {
  return buffer.cursor === state.buffer.cursor ? state : { ...withoutMenu(state), buffer };
}

function closed(state: EditorState): EditorState {
  return { ...state, menu: undefined, tabbed: false };
}

/** Without suggestions until the line changes. */
function withoutMenu(state: EditorState): EditorState {
  return { ...closed(state), quiet: true };
}

function killed(state: EditorState, motion: Motion): EditorState {
  const { buffer, removed } = cut(state.buffer, motion);
  if (removed === '') return withoutMenu(state);
  const after = { ...edited(state, buffer), killed: removed };
  return motion === lineStart ? withoutMenu(after) : after;
}

function undone(state: EditorState): EditorState {
  const buffer = state.undo.at(-1);
  return buffer ? { ...moved(state, buffer), undo: state.undo.slice(0, -1) } : state;
}

/** Within a text of several lines the cursor moves; from its first and last line it goes through the history. */
function upOrDown(state: EditorState, direction: -1 | 1): EditorState {
  const buffer = vertical(state.buffer, direction);
  return buffer ? travelled(state, buffer) : recalled(state, state.at + direction);
}

function recalled(state: EditorState, at: number): EditorState {
  if (at < 0 || at > state.history.length) return state;
  const drafts = new Map(state.drafts).set(state.at, state.buffer.text);
  const text = drafts.get(at) ?? state.history[at];
  return {
    ...withoutMenu(state),
    hidden: false,
    drafts,
    at,
    buffer: text === undefined ? EMPTY : bufferOf(text),
    undo: [],
  };
}
