/** A number that JSON.parse may round, or one written with a fraction or exponent that may be whole. */
const RISKY = /(?:^|[\s:,[])-?(?:\d{16}|\d+(?:\.\d*[eE]|\.0|[eE]))/g;

/** Where, from `start` on, JSON.parse may lose something about a number; -1: nowhere. Finds some harmless places too. */
export function nextRisky(text: string, start: number): number {
  RISKY.lastIndex = start;
  return RISKY.exec(text)?.index ?? -1;
}
