import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../src/shell/editor/frame.ts';
import { ghostOf } from '../../../src/shell/editor/ghost.ts';
import { loadWideCharacters, textWidth } from '../../../src/shell/editor/graphemes.ts';
import { newEditor, type EditorState } from '../../../src/shell/editor/state.ts';
import { arrived } from '../../../src/shell/editor/tab.ts';
import { press, shown } from './keys.ts';

await loadWideCharacters();

const HISTORY = ['node list -n n1', 'node info', 'Node', 'resource list', 'node list -n n2'];

function editor(history: readonly string[] = HISTORY, own: readonly string[] = []): EditorState {
  return newEditor(history, '', { own: new Set(own) });
}

function ghostAfter(keys: string, start = editor()): string {
  return ghostOf(press(keys, start).state);
}

describe('the suggestion from the history', () => {
  it.each([
    ['the newest line that begins so', 'node l', 'ist -n n2'],
    ['nothing for an empty line', '', ''],
    ['nothing for blanks', '  ', ''],
    ['nothing where the case differs', 'NODE', ''],
    ['nothing for a line that is complete', 'resource list', ''],
    ['nothing within the line', 'node l<left>', ''],
    ['it again at the end of the line', 'node l<left><C-e>', 'ist -n n2'],
    ['nothing under a line of the history', '<up><up><up><up>', ''],
    ['nothing in a search', '<C-r>no', ''],
    ['nothing in a paste', '<paste-start>node', ''],
    ['nothing after Esc', 'node l<escape>', ''],
    ['it again after Esc and another letter', 'node l<escape>i', 'st -n n2'],
    ['it still after Ctrl-L', 'node l<C-l>', 'ist -n n2'],
  ])('is %s', (_, keys, expected) => {
    expect(ghostAfter(keys)).toBe(expected);
  });

  it('is a line of this session before newer ones of others', () => {
    expect(ghostAfter('node ', editor(HISTORY, ['node info']))).toBe('info');
  });

  it('is no line in which something secret may stand', () => {
    const isDoubtful = (line: string): boolean => line.endsWith('n2');
    expect(ghostAfter('node l', newEditor(HISTORY, '', { own: new Set(), isDoubtful }))).toBe('ist -n n1');
  });

  it('is nothing while one of the menu is selected', () => {
    const state = press('node l', editor()).state;
    const items = ['list', 'lost'].map((word) => ({ word, description: '', more: false }));
    expect(ghostOf(press('<tab>', arrived(state, { for: state.buffer, items })).state)).toBe('');
  });

  it('is not shown unless that was wished', () => {
    expect(ghostAfter('node l', newEditor(HISTORY))).toBe('');
  });
});

it.each([
  ['<right>', 'node list -n n2|'],
  ['<C-f>', 'node list -n n2|'],
  ['<end>', 'node list -n n2|'],
  ['<C-e>', 'node list -n n2|'],
  ['<M-f>', 'node list|'],
  ['<M-right>', 'node list|'],
  ['<C-right><C-right>', 'node list -n|'],
  ['<right><C-_>', 'node l|'],
  ['<right>0', 'node list -n n20|'],
])('%s takes of it what it says', (keys, expected) => {
  expect(shown(press(`node l${keys}`, editor()).state)).toBe(expected);
});

it('is taken whole although only its first line is seen', () => {
  const start = editor(["a 'b\nc'"]);
  expect(frameOf(press('a', start).state, '$ ', { columns: 20, rows: 9 }).rows).toEqual([
    { text: "$ a\x1b[90m 'b…\x1b[0m", width: 3, continues: false },
  ]);
  expect(shown(press('a<right>', start).state)).toBe("a 'b\nc'|");
});

it('is cut at the edge of the window, where the cursor stays', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '日', 'e\u0301', '\x1b[2J', '\n', '\u202e', '❤️', '👍🏽') });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 14, max: 40 }), (typed, rest, columns) => {
      const state = { ...editor([`a${typed}${rest}`]), buffer: { text: `a${typed}`, cursor: typed.length + 1 } };
      const without = frameOf({ ...state, ghosts: undefined }, '==> ', { columns, rows: 24 });
      const frame = frameOf(state, '==> ', { columns, rows: 24 });
      expect(frame.cursor).toEqual(without.cursor);
      expect(frame.rows).toHaveLength(without.rows.length);
      for (const row of frame.rows) {
        const seen = row.text.replace(/\x1b\[(\d*m|\d+G)/g, '');
        expect(textWidth(seen)).toBeLessThanOrEqual(columns);
        expect(seen).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }
    }),
  );
});
