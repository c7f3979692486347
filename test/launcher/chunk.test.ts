import { expect, it } from 'vitest';
import { globalOptions } from '../../src/argv/global-options.ts';
import { chunkOf } from '../../src/launcher/guess-part.ts';
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
  expect(chunkOf(line === '' ? [] : line.split(' '), nouns, withValue)).toBe(chunk);
});

it.each(['--constructor n', 'constructor', '__proto__'])('"%s" names no part', (line) => {
  expect([undefined, 'node']).toContain(chunkOf(line.split(' '), nouns, withValue));
});

it('knows every global option that takes a value', () => {
  for (const option of Object.values(globalOptions) as Option[])
    for (const spelling of spellings(option.flags).filter((s) => s !== '-h' && s !== '--help'))
      expect([spelling, chunkOf([spelling, 'n', 'nc'], nouns, withValue)]).toEqual([
        spelling,
        option.arity === 'one' ? 'node-connection' : 'node',
      ]);
});
