import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SelectedObject } from '../../src/cli/selected-object.ts';
import { parseLine } from '../../src/cli/parse-line.ts';
import { longName } from '../../src/argv/read-values.ts';
import { readingsWith } from '../../src/cli/line-readings.ts';
import { nouns } from '../../src/commands/index.ts';
import type { Command } from '../../src/definition/command.ts';
import type { ArgumentType } from '../../src/definition/argument-type.ts';
import type { Argument, Option } from '../../src/definition/option.ts';
import { Fault } from '../../src/model/fault.ts';
import { Secret } from '../../src/model/secret.ts';
import { wholeTree } from '../support/whole-tree.ts';

const commands = nouns.flatMap((noun) => noun.commands);
const nowhere = { env: {}, configuration: () => new Map() };

/** Words of every sort, among them those that some kind of value needs. */
const WORDS = [
  ...[
    'alpha',
    'r1',
    'constructor',
    '__proto__',
    'ü☃',
    'a b',
    '-',
    '',
    '0',
    '7',
    '100',
    '10G',
    '3h',
    '1d',
    '2030-01-01',
  ],
  ...[
    'yes',
    'no',
    '/v1/nodes',
    'drbd,storage',
    'LVM',
    '10.0.0.1',
    '0 0 * * *',
    'state=Ok',
    'a=b',
    '2030-01-01T00:00:00Z',
  ],
];

function accepts({ parse }: ArgumentType<unknown>, word: string): boolean {
  try {
    parse(word);
    return true;
  } catch (error) {
    if (error instanceof Fault) return false;
    throw error;
  }
}

const made = new Map<ArgumentType<unknown>, fc.Arbitrary<string>>();
const randomWord = fc
  .string({ unit: fc.constantFrom('a', 'b', 'x', '0', '9', '_', '.', '-'), maxLength: 7 })
  .map((text) => `w${text}`);

/** Words that this kind of value takes. */
function wordOf(kind: ArgumentType<unknown>): fc.Arbitrary<string> {
  const words = made.get(kind) ?? wordsThatFit(kind);
  made.set(kind, words);
  return words;
}

function knownWords(kind: ArgumentType<unknown>): string[] {
  return [...(kind.choices ?? []), ...WORDS].filter((word) => accepts(kind, word));
}

function wordsThatFit(kind: ArgumentType<unknown>): fc.Arbitrary<string> {
  const words = knownWords(kind);
  if (words.length === 0) throw new Error(`no word for ${kind.placeholder}`);
  const known = fc.constantFrom(...words);
  return fc.oneof(
    known,
    fc.tuple(randomWord, known).map(([word, other]) => (accepts(kind, word) ? word : other)),
  );
}

/** The words of one argument: at least as many as it needs. */
function wordsOf({ arity: takes, type: kind, neededUnless }: Argument): fc.Arbitrary<string[]> {
  const least = takes === 'one' || takes === 'some' || neededUnless !== undefined ? 1 : 0;
  return fc.array(wordOf(kind), { minLength: least, maxLength: takes === 'one' || takes === 'maybe' ? 1 : 3 });
}

interface TypedOption {
  readonly name: string;
  readonly option: Option;
  readonly values: readonly string[];
  readonly words: readonly string[];
}

/** An option with its values glued to it where that is possible, so that what follows is certainly not its. */
function typedOption([name, option]: [string, Option]): fc.Arbitrary<TypedOption> {
  if (option.arity === 'nothing') return fc.constant({ name, option, values: [], words: [longName(option)] });
  return wordOf(option.type).map((word) => ({ name, option, values: [word], words: [`${longName(option)}=${word}`] }));
}

/** Options that may be left out, and for which there is a word. */
function isFree({ required, excludes, arity: takes, type: kind }: Option): boolean {
  if (required || excludes !== undefined || takes === 'each') return false;
  return takes === 'nothing' || knownWords(kind).length > 0;
}

/** A command with words for all of its arguments, and for its required and some other options. */
function lineOf(command: Command) {
  const options = Object.entries({ ...command.options, ...command.moreOptions?.() });
  const required = options.filter(([, option]) => option.required);
  const free = options.filter(([, option]) => isFree(option));
  return fc.record({
    args: fc.tuple(...Object.values(command.arguments).map(wordsOf)),
    options: fc
      .tuple(
        fc.tuple(...required.map(typedOption)),
        free.length === 0
          ? fc.constant([])
          : fc
              .subarray(free, { maxLength: Math.min(3, free.length) })
              .chain((some) => fc.tuple(...some.map(typedOption))),
      )
      .map(([must, some]) => [...must, ...some]),
    at: fc.array(fc.nat(20), { minLength: 12, maxLength: 12 }),
  });
}

/** The words of a line: the options anywhere among the positional words. */
function mixed(
  command: Command,
  args: readonly (readonly string[])[],
  options: readonly TypedOption[],
  at: readonly number[],
) {
  const words = args.flat().map((word) => [word]);
  options.forEach((option, i) => words.splice((at[i] ?? 0) % (words.length + 1), 0, [...option.words]));
  return [...command.path.split(' '), ...words.flat()];
}

function plainly(value: unknown): unknown {
  if (value instanceof Secret) return value.reveal();
  // Moments depend on the time at which they are read.
  if (typeof value === 'function') return (value as (now: number) => unknown)(0);
  return Array.isArray(value) ? value.flatMap(plainly) : value;
}

const chosen: fc.Arbitrary<SelectedObject[]> = fc.array(
  fc.record({
    noun: fc.constantFrom(
      'node',
      'resource',
      'resource-definition',
      'resource-group',
      'storage-pool',
      'snapshot',
      'remote',
      'schedule',
      'key-value-store',
    ),
    name: fc.string({ unit: fc.constantFrom('A', 'B', 'C', 'X', '0', '9'), minLength: 1, maxLength: 6 }),
  }),
  { minLength: 1, maxLength: 4 },
);

/** `whole` without the first occurrences, in order, of the words that `part` lacks; undefined when part is not in it in order. */
function extraWords(whole: readonly string[], part: readonly string[]): string[] | undefined {
  const extra: string[] = [];
  let at = 0;
  for (const word of whole)
    if (word === part[at]) at++;
    else extra.push(word);
  return at === part.length ? extra : undefined;
}

describe.each(commands.map((command) => [command.path, command] as const))('%s', (path, command) => {
  const specs = Object.entries(command.arguments);
  const isFixed = path !== 'demo' && path !== 'help';

  it('gets every word that was typed, in its order', () => {
    fc.assert(
      fc.property(lineOf(command), ({ args, options, at }) => {
        const call = parseLine(mixed(command, args, options, at), wholeTree, nowhere).call;
        const got = specs.flatMap(([name]) => call?.input[name] ?? []);
        const typed = specs.flatMap(([, spec], i) => (args[i] ?? []).map((word) => spec.type.parse(word) ?? []));
        expect(plainly(got.flat())).toEqual(plainly(typed.flat()));
        for (const { name, option, values } of options) {
          const value = call?.input[name] ?? call?.more[name];
          const read = values.map((word) => option.type.parse(word));
          expect(plainly([value].flat())).toEqual(plainly(option.arity === 'nothing' ? [true] : read));
        }
      }),
      { numRuns: isFixed ? 8 : 1 },
    );
  });

  it('is run as it was typed when it lacks nothing', () => {
    fc.assert(
      fc.property(lineOf(command), chosen, ({ args, options, at }, objects) => {
        expect(readingsWith(mixed(command, args, options, at), objects, wholeTree)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it('is completed around the words that were typed', () => {
    fc.assert(
      fc.property(lineOf(command), fc.nat(3), chosen, ({ args, options, at }, keep, objects) => {
        const typed = mixed(command, [args.flat().slice(0, keep)], options, at);
        for (const line of readingsWith(typed, objects, wholeTree)) {
          expect(parseLine(line, wholeTree, nowhere).call?.command.path).toBe(path);
          const names = objects.map(({ name }) => name);
          expect(extraWords(line, typed)).toEqual(expect.arrayContaining([expect.toBeOneOf(names)]));
          expect(extraWords(line, typed)?.filter((word) => !names.includes(word))).toEqual([]);
        }
      }),
      { numRuns: 8 },
    );
  });
});
