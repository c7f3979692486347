import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCodePoints, compareNatural } from '../../src/model/order.ts';

describe('compareNatural', () => {
  it('compares runs of digits as numbers and text by code point', () => {
    const sorted = ['', '2', '10', '10a', 'A', 'a', 'a1', 'a2', 'a10', 'a10b', 'a!', 'ab', 'é', '\uffee', '😀'];
    expect([...sorted].reverse().sort(compareNatural)).toEqual(sorted);
  });

  it('compares numbers of any length', () => {
    expect(compareNatural('n99999999999999999998', 'n99999999999999999999')).toBeLessThan(0);
  });

  it('takes texts that differ in leading zeros for equal', () => {
    expect(compareNatural('n007', 'n7')).toBe(0);
  });

  it('agrees with comparing the runs one by one', () => {
    const names = fc.string({ unit: fc.constantFrom('0', '1', '9', 'a', 'B', '-', '😀'), maxLength: 8 });
    fc.assert(
      fc.property(names, names, (a, b) => {
        expect(Math.sign(compareNatural(a, b))).toBe(compareRuns(runs(a), runs(b)));
      }),
    );
  });
});

describe('compareCodePoints', () => {
  it('puts upper case before lower and pairs of surrogates last', () => {
    expect(['b', 'a', 'B', '😀', '\uffee', 'ab', ''].sort(compareCodePoints)).toEqual([
      '',
      'B',
      'a',
      'ab',
      'b',
      '\uffee',
      '😀',
    ]);
  });
});

function runs(text: string): (bigint | string)[] {
  return text.split(/(\d+)/).map((run, i) => (i % 2 === 1 ? BigInt(run) : run));
}

function compareRuns(a: (bigint | string)[], b: (bigint | string)[]): number {
  for (const [i, x] of a.entries()) {
    const y = b[i];
    if (y === undefined) return 1;
    const difference = typeof x === 'string' ? Buffer.compare(utf8(x), utf8(String(y))) : sign(x - BigInt(y));
    if (difference !== 0) return difference;
  }
  return a.length < b.length ? -1 : 0;
}

/** UTF-8 keeps the order of code points. */
function utf8(text: string): Buffer {
  return Buffer.from(text, 'utf8');
}

function sign(n: bigint): number {
  return n < 0n ? -1 : n > 0n ? 1 : 0;
}
