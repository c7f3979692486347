import { nearest } from '../model/near.ts';

/** The closest of `known` to a mistyped word, if one is near enough to be meant. */
function suggest(word: string, known: Iterable<string>): string | undefined {
  // Any two letters are near to any others: only their case may be wrong.
  return nearest(word, known, word.length < 3 ? 0 : Math.max(1, Math.floor(word.length / 3)));
}

/** `["Did you mean …?"]` or nothing, to be used as the hints of a Fault. */
export function didYouMean(word: string, known: Iterable<string>): string[] {
  const near = suggest(word, known);
  return near === undefined ? [] : [`Did you mean '${near}'?`];
}
