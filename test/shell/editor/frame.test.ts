import fc from 'fast-check';
import { expect, it } from 'vitest';
import { finalFrame, frameOf } from '../../../src/shell/editor/frame.ts';
import { loadWideCharacters, textWidth } from '../../../src/shell/editor/graphemes.ts';
import { newEditor, type EditorState } from '../../../src/shell/editor/state.ts';
import { arrived } from '../../../src/shell/editor/tab.ts';
import { press } from './keys.ts';

await loadWideCharacters();

const PROMPT = 'LINSTOR ==> ';

function rows(state: EditorState, columns = 40, height = 24): string[] {
  return frameOf(state, PROMPT, { columns, rows: height }).rows.map(({ text }) => text.replace(/\x1b\[\d*m/g, ''));
}

it('shows the prompt and the line, and where the cursor stands', () => {
  const frame = frameOf(press('node list<left>').state, PROMPT, { columns: 40, rows: 24 });
  expect(frame.rows.map(({ text }) => text)).toEqual(['LINSTOR ==> node list']);
  expect(frame.cursor).toEqual({ row: 0, column: 20 });
});

it('goes on in the next row where the window ends', () => {
  expect(rows(press('abcdefghijkl').state, 16)).toEqual(['LINSTOR ==> abcd', 'efghijkl']);
  expect(frameOf(press('abcd').state, PROMPT, { columns: 16, rows: 24 }).cursor).toEqual({ row: 1, column: 0 });
});

it('never cuts a wide character in two', () => {
  expect(rows(press('ab日本').state, 15)).toEqual(['LINSTOR ==> ab', '日本']);
});

it('marks the lines that go on', () => {
  expect(rows(press("a 'b<return>c").state)).toEqual(["LINSTOR ==> a 'b", '> c']);
});

it('lists suggestions with their descriptions, and how many more there are', () => {
  const items = Array.from({ length: 30 }, (_, i) => ({ word: `node${i}`, description: `Number ${i}`, more: false }));
  const state = press('node').state;
  const shown = rows(arrived(state, { for: state.buffer, items }));
  expect(shown[1]).toBe('  node0  Number 0');
  expect(shown.at(-1)).toBe('  … and 23 more');
  expect(shown).toHaveLength(9);
});

it('shows names that could move the cursor spelled out', () => {
  const state = press('x').state;
  const shown = rows(
    arrived(state, { for: state.buffer, items: [{ word: 'x\x1b[2J', description: '', more: false }] }),
  );
  expect(shown[1]).toContain('x\\x1b[2J');
});

it('shows the search in place of the prompt', () => {
  expect(rows(press('<C-r>in', newEditor(['node info'])).state)[0]).toEqual('(search) in: node info');
  expect(rows(press('<C-r>xx', newEditor(['node info'])).state)).toEqual(['(nothing found) xx: ', '  Esc goes back']);
});

it('says which of the lines found is shown, marks what was looked for, and says what the keys do', () => {
  const history = ['node list', 'node info', 'node lost'];
  const { rows } = frameOf(press('<C-r>lo<backspace><C-r>', newEditor(history)).state, PROMPT, {
    columns: 80,
    rows: 24,
  });
  expect(rows.map(({ text }) => text)).toEqual([
    '(search) l: node \x1b[7ml\x1b[0mist',
    '\x1b[2m  2 of 2  Ctrl-R older, Ctrl-S newer, Enter runs, → edits, Esc goes back\x1b[0m',
  ]);
});

it('leaves full rows to the terminal to break, and says which', () => {
  const frame = frameOf(press('abcdefghijkl').state, PROMPT, { columns: 16, rows: 24 });
  expect(frame.rows.map(({ continues }) => continues)).toEqual([true, false]);
});

it('fits every row into the window, and the cursor onto a row', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '日', 'e\u0301', '\n', '👩‍👩‍👧') });
  fc.assert(
    fc.property(text, fc.nat(), fc.integer({ min: 14, max: 60 }), (line, at, columns) => {
      const state = { ...newEditor([]), buffer: { text: line, cursor: at % (line.length + 1) } };
      for (const frame of [
        frameOf(state, PROMPT, { columns, rows: 24 }),
        finalFrame(state, PROMPT, { columns, rows: 24 }),
      ]) {
        for (const row of frame.rows) {
          expect(textWidth(row.text)).toBe(row.width);
          expect(row.width).toBeLessThanOrEqual(columns);
        }
        expect(frame.cursor.row).toBeLessThan(frame.rows.length);
        expect(frame.cursor.column).toBeLessThan(columns);
      }
    }),
  );
});

it('draws no control sequence of a line, a prompt, a search or a suggestion', () => {
  const text = fc
    .array(
      fc.constantFrom('a', '\x1b[2J', '\x1b]0;x\x07', '\x9b', '\b', '\r', '\t', '\n', '\u202e', '\u200d', '漢', '😀'),
      { maxLength: 9 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, text, fc.integer({ min: 8, max: 60 }), (typed, prompt, word, columns) => {
      const line = { ...newEditor([], ''), buffer: { text: typed, cursor: typed.length } };
      const offered = arrived(line, { for: line.buffer, items: [{ word, description: word, more: false }] });
      const search = { ...line, search: { query: word, found: undefined } } as unknown as typeof line;
      for (const state of [offered, search]) {
        const { rows } = frameOf(state, prompt, { columns, rows: 30 });
        for (const row of rows) expect(row.text.replace(/\x1b\[[027]m/g, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }
    }),
  );
});
