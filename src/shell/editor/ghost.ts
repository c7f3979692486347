import { wordRight, type Buffer } from './buffer.ts';
import type { EditorState } from './state.ts';

/**
 * What the newest line of the history that begins as this one adds to it, a line typed in this session before others; '' where
 * nothing is to be suggested.
 */
export function ghostOf({ buffer, history, at, search, menu, pasting, ghosts, hidden }: EditorState): string {
  const { text, cursor } = buffer;
  if (!ghosts || hidden || search || pasting || menu?.selected !== undefined) return '';
  if (cursor !== text.length || text.trim() === '' || text === history[at]) return '';
  const goesOn = (line: string): boolean =>
    line.length > text.length && line.startsWith(text) && !ghosts.isDoubtful?.(line);
  const found = history.findLast((line) => ghosts.own.has(line) && goesOn(line)) ?? history.findLast(goesOn);
  return found?.slice(text.length) ?? '';
}

/** The line with what a key takes of the suggestion: all of it or its first word; undefined: the key takes nothing. */
export function withGhost(state: EditorState, key: string): Buffer | undefined {
  const takes = TAKES[key];
  const ghost = takes === undefined ? '' : ghostOf(state);
  if (ghost === '') return undefined;
  const { buffer } = state;
  const text = buffer.text + ghost;
  const end = takes === 'all' ? text.length : wordRight({ text, cursor: buffer.cursor });
  return { text: text.slice(0, end), cursor: end };
}

const TAKES: Readonly<Record<string, 'all' | 'word'>> = {
  right: 'all',
  'C-f': 'all',
  end: 'all',
  'C-e': 'all',
  'M-f': 'word',
  'M-right': 'word',
  'C-right': 'word',
};
