import type { Option } from '../definition/option.ts';
import type { Needs } from './arguments.ts';
import type { GivenOption, Placed, Scanner } from './scanner.ts';

/** The options and positional words of a line in the end. */
export interface HandedOut {
  readonly options: readonly GivenOption[];
  readonly positionals: readonly Placed[];
}

/**
 * Lets the list options behind the command return trailing words until its arguments have what they need, but no option its
 * only word for what is needed in some lines. The scanner is left as it is.
 */
export function giveBack({ options, positionals, start }: Scanner, { always, usually }: Needs): HandedOut {
  const all = options.map((option) => ({ ...option, values: [...option.values] }));
  const own = all.filter(({ at }) => at >= start);
  const words = [...positionals];
  const names = new Set(own.map(({ known }) => known.name));
  move(own, words, always, ({ arity }) => (arity === 'some' ? 1 : 0));
  const wanted = usually === undefined || names.has(usually.unless) ? 0 : always + 1;
  if (words.length < wanted) {
    const single = own.filter(
      ({ known: { option } }) => option.oneUnless !== undefined && !names.has(option.oneUnless),
    );
    move(single, words, Infinity, () => 1);
    move(own, words, wanted, () => 1);
  }
  return { options: all, positionals: words.sort((a, b) => a.at - b.at) };
}

/** The last option first. */
function move(
  options: readonly GivenOption[],
  positionals: Placed[],
  needed: number,
  keep: (option: Option) => number,
): void {
  for (const { known, glued, values } of [...options].reverse()) {
    const { arity } = known.option;
    if (glued !== undefined || arity === 'nothing' || arity === 'one') continue;
    while (positionals.length < needed && values.length > keep(known.option)) {
      const word = values.pop();
      if (word) positionals.push(word);
    }
  }
}
