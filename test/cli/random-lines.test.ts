import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCommand } from '../../src/cli/find-command.ts';
import { globalOptions } from '../../src/cli/global-options.ts';
import { helpOf } from '../../src/cli/help.ts';
import { GLOBAL_TABLE, parseLine } from '../../src/cli/parse-line.ts';
import type { CommandTree } from '../../src/cli/tree.ts';
import { nouns } from '../../src/commands/index.ts';
import { spellings, type Option } from '../../src/definition/option.ts';
import { ExitCode, Fault } from '../../src/model/fault.ts';

const tree: CommandTree = {
  nouns,
  load: (name) => {
    const noun = nouns.find((candidate) => candidate.name === name);
    if (noun === undefined) throw new Error(`no noun ${name}`);
    return noun;
  },
};

const commands = nouns.flatMap((noun) => noun.commands);
const flagsOf = (options: Readonly<Record<string, Option>>): string[] =>
  Object.values(options).flatMap(({ flags }) => spellings(flags));
const globalFlags = flagsOf(globalOptions);

const awkward = fc.constantFrom(
  ...[
    '',
    ' ',
    '-',
    '--',
    '---',
    '-5',
    '-1.5',
    '-5G',
    '=',
    '--=',
    '-=',
    'a=b',
    '*',
    '%',
    '\u0000',
    '\u001b[31m',
    'ü',
    '☃',
  ],
  ...['__proto__', 'constructor', 'toString', '--__proto__', '--constructor=1', '5G', '1.5TiB', '99999999999999999999'],
  ...[
    '0',
    '-0',
    'NaN',
    'Infinity',
    'null',
    'true',
    '[]',
    '{}',
    '"',
    "'",
    '\\',
    'n1,n2',
    '+1',
    'max',
    '2020-01-01',
    '3h',
  ],
);
const garbage = fc.oneof(awkward, fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 6 }));

/** A line that begins as some command does and goes on with its options, other words and rubbish, some of it cut short. */
const line = fc.constantFrom(...commands).chain((command) => {
  const flags = [...flagsOf({ ...command.options, ...command.moreOptions?.() }), ...globalFlags];
  const flag = fc.constantFrom(...flags);
  const cut = fc.tuple(flag, fc.nat(20)).map(([text, length]) => text.slice(0, length + 1));
  const glued = fc.tuple(flag, fc.constantFrom('=', ''), garbage).map((parts) => parts.join(''));
  const words = command.path
    .split(' ')
    .map((word) => fc.oneof({ weight: 12, arbitrary: fc.constant(word) }, { weight: 1, arbitrary: garbage }));
  const rest = fc.array(fc.oneof(flag, cut, glued, garbage, fc.constantFrom(...nouns.map(({ name }) => name))), {
    maxLength: 9,
  });
  const before = fc.array(fc.oneof(fc.constantFrom(...globalFlags), garbage), { maxLength: 2 });
  const start = fc.oneof({ weight: 6, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: before });
  return fc.tuple(start, fc.tuple(...words), rest).map((parts) => parts.flat());
});

describe('random command lines', () => {
  it('are understood or refused with a usage fault, never anything else', () => {
    let understood = 0;
    fc.assert(
      fc.property(line, (words) => {
        try {
          const parsed = parseLine(words, tree, { env: {}, configuration: () => new Map() });
          if (parsed.call) understood++;
          else helpOf(parsed.found, tree, 80);
        } catch (error) {
          if (!(error instanceof Fault)) throw error;
          // Sizes of DRBD options that are none have always ended with 1.
          expect([ExitCode.usage, ExitCode.client]).toContain(error.exitCode);
          expect(error.message).toMatch(/\S/);
          expect(error.message).not.toMatch(/undefined|\[object/);
        }
      }),
      { numRuns: 2000 },
    );
    expect(understood).toBeGreaterThan(100);
  });

  it('never find a command that was not meant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...commands), ({ path }) => {
        expect(findCommand(path.split(' '), tree, GLOBAL_TABLE).path.join(' ')).toBe(path);
      }),
    );
  });
});
