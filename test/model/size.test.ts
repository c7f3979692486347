import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/model/fault.ts';
import { formatSize, parseSize } from '../../src/model/size.ts';

describe('formatSize', () => {
  it.each([
    [0, '0 KiB'],
    [1, '1 KiB'],
    [1023, '1023 KiB'],
    [1024, '1 MiB'],
    [1536, '1.50 MiB'],
    [1152, '1.12 MiB'],
    [1530921, '1.46 GiB'],
    [1048575, '1024.00 MiB'],
    [1048576, '1 GiB'],
    [1024 ** 4, '1 PiB'],
    [1024 ** 5, '1024 PiB'],
    [9223372036854775807n, '8388608.00 PiB'],
    [-2048, '-2048 KiB'],
    [-1n, '-1 KiB'],
  ])('shows %s KiB as %s', (kib, text) => {
    expect(formatSize(kib)).toBe(text);
  });

  it('never shows a value that is off by more than half a hundredth of its unit', () => {
    const magnitudes: Record<string, number> = { KiB: 1, MiB: 1024, GiB: 1024 ** 2, TiB: 1024 ** 3, PiB: 1024 ** 4 };
    fc.assert(
      fc.property(fc.maxSafeNat(), (kib) => {
        const [number = '', unit = ''] = formatSize(kib).split(' ');
        expect(Math.abs(Number(number) - kib / (magnitudes[unit] ?? NaN))).toBeLessThanOrEqual(0.0051);
      }),
    );
  });
});

describe('parseSize', () => {
  it.each([
    ['5', 5 * 1024 ** 2],
    ['5g', 5 * 1024 ** 2],
    ['5GiB', 5 * 1024 ** 2],
    ['5000M', 5000 * 1024],
    ['1000B', 1],
    ['513b', 2 - 1],
    ['1025b', 2],
    ['3S', 2],
    ['10GB', 9765625],
    ['1kB', 1],
    ['1kib', 1],
    ['007K', 7],
    ['0', 0],
    ['10G5', 10 * 1024 ** 2],
    ['1P', 1024 ** 4],
  ])('reads %s as %d KiB', (text, kib) => {
    expect(parseSize(text)).toBe(kib);
  });

  it('counts a bare number in the unit it is told', () => {
    expect(parseSize('4096', 'KiB')).toBe(4096);
  });

  it('loses no digit beyond 2^53', () => {
    expect(parseSize('9007199254740993K')).toBe(9007199254740993n);
    expect(parseSize('99999999999999999999PiB')).toBe(99999999999999999999n * 1024n ** 4n);
  });

  it('rounds up to whole KiB', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 2n ** 80n), (bytes) => {
        const kib = BigInt(parseSize(`${bytes}B`));
        expect(kib * 1024n >= bytes && (kib - 1n) * 1024n < bytes).toBe(true);
      }),
    );
  });

  it.each(['', '-5G', '+5', 'G', '1.5TiB', '1,5G', '10 G', '5X', '5Gi', '5 '])(
    'refuses %j and shows valid forms',
    (text) => {
      expect(() => parseSize(text)).toThrow(
        expect.objectContaining({
          exitCode: 2,
          hints: expect.arrayContaining([expect.stringContaining('5G')]) as unknown,
        }),
      );
    },
  );

  it('reads back what formatSize shows for whole units', () => {
    fc.assert(
      fc.property(fc.nat(4), fc.integer({ min: 1, max: 1023 }), (power, n) => {
        const kib = n * 1024 ** power;
        expect(parseSize(formatSize(kib).replace(' ', ''))).toBe(kib);
      }),
    );
  });

  it('throws nothing but Faults', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          expect(BigInt(parseSize(text)) >= 0n).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(Fault);
        }
      }),
    );
  });
});
