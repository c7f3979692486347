import { describe, expect, it } from 'vitest';
import { drbdChange, drbdOptionFlags, oneByOne } from '../../../src/commands/shared/drbd-options.ts';
import { Secret } from '../../../src/model/secret.ts';

describe('drbdOptionFlags', () => {
  it('offers every option with a hidden counterpart that unsets it', () => {
    const flags = drbdOptionFlags('full', { unset: true });
    expect(Object.keys(flags)).toHaveLength(182);
    expect(flags['drbd-timeout']).toMatchObject({ flags: '--drbd-timeout', arity: 'one', group: 'Connection' });
    expect(flags['unset-drbd-timeout']).toMatchObject({
      flags: '--unset-drbd-timeout',
      arity: 'nothing',
      hidden: true,
    });
  });

  it('shows range and default in help', () => {
    expect(drbdOptionFlags('volume', { unset: false })['al-extents']?.help).toContain('67 to 65534, default 1237');
  });

  it('keeps the shared secret from being shown', () => {
    const kind = drbdOptionFlags('peer', { unset: false })['shared-secret']?.type;
    expect(kind?.secret).toBe(true);
    expect(String(kind?.parse('s3cret'))).toBe('***');
  });

  it('offers the words of booleans and symbols', () => {
    const flags = drbdOptionFlags('full', { unset: false });
    expect(flags['auto-promote']?.type.choices).toEqual(['yes', 'no']);
    expect(flags.protocol?.type.choices).toEqual(['A', 'B', 'C']);
  });
});

describe('drbdChange', () => {
  it('sorts by the name of the option and leaves empty parts out', () => {
    const given = { protocol: 'C', 'max-buffers': '1', 'drbd-timeout': '60', 'handler-fence-peer': 'x' };
    const change = drbdChange('full', given);
    expect(Object.keys(change)).toEqual(['override_props']);
    expect(Object.entries(change.override_props ?? {})).toEqual([
      ['DrbdOptions/Handlers/fence-peer', 'x'],
      ['DrbdOptions/Net/max-buffers', '1'],
      ['DrbdOptions/Net/protocol', 'C'],
      ['DrbdOptions/Net/timeout', '60'],
    ]);
  });

  it('sets an empty text rather than unsetting it', () => {
    expect(drbdChange('peer', { 'verify-alg': '' })).toEqual({ override_props: { 'DrbdOptions/Net/verify-alg': '' } });
  });

  it('unsets', () => {
    const given = { 'unset-protocol': true, 'unset-drbd-timeout': true, 'unset-tls': false };
    expect(drbdChange('peer', given)).toEqual({
      delete_props: ['DrbdOptions/Net/protocol', 'DrbdOptions/Net/timeout'],
    });
  });

  it('is empty without options', () => {
    expect(drbdChange('full', {})).toEqual({});
  });

  it('refuses to set and unset the same option', () => {
    expect(() => drbdChange('full', { protocol: 'C', 'unset-protocol': true })).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringContaining('--protocol') as unknown }),
    );
  });

  it('passes secrets on as secrets', () => {
    const change = drbdChange('peer', { 'shared-secret': new Secret('s3cret') });
    expect(JSON.stringify(change)).not.toContain('s3cret');
  });
});

describe('oneByOne', () => {
  it('makes one change of each option, those that set first', () => {
    expect(oneByOne({ override_props: { a: '1', b: '2' }, delete_props: ['c', 'd'] })).toEqual([
      { override_props: { a: '1' } },
      { override_props: { b: '2' } },
      { delete_props: ['c'] },
      { delete_props: ['d'] },
    ]);
    expect(oneByOne({})).toEqual([]);
  });
});
