import { bufferOf } from './buffer.ts';
import type { Key } from './keys.ts';
import type { EditorState, Search } from './state.ts';

/** Starts a search backwards through the history. */
export function startSearch(state: EditorState): EditorState {
  return { ...state, menu: undefined, search: { query: '', found: undefined, before: state.buffer } };
}

/**
 * One key in a search. Gives the new state, and whether the key still has to do its usual work on the line that was
 * found.
 */
export function searchStep(state: EditorState, search: Search, key: Key): { state: EditorState; goOn: boolean } {
  const searchFrom = (query: string, from: number, step: -1 | 1): { state: EditorState; goOn: boolean } => ({
    state: showFound({ ...state, search: { ...search, query, found: find(state.history, query, from, step) } }),
    goOn: false,
  });
  const { query, found = state.history.length } = search;
  if ('text' in key) return searchFrom(query + key.text, Math.min(found, state.history.length - 1), -1);
  switch (key.name) {
    case 'C-r':
      return query === '' ? { state, goOn: false } : searchFrom(query, found - 1, -1);
    case 'C-s':
      return searchFrom(query, found + 1, 1);
    case 'backspace':
    case 'C-h':
      return searchFrom(query.slice(0, -1), state.history.length - 1, -1);
    case 'C-g':
    case 'C-c':
    case 'escape':
      return { state: { ...state, search: undefined, buffer: search.before }, goOn: false };
    default:
      return { state: accepted(state, search), goOn: true };
  }
}

function find(history: readonly string[], query: string, from: number, step: -1 | 1): number | undefined {
  if (query === '') return undefined;
  for (let at = from; at >= 0 && at < history.length; at += step) if (history[at]?.includes(query)) return at;
  return undefined;
}

function showFound(state: EditorState): EditorState {
  const found = state.search?.found;
  const line = found === undefined ? undefined : state.history[found];
  return line === undefined ? state : { ...state, buffer: bufferOf(line) };
}

function accepted(state: EditorState, { found }: Search): EditorState {
  return { ...state, search: undefined, at: found ?? state.at };
}
