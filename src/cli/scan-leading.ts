import type { OptionTable } from './option-table.ts';
import { NO_NEEDS, scanLine, type GivenOption } from './scan-line.ts';
import { isValue, isValueOf, optionWords } from './tokens.ts';

/** The global options in front of a command word, and the rest from that word on. */
export interface Leading {
  readonly options: readonly GivenOption[];
  readonly rest: readonly string[];
}

/** Global options take at most one value each, so where they end is known without the command. Throws usage Faults. */
export function scanLeading(words: readonly string[], globals: OptionTable): Leading {
  let end = 0;
  for (let word = words[end]; word !== undefined && !isValue(word, [globals]) && word !== '--'; word = words[end]) {
    const last = optionWords(word, [globals]).at(-1);
    const follows = words[end + 1];
    const option = last?.glued === undefined ? last?.known.option : undefined;
    const takesOne = option?.takes === 'one' || (option?.takes === 'maybe' && option.kind.looksLike !== undefined);
    const hasValue = option !== undefined && takesOne && follows !== undefined && isValueOf(option, follows, [globals]);
    end += hasValue ? 2 : 1;
  }
  return { options: scanLine(words.slice(0, end), [globals], NO_NEEDS).options, rest: words.slice(end) };
}
