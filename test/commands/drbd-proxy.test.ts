import { describe, expect, it } from 'vitest';
import { drbdProxy } from '../../src/commands/drbd-proxy/index.ts';
import type { Command } from '../../src/definition/command.ts';
import { expectChange } from '../support/run-command.ts';

const PATH = '/v1/resource-definitions/backups/drbd-proxy';
const resource = 'backups';

function command(path: string): Command {
  const found = drbdProxy.commands.find((candidate) => candidate.path === `drbd-proxy ${path}`);
  if (found === undefined) throw new Error(`no command ${path}`);
  return found;
}

describe('drbd-proxy', () => {
  const connection = { nodeA: 'alpha', nodeB: 'charlie', resource };

  it('enables a proxy, with a port if one is given', async () => {
    const request = { method: 'POST', path: `${PATH}/enable/alpha/charlie` };
    await expectChange(command('enable'), connection, [{ ...request, body: {} }]);
    await expectChange(command('enable'), { ...connection, port: 7800 }, [{ ...request, body: { port: 7800 } }]);
  });

  it('disables a proxy without a body', async () => {
    const request = { method: 'POST', path: `${PATH}/disable/alpha/charlie` };
    await expectChange(command('disable'), connection, [request]);
  });

  it('sets and unsets options', async () => {
    const body = {
      override_props: { 'DrbdOptions/Proxy/memlimit': '100000000' },
      delete_props: ['DrbdOptions/Proxy/read-loops'],
    };
    const more = { memlimit: '100000000', 'unset-read-loops': true };
    await expectChange(command('options'), { resource }, [{ method: 'PUT', path: PATH, body }], { more });
  });

  it('sends an empty change without options', async () => {
    await expectChange(command('options'), { resource }, [{ method: 'PUT', path: PATH, body: {} }]);
  });

  it('chooses a compression with its options', async () => {
    const body = { compression_type: 'zlib', compression_props: { 'DrbdOptions/ProxyCompression/level': '9' } };
    const more = { level: '9' };
    await expectChange(command('compression zlib'), { resource }, [{ method: 'PUT', path: PATH, body }], { more });
    const none = { method: 'PUT', path: PATH, body: { compression_type: 'none' } };
    await expectChange(command('compression none'), { resource }, [none]);
  });

  it.each(Object.entries({ none: 0, zlib: 1, lzma: 12, lz4: 0, zstd: 1 }))('%s has %d options', (algorithm, count) => {
    expect(Object.keys(command(`compression ${algorithm}`).moreOptions?.() ?? {})).toHaveLength(count);
  });
});
