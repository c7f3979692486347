import { typedWord } from '../suggestions.ts';
import type { Buffer } from './buffer.ts';
import type { Key } from './keys.ts';
import { merged, withCommonStart, withSuggestion, type Menu } from './menu.ts';
import type { Arrival, EditorState } from './state.ts';

/** TAB: the only suggestion, else as much as all have in common, else the first of them. */
export function tab(state: EditorState): EditorState {
  const { menu, buffer } = state;
  if (menu?.typed.text !== buffer.text || menu.typed.cursor !== buffer.cursor)
    return { ...state, tabbed: true, quiet: false };
  const [only] = menu.items;
  if (!only) return state;
  if (menu.items.length === 1) return { ...changed(state, withSuggestion(menu, only, true)), menu: undefined };
  const common = withCommonStart(menu);
  if (common) return { ...changed(state, common), menu: undefined };
  return selected(state, menu, 0);
}

/** A key while one of the suggestions is selected; undefined: the key does its usual work on the line as it is. */
export function menuStep(state: EditorState, menu: Menu, key: Key): EditorState | undefined {
  const at = menu.selected ?? 0;
  const item = menu.items[at];
  if ('text' in key || !item) return undefined;
  switch (key.name) {
    case 'tab':
    case 'down':
    case 'C-n':
      return selected(state, menu, at + 1);
    case 'S-tab':
    case 'up':
    case 'C-p':
      return selected(state, menu, at - 1);
    case 'return':
    case 'right':
      return { ...state, buffer: withSuggestion(menu, item, true), menu: undefined };
    case 'escape':
    case 'C-g':
      return { ...state, buffer: menu.typed, menu: undefined, quiet: true };
    default:
      return undefined;
  }
}

/** Suggestions have come: they are shown, and a TAB that waited for them is done now. */
export function arrived(state: EditorState, { for: buffer, items }: Arrival): EditorState {
  const isCurrent = buffer.text === state.buffer.text && buffer.cursor === state.buffer.cursor;
  if (!isCurrent || state.menu?.selected !== undefined || state.search || state.quiet) return state;
  const word = typedWord(buffer.text, buffer.cursor);
  const [only] = items;
  const isTyped = items.length === 1 && only?.word === word?.current && !state.tabbed;
  if (!word || !only || isTyped) return { ...state, menu: undefined };
  const shown = { ...state, menu: { items: merged(items), word, typed: buffer, selected: undefined } };
  return state.tabbed ? tab({ ...shown, tabbed: false }) : shown;
}

function selected(state: EditorState, menu: Menu, wanted: number): EditorState {
  const count = menu.items.length;
  const at = (wanted + count) % count;
  const item = menu.items[at];
  return item ? { ...changed(state, withSuggestion(menu, item, false)), menu: { ...menu, selected: at } } : state;
}

function changed(state: EditorState, buffer: Buffer): EditorState {
  return { ...state, buffer, tabbed: false, undo: [...state.undo, state.buffer] };
}
