import { expect, it } from 'vitest';
import { readStatements } from '../../src/shell/statements.ts';

it('parts commands at semicolons and newlines', () => {
  expect(readStatements('node list; ;resource list\n\nlinstor volume list')).toMatchObject([
    { kind: 'command', words: ['node', 'list'], output: undefined, source: 'node list' },
    { kind: 'command', words: ['resource', 'list'] },
    { kind: 'command', words: ['volume', 'list'] },
  ]);
});

it('sends output through a program, with its words as they were typed', () => {
  expect(readStatements(`node list | grep 'a  b' | wc -l > n; exit`)).toMatchObject([
    { words: ['node', 'list'], output: { pipe: `grep 'a  b' | wc -l > n` } },
    { words: ['exit'] },
  ]);
});

it('does without the name of the program, in front of a pipe, too', () => {
  expect(readStatements('linstor node list | wc -l')).toMatchObject([{ words: ['node', 'list'] }]);
});

it.each([
  ['node list > out.txt', { file: 'out.txt', append: false }],
  ['node list >>"my file"', { file: 'my file', append: true }],
])('%s goes to the file', (text, output) => {
  expect(readStatements(text)).toMatchObject([{ words: ['node', 'list'], output }]);
});

it('gives a line with ! to the system', () => {
  expect(readStatements('!ls; pwd\nnode list')).toMatchObject([
    { kind: 'system', command: 'ls; pwd' },
    { words: ['node', 'list'] },
  ]);
});

it.each([
  ['a "b', /not closed/],
  ['a |', /missing after '\|'/],
  ['a || b', /missing after '\|'/],
  ['| wc', /missing before/],
  ['a >', /file is missing/],
  ['a > b > c', /one place/],
  ['a > b | wc', /one place/],
])('refuses %s', (text, message) => {
  expect(() => readStatements(text)).toThrow(message);
});
