import { nearest } from '../model/similar-words.ts';

/** `["Did you mean …?"]` for the closest of `known` to a mistyped word, or nothing; to be used as the hints of a Fault. */
export function didYouMean(word: string, known: Iterable<string>): string[] {
  // Any two letters are near to any others: only their case may be wrong.
  const near = nearest(word, known, word.length < 3 ? 0 : Math.max(1, Math.floor(word.length / 3)));
  return near === undefined ? [] : [`Did you mean '${near}'?`];
}
