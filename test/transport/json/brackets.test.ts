import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openingBrackets } from '../../../src/transport/json/brackets.ts';

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
