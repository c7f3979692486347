import fc from 'fast-check';
import { globalOptions } from '../../src/argv/global-options.ts';
import { nouns } from '../../src/commands/index.ts';
import type { TypedLine } from '../../src/completion/complete.ts';
import type { Command, Noun } from '../../src/definition/command.ts';
import type { ArgumentType } from '../../src/definition/argument-type.ts';
import { spellings, type Option } from '../../src/definition/option.ts';

/** As many half-typed lines over the whole tree, the same for the same seed: between quotes nothing in them means anything to a shell. */
export function halfTypedLines(seed: number, count: number): TypedLine[] {
  return fc.sample(halfTyped, { seed, numRuns: count });
}

/** Words that belong nowhere, and values. */
const ANY = [
  'x',
  'alpha',
  'nonsense',
  '5',
  '10G',
  '-5',
  '-1.5',
  '-',
  '--',
  'yes',
  'drbd,',
  'a=b',
  'Aux/',
  'DrbdOptions/',
  'a b',
  '--pastable=a b',
  '--x y',
];

const halfTyped: fc.Arbitrary<TypedLine> = fc
  .constantFrom(...nouns.flatMap((noun) => noun.commands.map((command) => [noun, command] as const)))
  .chain(([noun, command]) => {
    const global = fc.oneof(
      { weight: 8, arbitrary: fc.constant<string[]>([]) },
      optionOf(Object.values(globalOptions)),
    );
    const options = Object.values<Option>({ ...command.options, ...command.moreOptions?.() });
    const own = options.length > 0 ? optionOf(options) : fc.constant<string[]>([]);
    const values = Object.values(command.arguments).map(({ type: kind }) => valueOf(kind).map((word) => [word]));
    const other = fc.constantFrom(...ANY).map((word) => [word]);
    const rest = fc.array(fc.oneof(own, own, own, optionOf(Object.values(globalOptions)), other, ...values), {
      maxLength: 4,
    });
    const path = pathWords(noun, command).map((word) =>
      fc.tuple(global, word).map(([option, one]) => [...option, one]),
    );
    return fc
      .tuple(
        fc.tuple(...path),
        rest.map((pieces) => pieces.flat()),
        fc.nat(99),
        fc.nat(12),
      )
      .map(([words, more, end, length]) => cut([...words.flat(), ...more], end, length));
  });

/** Most lines end behind the command. */
function cut(words: readonly string[], end: number, length: number): TypedLine {
  const before = words.slice(0, end < 60 ? words.length : end % (words.length + 1));
  const last = length < 4 ? undefined : before.pop();
  return { words: before, current: (last ?? '').slice(0, length > 9 ? undefined : length - 2) };
}

/** The words of a command: whole, by an alias, or cut. */
function pathWords(noun: Noun, command: Command): fc.Arbitrary<string>[] {
  const words = command.path.split(' ');
  return words.map((word, at) => {
    const aliases =
      at === 0
        ? noun.aliases
        : at === words.length - 1
          ? (command.aliases ?? [])
          : (noun.groups?.[words.slice(1, at + 1).join(' ')]?.aliases ?? []);
    const short = fc.nat(word.length).map((length) => word.slice(0, Math.max(1, length)));
    return fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(word, ...aliases) },
      { weight: 1, arbitrary: short },
      { weight: 0.1 > at ? 0 : 0, arbitrary: fc.constant('nonsense') },
    );
  });
}

function optionOf(options: readonly Option[]): fc.Arbitrary<string[]> {
  return fc.constantFrom(...options).chain(({ flags, arity: takes, type: kind }) => {
    const whole = fc.constantFrom(...spellings(flags));
    const spelling = fc.oneof(
      { weight: 4, arbitrary: whole },
      { weight: 1, arbitrary: fc.tuple(whole, fc.nat(9)).map(([word, length]) => word.slice(0, length + 3)) },
    );
    if (takes === 'nothing') return spelling.map((word) => [word]);
    return fc.tuple(spelling, fc.array(valueOf(kind), { maxLength: 2 }), fc.nat(3)).map(([word, values, how]) => {
      const [value = ''] = values;
      if (how === 0) return [`${word}=${value}`];
      return how === 1 && !word.startsWith('--') ? [word + value] : [word, ...values];
    });
  });
}

function valueOf({ choices = [], commaList }: ArgumentType<unknown>): fc.Arbitrary<string> {
  const choice = fc.constantFrom(...choices, ...ANY);
  return commaList ? fc.array(choice, { minLength: 1, maxLength: 3 }).map((all) => all.join(',')) : choice;
}
