import { describe, expect, it } from 'vitest';
import { trustForget } from '../../src/commands/trust/forget.ts';
import { trustList } from '../../src/commands/trust/list.ts';
import type { KnownController } from '../../src/transport/known-controllers.ts';
import { FakeController } from '../support/fake-controller.ts';
import { memoryTrust, runCommand } from '../support/run-command.ts';
import { collect } from '../support/collect.ts';

const KNOWN: readonly KnownController[] = [
  { address: 'alpha:3371', fingerprint: 'AA:BB', since: '2026-01-31' },
  { address: 'alpha:3370', redirectsTo: 'alpha:3371' },
  { address: '[fd00::1]:3371', fingerprint: 'CC:DD' },
  { address: 'beta:4711', fingerprint: 'EE:FF' },
];

async function forget(address: string) {
  const trust = memoryTrust(KNOWN);
  const { view } = await runCommand(trustForget, { address }, new FakeController([]), { trust });
  return { said: view.kind === 'text' ? view.text : '', left: (await trust.list()).map((known) => known.address) };
}

describe('trust forget', () => {
  it.each([
    ['the TLS address, with those that redirect to it', 'alpha:3371', ['[fd00::1]:3371', 'beta:4711']],
    ['the plain address, with where it redirects', 'alpha:3370', ['[fd00::1]:3371', 'beta:4711']],
    ['a host without port', 'ALPHA', ['[fd00::1]:3371', 'beta:4711']],
    ['an address with its scheme', 'linstor+ssl://beta:4711', ['alpha:3371', 'alpha:3370', '[fd00::1]:3371']],
    ['an IPv6 address without brackets', 'fd00::1', ['alpha:3371', 'alpha:3370', 'beta:4711']],
  ])('takes %s', async (_, address, left) => {
    expect((await forget(address)).left).toEqual(left);
  });

  it('says what was forgotten', async () => {
    expect((await forget('beta:4711')).said).toBe('Forgotten: beta:4711.\n');
  });

  it.each([
    ['beta', "Did you mean 'beta:4711'?"],
    ['alpha:3372', "Did you mean 'alpha:3371'?"],
    ['gamma.example.org', 'Known are: alpha:3371, alpha:3370, [fd00::1]:3371, beta:4711'],
  ])('refuses what is not known, and names what is near: %s', async (address, hint) => {
    await expect(forget(address)).rejects.toMatchObject({ exitCode: 3, hints: [hint] });
  });
});

describe('trust list', () => {
  it('shows every address with what is known of it', async () => {
    const { view } = await runCommand(trustList, {}, new FakeController([]), { trust: memoryTrust(KNOWN) });
    if (view.kind !== 'table') throw new Error('no table');
    expect((await collect(view.source.items())).length).toBe(4);
  });
});
