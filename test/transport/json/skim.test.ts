import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextRisky } from '../../../src/model/risky-numbers.ts';
import { skim } from '../../../src/transport/json/skim.ts';

it('counts the opening brackets of any bytes, wherever they lie in memory', () => {
  const bytes = fc.uint8Array({ maxLength: 40 });
  const brackets = fc.array(fc.constantFrom(...Buffer.from('[]{}Z\\|_yY\x00\x80\xdb')), { maxLength: 40 });
  fc.assert(
    fc.property(fc.oneof(bytes, brackets), fc.nat(7), (some, offset) => {
      const all = Uint8Array.from([...Array<number>(offset).fill(0x5b), ...some]).subarray(offset);
      expect(skim(all).brackets).toBe(Array.from(some).filter((byte) => byte === 0x5b || byte === 0x7b).length);
    }),
    { numRuns: 2000 },
  );
});

it('overlooks no number that needs care', () => {
  const pieces = ['1', '0', '.', 'e', 'E', '-', '+', ':', ',', '[', ' ', '"', 'a', 'f', '8'.repeat(4), '7'.repeat(13)];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((some) => some.join(''));
  let found = 0;
  fc.assert(
    fc.property(texts, fc.nat(7), (some, offset) => {
      // In JSON a digit follows each dot.
      const text = some.replaceAll(/\.[eE]/g, '.5e');
      const bytes = Buffer.concat([Buffer.alloc(offset, 'x'), Buffer.from(text)]).subarray(offset);
      if (nextRisky(text, 0) < 0) return;
      found++;
      expect(skim(bytes).risky).toBe(true);
    }),
    { numRuns: 5000 },
  );
  expect(found).toBeGreaterThan(200);
});

it('takes no name, address or key for such a number', () => {
  const harmless = [
    '{"uuid":"00000000-0000-4000-8e00-0000000000001e5","ip":"10.0.0.1"}',
    '{"name":"pvc-3e5-1234567890123456789"}',
    '{"size":104885600,"at":1767225600000,"part":0.5,"ok":true,"1e5":false}',
  ];
  for (const text of harmless) expect(skim(Buffer.from(text)).risky, text).toBe(false);
});
