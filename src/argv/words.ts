import type { Option } from '../definition/option.ts';
import { findOption, type KnownOption, type OptionTable } from './option-table.ts';

/**
 * A word that stands for itself: no option, a lone `-`, a negative number, or anything with a blank in it that does not
 * begin with an option of the tables (`--description=my group`). The order of the questions is that of Python's argparse.
 */
export function isValue(word: string, tables: readonly OptionTable[]): boolean {
  if (!word.startsWith('-') || word === '-' || /^-\d+$|^-\d*\.\d+$/.test(word)) return true;
  return word.includes(' ') && !beginsWithOption(word, tables);
}

/**
 * Of the command's own options any beginning counts, of the global ones only a whole long name: texts such as
 * `-m is short for …` or `--type=raid1 --mirrors 1` are values.
 */
function beginsWithOption(word: string, [own, ...others]: readonly OptionTable[]): boolean {
  if (!word.startsWith('--')) return own?.exact(word.slice(0, 2)) !== undefined;
  const spelling = word.replace(/=.*/s, '');
  return (own?.startingWith(spelling).size ?? 0) > 0 || others.some((table) => table.exact(spelling) !== undefined);
}

/** Whether a word after an option is its value: see `looksLike` of its type. */
export function isValueOf(
  { arity, type: { looksLike } }: Option,
  word: string,
  tables: readonly OptionTable[],
): boolean {
  if (looksLike === undefined) return isValue(word, tables);
  return arity === 'maybe' ? looksLike.test(word) : isValue(word, tables) || looksLike.test(word);
}

/** One option as found on the line, and the value glued to it (`--opt=value`, `-t5`). */
export interface OptionWord {
  readonly known: KnownOption;
  /** The spelling typed, for messages. */
  readonly typed: string;
  readonly glued: string | undefined;
}

/** Takes a word that begins with `-` apart; bundled short options (`-mV`, `-mt5`) give several. Throws a usage Fault. */
export function optionWords(word: string, tables: readonly OptionTable[]): OptionWord[] {
  if (word.startsWith('--')) {
    const at = word.indexOf('=');
    const typed = at < 0 ? word : word.slice(0, at);
    return [{ known: findOption(typed, tables), typed, glued: at < 0 ? undefined : word.slice(at + 1) }];
  }
  return shortOptions(word, tables);
}

function shortOptions(word: string, tables: readonly OptionTable[]): OptionWord[] {
  const found: OptionWord[] = [];
  for (let rest = word.slice(1); rest !== '';) {
    const typed = `-${rest.slice(0, 1)}`;
    const known = findOption(typed, tables);
    rest = rest.slice(1);
    if (known.option.arity === 'nothing' && !rest.startsWith('=')) {
      found.push({ known, typed, glued: undefined });
      continue;
    }
    found.push({ known, typed, glued: rest === '' ? undefined : rest.replace(/^=/, '') });
    rest = '';
  }
  return found;
}
