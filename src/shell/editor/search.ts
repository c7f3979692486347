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
  const { query, found } = search;
  const show = (wanted: Pick<Search, 'query' | 'found'>) => ({
    state: showFound(state, { ...search, ...wanted }),
    goOn: false,
  });
  if ('text' in key) return show(narrowed(state.history, query + key.text, found));
  switch (key.name) {
    case 'C-r':
      return show({ query, found: neighbour(state.history, search, 1) });
    case 'C-s':
      return show({ query, found: neighbour(state.history, search, -1) });
    case 'backspace':
    case 'C-h':
      return show(narrowed(state.history, query.slice(0, -1), undefined));
    case 'C-g':
    case 'C-c':
    case 'escape':
      return { state: { ...state, search: undefined, buffer: search.before }, goOn: false };
    default:
      return { state: accepted(state, search), goOn: !RUNS.includes(key.name) || found !== undefined || query === '' };
  }
}

/** When nothing is found, they only end the search: the line shown is not what was looked for. */
const RUNS = ['return', 'C-j', 'C-m'];

/**
 * The lines that have the query in them, by their place in the history: the newest first, the same line only once. A query
 * without capitals finds them, too.
 */
export function matchesOf(history: readonly string[], query: string): readonly number[] {
  if (query === '') return [];
  const pattern = patternOf(query);
  const found = new Map<string, number>();
  for (const [at, line] of history.entries())
    if (pattern.test(line)) {
      found.delete(line);
      found.set(line, at);
    }
  return [...found.values()].reverse();
}

/** Where the query stands in a line, in units of the string; undefined when it is not there. */
export function placeOf(query: string, line: string): { readonly start: number; readonly end: number } | undefined {
  const match = query === '' ? null : patternOf(query).exec(line);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

function patternOf(query: string): RegExp {
  const escaped = query.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(escaped, /\p{Lu}/u.test(query) ? 'u' : 'iu');
}

/** The line that is shown stays if it has the query in it; else the next older one that has, else the newest. */
function narrowed(history: readonly string[], query: string, before: number | undefined) {
  const matches = matchesOf(history, query);
  return { query, found: matches.find((at) => at <= (before ?? at)) ?? matches[0] };
}

/** The match one further back (1) or forward (-1); at the end it stays. */
function neighbour(history: readonly string[], { query, found }: Search, step: 1 | -1): number | undefined {
  const matches = matchesOf(history, query);
  return found === undefined ? undefined : (matches[matches.indexOf(found) + step] ?? found);
}

function showFound(state: EditorState, search: Search): EditorState {
  const line = search.found === undefined ? undefined : state.history[search.found];
  return { ...state, search, buffer: line === undefined ? search.before : bufferOf(line) };
}

function accepted(state: EditorState, { found }: Search): EditorState {
  return { ...state, search: undefined, quiet: true, at: found ?? state.at };
}
