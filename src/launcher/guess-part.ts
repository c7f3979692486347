import { matches } from '../argv/match-word.ts';
import type { NounWords } from '../argv/tree.ts';

/** What a line seems to want, so that all it needs can be read at once. */
export interface Guess {
  /** The part with the commands of its noun. */
  readonly chunk: string;
  /** Lists, changes and help use different functions of the same parts. */
  readonly kind: 'help' | 'list' | 'other';
}

/**
 * The part of the program that this line will need besides the core, and what for; undefined when there is none or it is not certain.
 * It is only a guess ahead: the parser decides what the words mean, and loads what they need.
 * `withValue`: the spellings of global options whose next word is their value.
 */
export function guessOf(
  words: readonly string[],
  nouns: readonly NounWords[],
  withValue: ReadonlySet<string>,
): Guess | undefined {
  let at = 0;
  for (let word = words[at]; word?.startsWith('-'); word = words[at]) {
    if (isHelp(word)) return undefined;
    at += withValue.has(word) ? 2 : 1;
  }
  const [noun, ...others] = matches(words[at] ?? '', nouns);
  if (noun?.chunk === undefined || others.length > 0) return undefined;
  const kind = words[at + 1]?.startsWith('l') === true ? 'list' : 'other';
  return { chunk: noun.chunk, kind: words.some(isHelp) ? 'help' : kind };
}

function isHelp(word: string): boolean {
  return word === '-h' || word === '--help';
}
