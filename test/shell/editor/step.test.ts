import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadWideCharacters } from '../../../src/shell/editor/graphemes.ts';
import { newEditor } from '../../../src/shell/editor/state.ts';
import { step } from '../../../src/shell/editor/step.ts';
import { arrived } from '../../../src/shell/editor/tab.ts';
import { press, shown } from './keys.ts';

await loadWideCharacters();

it.each([
  ['node list', 'node list|'],
  ['node<left><left>X', 'noX|de'],
  ['node<C-a>a <C-e>z', 'a nodez|'],
  ['a b<backspace><backspace>', 'a|'],
  ['abc<home><delete><C-d>', '|c'],
  ['one two-three<M-b><M-b>', 'one |two-three'],
  ['one two<C-left><C-left><M-right>', 'one| two'],
  ['one two-three<C-w>', 'one |'],
  ['one two-three<M-backspace>', 'one two-|'],
  ['one two<C-a><M-d>', '| two'],
  ['one two<M-b><C-k><C-a><C-y>', 'two|one '],
  ['one<C-u><C-y><C-y>', 'oneone|'],
  ['ab<C-t>', 'ba|'],
  ['one<C-u>two<C-_><C-_><C-_>', '|'],
  ['日本<left>x', '日x|本'],
  ['e\u0301x<left><backspace>', '|x'],
  ['👩‍👩‍👧<backspace>', '|'],
  ["a 'b<return>c'<up>X", "a X|'b\nc'"],
  ['a \\<return>b', 'a \\\nb|'],
])('%s', (keys, expected) => {
  expect(shown(press(keys).state)).toBe(expected);
});

it('runs the line with Enter, also from its middle', () => {
  expect(press('node list<left><return>').effects).toEqual([{ kind: 'submit', text: 'node list' }]);
});

it('Ctrl-D ends on an empty line only', () => {
  expect(press('<C-d>').effects).toEqual([{ kind: 'end' }]);
  expect(press('a<C-d>').effects).toEqual([]);
});

it('Ctrl-C is told, whatever the line holds', () => {
  expect(press("a 'b<C-c>").effects).toEqual([{ kind: 'interrupt' }]);
});

it('goes through the history and back to what was being typed', () => {
  const start = newEditor(['first', 'second']);
  expect(shown(press('dra<up>', start).state)).toBe('second|');
  expect(shown(press('dra<up><up><up>', start).state)).toBe('first|');
  expect(shown(press('dra<up><up><down><down>', start).state)).toBe('dra|');
  expect(shown(press('<up>X<up><down>', start).state)).toBe('secondX|');
});

it('searches the history backwards as it is typed', () => {
  const start = newEditor(['node list', 'resource list', 'node info']);
  expect(shown(press('<C-r>li', start).state)).toBe('resource list|');
  expect(shown(press('<C-r>li<C-r>', start).state)).toBe('node list|');
  expect(shown(press('<C-r>li<C-r><C-s>', start).state)).toBe('resource list|');
  expect(press('<C-r>lis<return>', start).effects).toEqual([{ kind: 'submit', text: 'resource list' }]);
  expect(shown(press('<C-r>node<C-e>s', start).state)).toBe('node infos|');
  expect(shown(press('typed<C-r>node<C-g>', start).state)).toBe('typed|');
  expect(shown(press('<C-r>node<right><up>', start).state)).toBe('resource list|');
});

it('finds the same line only once, stays at the oldest and the newest, and knows capitals only when they are typed', () => {
  const start = newEditor(['node List', 'node list', 'node info', 'node list']);
  expect(shown(press('<C-r>list', start).state)).toBe('node list|');
  expect(shown(press('<C-r>list<C-r>', start).state)).toBe('node List|');
  expect(shown(press('<C-r>list<C-r><C-r><C-r>', start).state)).toBe('node List|');
  expect(shown(press('<C-r>list<C-s><C-s>', start).state)).toBe('node list|');
  expect(shown(press('<C-r>L', start).state)).toBe('node List|');
  expect(shown(press('<C-r>.*', start).state)).toBe('|');
});

it('gives back the line before a search, and runs nothing that was not looked for', () => {
  const start = newEditor(['node list']);
  for (const key of ['<escape>', '<C-g>', '<C-c>', '<right>', '<return>']) {
    const { state, effects } = press(`typed<C-r>lix${key}`, start);
    expect(shown(state)).toBe('typed|');
    expect(state.search).toBeUndefined();
    expect(effects).toEqual([]);
  }
  expect(shown(press('typed<C-r>li<escape>', start).state)).toBe('typed|');
  expect(shown(press('<C-r>lix<backspace>', start).state)).toBe('node list|');
});

it("hands the line, or the last one, to the user's editor with Ctrl-X Ctrl-E", () => {
  const start = newEditor(['node list']);
  expect(press('abc<C-x><C-e>', start).effects).toEqual([{ kind: 'edit', text: 'abc' }]);
  expect(press('<C-x><C-e>', start).effects).toEqual([{ kind: 'edit', text: 'node list' }]);
  expect(press('abc<left><C-x>d<C-e>e', start).effects).toEqual([]);
  expect(shown(press('abc<left><C-x>d<C-e>e', start).state)).toBe('abdce|');
});

it('takes a paste as text, line ends and all', () => {
  const { state, effects } = press('<paste-start>node list<return>node<tab>info<paste-end>');
  expect(effects).toEqual([]);
  expect(shown(state)).toBe('node list\nnode info|');
});

it('never loses its place, whatever is pressed', () => {
  const names = [
    'left',
    'right',
    'up',
    'down',
    'home',
    'end',
    'C-w',
    'C-k',
    'C-y',
    'C-t',
    'C-_',
    'C-r',
    'C-g',
    'C-x',
    'C-e',
    'C-s',
    'M-right',
    'tab',
    'S-tab',
  ];
  const more = ['M-b', 'M-f', 'M-d', 'backspace', 'delete', 'return', 'escape', 'paste-start', 'paste-end'];
  const key = fc.oneof(
    fc.constantFrom(...names, ...more).map((name) => ({ name })),
    fc.constantFrom('a', ' ', "'", 'é', 'e\u0301', '日', '👩‍👩‍👧', '\\', ';').map((text) => ({ text })),
    fc.constant('arrival' as const),
  );
  fc.assert(
    fc.property(fc.array(key, { maxLength: 60 }), (keys) => {
      let state = newEditor(['node list', "node describe 'a'", '日本', 'ab\nc'], '', { own: new Set() });
      for (const pressed of keys) {
        state =
          pressed === 'arrival'
            ? arrived(state, { for: state.buffer, items: ['aa', 'ab', 'b b'].map(suggestion) })
            : step(state, pressed).state;
        const { text, cursor } = state.buffer;
        expect(text.slice(0, cursor)).not.toMatch(/[\ud800-\udbff]$/);
        expect(cursor).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

function suggestion(word: string) {
  return { word, description: '', more: false };
}
