import { describe, expect, it } from 'vitest';
import { drbdOptions, type DrbdOptionSet } from '../../src/drbd/options.ts';

const SETS: readonly DrbdOptionSet[] = ['full', 'volume', 'peer', 'proxy', 'zlib', 'lzma', 'zstd'];

describe('drbdOptions', () => {
  it.each([
    ['full', 91],
    ['volume', 18],
    ['peer', 47],
    ['proxy', 5],
    ['zlib', 1],
    ['lzma', 12],
    ['zstd', 1],
  ] as const)('has the whole %s set', (set, count) => {
    expect(drbdOptions(set)).toHaveLength(count);
  });

  it.each(SETS)('names and keys of %s are unique, sorted and explained', (set) => {
    const options = drbdOptions(set);
    const names = options.map((option) => option.name);
    expect(names).toEqual([...new Set(names)].sort());
    expect(new Set(options.map((option) => option.flag)).size).toBe(options.length);
    expect(new Set(options.map((option) => option.key)).size).toBe(options.length);
    for (const option of options) expect(option.help).toMatch(/^[A-Z].*[^.]$/);
  });

  it('keeps clear of the options of the client', () => {
    const flags = drbdOptions('full').map((option) => option.flag);
    expect(flags).toContain('drbd-timeout');
    expect(flags).toContain('handler-fence-peer');
    expect(flags).not.toContain('timeout');
  });

  it('puts each option in the namespace of its section', () => {
    const keys = Object.fromEntries(drbdOptions('full').map((option) => [option.flag, option.key]));
    expect(keys).toMatchObject({
      bitmap: 'DrbdOptions/PeerDevice/bitmap',
      'drbd-timeout': 'DrbdOptions/Net/timeout',
      'al-extents': 'DrbdOptions/Disk/al-extents',
      quorum: 'DrbdOptions/Resource/quorum',
      'handler-fence-peer': 'DrbdOptions/Handlers/fence-peer',
    });
  });

  it('has ranges that hold something', () => {
    for (const option of SETS.flatMap(drbdOptions))
      if ('min' in option.value) expect(option.value.min < option.value.max).toBe(true);
  });
});
