import { expect, it } from 'vitest';
import { newEditor, type EditorState } from '../../../src/shell/editor/state.ts';
import { keyOf, keysOf } from '../../../src/shell/editor/keys.ts';
import { arrived } from '../../../src/shell/editor/tab.ts';
import { press, shown } from './keys.ts';

/** The state once these words have come as suggestions; one that ends in `…` goes on. */
function suggested(state: EditorState, ...words: readonly string[]): EditorState {
  const items = words.map((word) => ({ word: word.replace('…', ''), description: '', more: word.endsWith('…') }));
  return arrived(state, { for: state.buffer, items });
}

function typed(keys: string, ...words: readonly string[]): EditorState {
  return suggested(press(keys).state, ...words);
}

it('puts in the only suggestion, with a blank after it', () => {
  expect(shown(press('<tab>', typed('node li', 'list')).state)).toBe('node list |');
});

it('leaves out the blank where the word goes on', () => {
  expect(shown(press('<tab>', typed('x Drbd', 'DrbdOptions/…')).state)).toBe('x DrbdOptions/|');
});

it('puts in what all suggestions have in common first, and with the next TAB one after the other', () => {
  const first = press('<tab>', typed('resource d', 'deactivate', 'delete')).state;
  expect(shown(first)).toBe('resource de|');
  const listed = suggested(first, 'deactivate', 'delete');
  expect(shown(press('<tab>', listed).state)).toBe('resource deactivate|');
  expect(shown(press('<tab><tab>', listed).state)).toBe('resource delete|');
  expect(shown(press('<tab><tab><S-tab>', listed).state)).toBe('resource deactivate|');
  expect(shown(press('<tab><down><return>', listed).state)).toBe('resource delete |');
  expect(shown(press('<tab><escape>', listed).state)).toBe('resource de|');
  expect(shown(press('<tab> n', listed).state)).toBe('resource deactivate n|');
});

it('waits for suggestions when TAB comes before them', () => {
  const waiting = press('node li<tab>').state;
  expect(shown(waiting)).toBe('node li|');
  expect(shown(suggested(waiting, 'list'))).toBe('node list |');
});

it('forgets to wait as soon as something else is typed', () => {
  expect(shown(suggested(press('node l<tab>i').state, 'list'))).toBe('node li|');
});

it('drops suggestions for what is no longer there', () => {
  const before = press('node l').state;
  const after = press('x', before).state;
  expect(arrived(after, { for: before.buffer, items: [{ word: 'list', description: '', more: false }] }).menu).toBe(
    undefined,
  );
});

it('narrows what is shown while more is typed', () => {
  const { menu } = press('e', typed('node d', 'delete', 'describe', 'drop')).state;
  expect(menu?.items.map(({ word }) => word)).toEqual(['delete', 'describe']);
});

it('quotes words that would fall apart', () => {
  expect(shown(press('<tab>', typed('x a', 'a b')).state)).toBe("x 'a b' |");
});

it('completes within an open quote', () => {
  expect(shown(press('<tab>', typed("x 'a", 'a b')).state)).toBe("x 'a b' |");
});

it('completes the word at the cursor, not the last one', () => {
  const start = press('node li --x<M-b><left><left><left>').state;
  expect(shown(suggested(press('<tab>', start).state, 'list'))).toBe('node list| --x');
});

it.each(['<escape>', '<C-g>', '<C-l>', '<C-u>'])(
  'sends suggestions away with %s, until the line changes or TAB',
  (key) => {
    const away = press(key, typed(key === '<C-u>' ? '' : 'n', 'node', 'volume')).state;
    expect(away.menu).toBeUndefined();
    expect(suggested(away, 'node', 'volume').menu).toBeUndefined();
    expect(suggested(press('o', away).state, 'node', 'volume').menu).toBeDefined();
    expect(suggested(press('<tab>', away).state, 'node', 'volume').menu).toBeDefined();
  },
);

it('shows the long and the short spelling of an option in one row, and goes on with the one that is typed', () => {
  const items = [
    { word: '--tree', description: 'As a tree', more: false },
    { word: '-t', description: 'As a tree', more: false, shortOf: '--tree' },
    { word: '--timeout', description: 'So long', more: false },
  ];
  const { state } = press('node info -');
  const listed = arrived(state, { for: state.buffer, items });
  expect(listed.menu?.items.map(({ word, short }) => [word, short])).toEqual([
    ['--tree', '-t'],
    ['--timeout', undefined],
  ]);
  expect(press('t', listed).state.menu?.items).toMatchObject([{ word: '-t', short: undefined }]);
  expect(press('-t', listed).state.menu?.items).toMatchObject([{ word: '--tree' }, { word: '--timeout' }]);
  const short = press('t').state;
  expect(arrived(short, { for: short.buffer, items: items.slice(1, 2) }).menu?.items).toMatchObject([{ word: '-t' }]);
});

it.each(['<home>', '<C-a>', '<left>', '<M-b>', '<up>'])('pops up no menu over a finished line with %s', (key) => {
  const { state } = press(`node li${key}`, newEditor(['node info']));
  expect(suggested(state, 'list', 'lost').menu).toBeUndefined();
  expect(press('<tab>', state).state).toMatchObject({ tabbed: true, quiet: false });
});

it.each(['<C-u>', '<C-c>', '<return>', '<C-x>', '<C-r>'])('takes the menu away with %s', (key) => {
  expect(press(key, typed('node l', 'list', 'lost')).state.menu).toBeUndefined();
  expect(press('x<left><C-u>', typed('node l', 'list', 'lost')).state.quiet).toBe(true);
});

it('takes Esc and a control character that came right behind it as two keys', () => {
  expect(keysOf(undefined, { sequence: '\x1b\x04', meta: true })).toEqual([{ name: 'escape' }, { name: 'C-d' }]);
  expect(keysOf(undefined, { sequence: '\x1b\r', name: 'return', meta: true })).toEqual([
    { name: 'escape' },
    { name: 'return' },
  ]);
  expect(keysOf(undefined, { sequence: '\x1b\x7f', name: 'backspace', meta: true })).toEqual([{ name: 'M-backspace' }]);
});

it('takes what terminals send for Esc as that key', () => {
  expect(keyOf(undefined, { sequence: '\x1b', name: 'escape', meta: true })).toEqual({ name: 'escape' });
});
