import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openingBrackets } from '../../../src/transport/json/brackets.ts';
import { nextRisky } from '../../../src/model/risky-numbers.ts';
import { jsonText } from './json-text.ts';

it('counts the opening brackets of any bytes, wherever they lie in memory', () => {
  const bytes = fc.uint8Array({ maxLength: 40 });
  const brackets = fc.array(fc.constantFrom(...Buffer.from('[]{}Z\\|_yY\x00\x80\xdb')), { maxLength: 40 });
  fc.assert(
    fc.property(fc.oneof(bytes, brackets), fc.nat(7), (some, offset) => {
      const all = Uint8Array.from([...Array<number>(offset).fill(0x5b), ...some]).subarray(offset);
      expect(openingBrackets(all)).toBe(Array.from(some).filter((byte) => byte === 0x5b || byte === 0x7b).length);
    }),
    { numRuns: 2000 },
  );
});

it('finds the first number at risk as a search through all of the text does', () => {
  const risky = /(?:^|[\s:,[])-?(?:\d{16}|\d+(?:\.\d*[eE]|\.0|[eE]))/;
  fc.assert(
    fc.property(fc.array(jsonText, { minLength: 1, maxLength: 6 }), (texts) => {
      const text = `[${texts.join(',')}]`;
      // Letters after digits within strings are no numbers: where only those are found, both answers are right.
      const all = text.search(risky);
      const found = nextRisky(text, 0);
      if (found >= 0) expect(found).toBe(all);
      else if (all >= 0) expect(risky.exec(text.slice(all))?.[0]).not.toMatch(/\d{16}|\.0$/);
    }),
    { numRuns: 2000 },
  );
});
