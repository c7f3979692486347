import { matches } from '../argv/match-word.ts';
import type { NounWords } from '../argv/tree.ts';

/**
 * The part of the program that this line will need besides the core; undefined when there is none or it is not certain.
 * It is only a guess ahead, to read both at once: the parser decides what the words mean, and loads what they need.
 * `withValue`: the spellings of global options whose next word is their value.
 */
export function chunkOf(
  words: readonly string[],
  nouns: readonly NounWords[],
  withValue: ReadonlySet<string>,
): string | undefined {
  let at = 0;
  for (let word = words[at]; word?.startsWith('-'); word = words[at]) {
    if (word === '-h' || word === '--help') return undefined;
    at += withValue.has(word) ? 2 : 1;
  }
  const [noun, ...others] = matches(words[at] ?? '', nouns);
  return others.length === 0 ? noun?.chunk : undefined;
}
