import fc from 'fast-check';
import { CONNECTION_OPTIONS, globalOptions } from '../../../src/argv/global-options.ts';
import { nouns } from '../../../src/commands/index.ts';
import type { Command } from '../../../src/definition/command.ts';
import type { ArgumentType } from '../../../src/definition/argument-type.ts';
import { spellings, type Argument, type Option } from '../../../src/definition/option.ts';
import { plausible, whereExpression } from './plausible.ts';

/** A value that was typed, and what reads it. */
export interface Typed {
  readonly word: string;
  readonly kind: ArgumentType<unknown>;
}

/** A command line, and the values in it. */
export interface Line {
  readonly command: Command;
  readonly words: readonly string[];
  readonly values: readonly Typed[];
  /** As a failure shows it. */
  readonly [fc.toStringMethod]: () => string;
}

/** Every command of the program that a line may be made for. */
export const COMMANDS: readonly Command[] = nouns.flatMap((noun) => noun.commands);

/** Words that nobody expects. Nothing in them means anything to a real shell. */
export const garbage: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      '-',
      '--',
      '---',
      '-5',
      '-1.5',
      '=',
      '--=',
      'a=b',
      '*',
      '%',
      '\u0000',
      '\u001b[31m',
      'ü',
      '☃',
      '\u202e',
    ],
    ...['__proto__', 'constructor', 'toString', '--__proto__', '--constructor=1', '99999999999999999999', '1e400'],
    ...['0', '-0', 'null', 'true', '[]', '{}', '"', "'", '\\', 'n1,n2', '+1', 'max', '../..', '%00', '%2e%2e', 'a b'],
  ),
  fc.string({ maxLength: 12 }).filter((text) => !/nan|inf|undef|obj/i.test(text)),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

/** These end a line before it does anything. */
const ENDING = new Set(['help', 'version']);

interface Piece {
  readonly words: readonly string[];
  readonly values: readonly Typed[];
}

/** A line for one of these commands that is right, as a rule; `oddity`: how many of a hundred words are rubbish. */
export function lineFor(commands: readonly Command[], { oddity = 3, globals = true } = {}): fc.Arbitrary<Line> {
  return fc.constantFrom(...commands).chain((command) => {
    const path = fc.constant<Piece>({ words: command.path.split(' '), values: [] });
    const before = globals ? globalPieces(command, oddity) : fc.constant<Piece[]>([]);
    const positional = Object.values(command.arguments).map((argument) => positionalPiece(argument, command, oddity));
    return fc
      .tuple(before, path, fc.tuple(...positional), optionPieces(command, oddity), rubbish(oddity), fc.boolean())
      .map(([start, words, args, options, extra, optionsFirst]) => {
        const rest = optionsFirst ? [...options, ...args] : [...args, ...options];
        const pieces = [...start, words, ...rest, ...extra];
        const all = pieces.flatMap((piece) => piece.words);
        const values = pieces.flatMap((piece) => piece.values);
        return { command, words: all, values, [fc.toStringMethod]: () => JSON.stringify(all) };
      });
  });
}

/** A line that begins as some command does and goes on with its options, other words and rubbish, some of it cut short. */
export function strangeLine(commands: readonly Command[]): fc.Arbitrary<string[]> {
  const globalFlags = flagsOf(globalOptions);
  return fc.constantFrom(...commands).chain((command) => {
    const flag = fc.constantFrom(...flagsOf({ ...command.options, ...command.moreOptions?.() }), ...globalFlags);
    const cut = fc.tuple(flag, fc.nat(20)).map(([text, length]) => text.slice(0, length + 1));
    const glued = fc.tuple(flag, fc.constantFrom('=', ''), garbage).map((parts) => parts.join(''));
    const words = command.path
      .split(' ')
      .map((word) => fc.oneof({ weight: 12, arbitrary: fc.constant(word) }, { weight: 1, arbitrary: garbage }));
    const other = fc.constantFrom(...nouns.map(({ name }) => name), '5', 'json', 'v0');
    const rest = fc.array(fc.oneof(flag, cut, glued, garbage, other), { maxLength: 9 });
    const before = fc.array(fc.oneof(fc.constantFrom(...globalFlags), garbage), { maxLength: 2 });
    const start = fc.oneof({ weight: 6, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: before });
    return fc.tuple(start, fc.tuple(...words), rest).map((parts) => parts.flat());
  });
}

function flagsOf(options: Readonly<Record<string, Option>>): string[] {
  return Object.values(options).flatMap(({ flags }) => spellings(flags));
}

function rubbish(oddity: number): fc.Arbitrary<Piece[]> {
  const piece = garbage.map((word) => ({ words: [word], values: [] }));
  return fc.oneof(
    { weight: 100 - oddity, arbitrary: fc.constant<Piece[]>([]) },
    { weight: oddity, arbitrary: fc.array(piece, { maxLength: 2 }) },
  );
}

function valueOf(kind: ArgumentType<unknown>, command: Command, oddity: number): fc.Arbitrary<Typed> {
  const columns = (command.columns?.() ?? []).map(
    ({ key, heading }) => key ?? heading.toLowerCase().replace(/\W/g, '_'),
  );
  const word = kind.placeholder === 'EXPRESSION' ? whereExpression(columns) : plausible(kind, columns);
  return fc
    .oneof({ weight: 100 - oddity, arbitrary: word }, { weight: oddity, arbitrary: garbage })
    .map((typed) => ({ word: typed, kind }));
}

function positionalPiece(
  { arity: takes, type: kind }: Argument,
  command: Command,
  oddity: number,
): fc.Arbitrary<Piece> {
  const value = valueOf(kind, command, oddity);
  const least = takes === 'one' || takes === 'some' ? 1 : 0;
  const most = takes === 'one' || takes === 'maybe' ? 1 : 3;
  return fc.array(value, { minLength: least, maxLength: most }).map(pieceOf);
}

function pieceOf(values: readonly Typed[]): Piece {
  return { words: values.map(({ word }) => word), values };
}

function optionPieces(command: Command, oddity: number): fc.Arbitrary<Piece[]> {
  const all = Object.values(command.options);
  const required = all.filter((option) => option.required);
  const others = [...all.filter((option) => !option.required), ...Object.values(command.moreOptions?.() ?? {})];
  const some =
    others.length === 0 ? fc.constant<Option[]>([]) : fc.uniqueArray(fc.constantFrom(...others), { maxLength: 2 });
  return some
    .map((chosen) => [...new Set([...required, ...compatible(chosen)])])
    .chain((options) => fc.tuple(...options.map((option) => optionPiece(option, command, oddity))));
}

/** Of options that exclude each other, the first. */
function compatible(options: readonly Option[]): Option[] {
  const seen = new Set<string>();
  return options.filter(({ excludes }) => {
    if (excludes === undefined) return true;
    const isFirst = !seen.has(excludes);
    seen.add(excludes);
    return isFirst;
  });
}

function optionPiece(
  { flags, arity: takes, type: kind }: Option,
  command: Command,
  oddity: number,
): fc.Arbitrary<Piece> {
  const flag = fc.constantFrom(...spellings(flags));
  if (takes === 'nothing') return flag.map((word) => ({ words: [word], values: [] }));
  const least = takes === 'one' || takes === 'some' ? 1 : 0;
  const most = takes === 'one' || takes === 'maybe' ? 1 : 2;
  const values = fc.array(valueOf(kind, command, oddity), { minLength: least, maxLength: most });
  return fc.tuple(flag, values, fc.boolean()).map(([spelling, given, isGlued]) => {
    const [only] = given;
    if (isGlued && only && given.length === 1 && spelling.startsWith('--'))
      return { words: [`${spelling}=${only.word}`], values: given };
    return { words: [spelling, ...given.map(({ word }) => word)], values: given };
  });
}

/** None, or a few of the global options: formats, columns, --where, --dry-run, --curl. */
function globalPieces(command: Command, oddity: number): fc.Arbitrary<Piece[]> {
  const wanted = Object.entries(globalOptions).filter(
    // What it leads to when one connects elsewhere is tested on its own.
    ([name]) => !CONNECTION_OPTIONS.has(name) && !ENDING.has(name) && name !== 'view',
  );
  const options = fc
    .uniqueArray(fc.constantFrom(...wanted.map(([, option]) => option)), { maxLength: 2 })
    .map(compatible);
  const chosen = options.chain((all) => fc.tuple(...all.map((option) => optionPiece(option, command, oddity))));
  // A list takes what stands behind it; a word that must not be taken comes first.
  const v0 = fc.constant<Piece[]>([{ words: ['-m', '--output-version', 'v0'], values: [] }]);
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant<Piece[]>([]) },
    { weight: 8, arbitrary: chosen },
    { weight: 1, arbitrary: v0 },
  );
}
