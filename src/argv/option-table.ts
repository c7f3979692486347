import { spellings, type Option } from '../definition/option.ts';
import { usageFault } from '../model/fault.ts';
import { optionOfOthers } from './other-words.ts';
import { didYouMean } from '../model/similar-words.ts';

export interface KnownOption {
  /** Its name in `input`. */
  readonly name: string;
  readonly option: Option;
}

/** The options valid at one place of the command line, by spelling. */
export class OptionTable {
  readonly #bySpelling = new Map<string, KnownOption>();

  constructor(options: Readonly<Record<string, Option>>) {
    for (const [name, option] of Object.entries(options)) {
      const known = { name, option };
      for (const spelling of spellings(option.flags)) this.#bySpelling.set(spelling, known);
    }
  }

  exact(word: string): KnownOption | undefined {
    return this.#bySpelling.get(word);
  }

  /** Every different option that has a long spelling beginning with `word`, by that spelling; added ones only by themselves. */
  startingWith(word: string): ReadonlyMap<string, KnownOption> {
    const found = new Map<string, KnownOption>();
    for (const [spelling, known] of this.#bySpelling)
      if (spelling.startsWith(word) && ![...found.values()].includes(known)) found.set(spelling, known);
    const older = [...found].filter(([, { option }]) => !option.added);
    return older.length > 0 ? new Map(older) : found;
  }

  visible(): string[] {
    return [...this.#bySpelling].filter(([, { option }]) => !option.hidden).map(([spelling]) => spelling);
  }
}

/**
 * Finds an option as typed: exactly, or by an unambiguous beginning of a long one. The tables stand in order of rank:
 * the command's own options come before the global ones. Throws a usage Fault when it is unknown or ambiguous.
 */
export function findOption(word: string, tables: readonly OptionTable[]): KnownOption {
  const own = tables[0]?.exact(word) ?? (word.startsWith('--') ? undefined : tables[1]?.exact(word));
  if (own) return own;
  for (const table of tables) {
    const exact = table.exact(word);
    if (exact) return exact;
    const near = word.startsWith('--') && word.length > 2 ? table.startingWith(word) : new Map<string, KnownOption>();
    const [only] = near.values();
    if (near.size === 1 && only) return only;
    if (near.size > 1)
      throw usageFault(`${word} could mean ${[...near.keys()].sort().join(', ')}`, ['Type a few more letters.']);
  }
  throw usageFault(`Unknown option: ${word}`, [
    ...didYouMean(
      word,
      tables.flatMap((table) => table.visible()),
    ),
    ...optionOfOthers(word),
  ]);
}
