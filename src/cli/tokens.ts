import type { Option } from '../definition/option.ts';
import type { KnownOption } from './option-table.ts';
import { findOption } from './option-table.ts';
import type { OptionTable } from './option-table.ts';

/** A word that stands for itself: no option, a lone `-`, a negative number, or anything with a blank in it. */
export function isValue(word: string): boolean {
  return !word.startsWith('-') || word === '-' || /^-\d+$|^-\d*\.\d+$/.test(word) || word.includes(' ');
}

/** Whether a word after an option is its value: see `looksLike` of its kind. */
export function isValueOf({ takes, kind: { looksLike } }: Option, word: string): boolean {
  if (looksLike === undefined) return isValue(word);
  return takes === 'maybe' ? looksLike.test(word) : isValue(word) || looksLike.test(word);
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
    if (known.option.takes === 'nothing' && !rest.startsWith('=')) {
      found.push({ known, typed, glued: undefined });
      continue;
    }
    found.push({ known, typed, glued: rest === '' ? undefined : rest.replace(/^=/, '') });
    rest = '';
  }
  return found;
}
