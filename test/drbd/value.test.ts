import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drbdOptions, type DrbdOption } from '../../src/drbd/options.ts';
import { describeValue, propertyText } from '../../src/drbd/value.ts';
import { Fault } from '../../src/model/fault.ts';

const ALL = (['full', 'proxy', 'zlib', 'lzma', 'zstd'] as const).flatMap((set) => drbdOptions(set));

const SUFFIXES: Readonly<Record<string, string>> = { 'KiB/s': 'K', sectors: 'S' };

function named(flag: string): DrbdOption {
  const option = ALL.find((candidate) => candidate.flag === flag);
  if (!option) throw new Error(`no option ${flag}`);
  return option;
}

describe('propertyText', () => {
  it.each([
    ['auto-promote', 'YES', 'yes'],
    ['auto-promote', 'no', 'no'],
    ['protocol', 'C', 'C'],
    ['verify-alg', '', ''],
    ['verify-alg', ' as typed ', ' as typed '],
    ['ping-timeout', '299', '299'],
    ['ping-timeout', '007', '7'],
    ['ping-timeout', '+5', '5'],
    ['c-max-rate', '100MB', '97656'],
    ['c-max-rate', '10M', '10240'],
    ['c-max-rate', '102400', '100'],
    ['c-max-rate', '4 gib', '4194304'],
    ['c-fill-target', '1M', '2048'],
    ['congestion-fill', '1S', '1'],
    ['al-extents', '6007', '6007'],
    ['al-extents', '6k', '6144'],
    ['max-buffers', '1k', '1024'],
    ['max-io-depth', '4294967295', '4294967295'],
    ['memlimit', '9223372036854775807', '9223372036854775807'],
    ['quorum', 'majority', 'majority'],
    ['quorum', '32', '32'],
    ['dict-size', '4096', '4096'],
  ])('--%s %s is stored as %j', (flag, word, stored) => {
    expect(propertyText(named(flag).value, word)).toBe(stored);
  });

  it.each([
    ['auto-promote', 'true', 2, 'yes, no'],
    ['protocol', 'c', 2, 'A, B, C'],
    ['ping-timeout', '301', 2, '1 to 300 tenths of a second.'],
    ['ping-timeout', '0', 2, '1 to 300 tenths'],
    ['ping-timeout', '1k', 2, 'whole number'],
    ['al-extents', '1', 2, '67 to 65534.'],
    ['c-max-rate', '5G', 2, '0 to 4194304 KiB/s.'],
    ['resync-rate', '100', 2, '1 to 8388608 KiB/s.'],
    ['quorum', '33', 2, '1 to 32.'],
    ['quorum', 'some', 2, 'off, majority, all'],
    ['memlimit', '9223372036854775808', 2, 'out of range'],
    ['max-buffers', '1', 2, '1 is out of range'],
    ['c-max-rate', 'fast', 1, 'not a size'],
    ['c-max-rate', '10X', 1, '"X" is no unit'],
    ['c-max-rate', '', 1, 'not a size'],
  ])('refuses --%s %j with exit %d, naming %j', (flag, word, exitCode, part) => {
    expect(() => propertyText(named(flag).value, word)).toThrow(
      expect.objectContaining({ exitCode, message: expect.stringContaining(part) as unknown }),
    );
  });

  it('says how to give a rate that was meant in KiB', () => {
    expect(() => propertyText(named('resync-rate').value, '100')).toThrow(
      expect.objectContaining({ hints: [expect.stringContaining('100K')] }),
    );
  });

  it.each(ALL.filter((option) => 'choices' in option.value))('takes every word of --$flag and no other', (option) => {
    const choices = 'choices' in option.value ? option.value.choices : [];
    for (const word of choices) expect(propertyText(option.value, word)).toBe(word);
    expect(() => propertyText(option.value, `${choices.join('')}x`)).toThrow(Fault);
  });

  it.each(ALL.filter((option) => 'min' in option.value))('takes --$flag from its minimum to its maximum', (option) => {
    const { value } = option;
    if (!('min' in value)) throw new Error('no range');
    const unit = value.type === 'size' ? SUFFIXES[value.unit ?? ''] : undefined;
    const typed = (n: bigint): string => `${n}${unit ?? ''}`;
    fc.assert(
      fc.property(fc.bigInt(value.min, value.max), (n) => {
        expect(propertyText(option.value, typed(n))).toBe(String(n));
      }),
    );
    expect(() => propertyText(option.value, typed(value.max + 1n))).toThrow('range');
    if (value.min > 0n) expect(() => propertyText(option.value, typed(value.min - 1n))).toThrow('range');
  });
});

describe('describeValue', () => {
  it.each([
    ['c-max-rate', '0 to 4194304 KiB/s, default 102400'],
    ['al-extents', '67 to 65534, default 1237'],
    ['discard-granularity', '0 to 134217728 bytes'],
    ['auto-promote', 'default yes'],
    ['quorum', '1 to 32'],
    ['verify-alg', ''],
  ])('tells about --%s: %j', (flag, text) => {
    expect(describeValue(named(flag).value)).toBe(text);
  });
});
