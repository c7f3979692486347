import { expect, it } from 'vitest';
import { globalOptions } from '../../src/argv/global-options.ts';
import { guessOf } from '../../src/launcher/guess-part.ts';
import { spellings, type Option } from '../../src/definition/option.ts';

const nouns = [
  { name: 'node', aliases: ['n'], summary: '', chunk: 'node' },
  { name: 'node-connection', aliases: ['nc'], summary: '', chunk: 'node-connection' },
  { name: 'resource', aliases: ['r'], summary: '', chunk: 'resource' },
  { name: 'help', aliases: [], summary: '', chunk: 'program' },
];

const withValue = new Set(
  Object.values<Option>(globalOptions).flatMap(({ arity: takes, flags }) => (takes === 'one' ? spellings(flags) : [])),
);

function chunkOf(words: readonly string[]): string | undefined {
  return guessOf(words, nouns, withValue)?.chunk;
}

it.each([
  ['n l', 'list'],
  ['node list -r x', 'list'],
  ['-m n list', 'list'],
  ['n c n1', 'other'],
  ['n', 'other'],
  ['n l --help', 'help'],
  ['-m n c -h', 'help'],
])('"%s" is a line of the kind %s', (line, kind) => {
  expect(guessOf(line.split(' '), nouns, withValue)?.kind).toBe(kind);
});

it.each([
  ['node list', 'node'],
  ['n l', 'node'],
  ['nod l', 'node'],
  ['node-c l', 'node-connection'],
  ['-m --timeout 5 nc l', 'node-connection'],
  ['--timeout=5 n l', 'node'],
  ['--help', undefined],
  ['', undefined],
  ['r list', 'resource'],
  ['r ct begin', 'resource'],
  ['help node', 'program'],
  ['x', undefined],
])('"%s" needs %s besides the core', (line, chunk) => {
  expect(chunkOf(line === '' ? [] : line.split(' '))).toBe(chunk);
});

it.each(['--constructor n', 'constructor', '__proto__'])('"%s" names no part', (line) => {
  expect([undefined, 'node']).toContain(chunkOf(line.split(' ')));
});

it('knows every global option that takes a value', () => {
  for (const option of Object.values(globalOptions) as Option[])
    for (const spelling of spellings(option.flags).filter((s) => s !== '-h' && s !== '--help'))
      expect([spelling, chunkOf([spelling, 'n', 'nc'])]).toEqual([
        spelling,
        option.arity === 'one' ? 'node-connection' : 'node',
      ]);
});
