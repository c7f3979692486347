import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostAndPort, isLoopback, parseAddress, sameHost } from '../../src/transport/address.ts';
import { Fault } from '../../src/model/fault.ts';

describe('an address', () => {
  it.each<[string, string, string, number, boolean]>([
    ['c1', 'linstor://c1', 'c1', 3370, false],
    [' c1 ', 'linstor://c1', 'c1', 3370, false],
    ['c1:80', 'linstor://c1:80', 'c1', 80, false],
    ['linstor://c1', 'linstor://c1', 'c1', 3370, false],
    ['http://c1:1/v1/nodes?a#b', 'http://c1:1', 'c1', 1, false],
    ['linstor+ssl://c1', 'linstor+ssl://c1', 'c1', 3371, true],
    ['HTTPS://c1', 'HTTPS://c1', 'c1', 3371, true],
    ['https://user:pass@c1:99', 'https://c1:99', 'c1', 99, true],
    ['other://c1', 'other://c1', 'c1', 3370, false],
    ['::1', 'linstor://::1', '::1', 3370, false],
    ['[::1]', 'linstor://[::1]', '::1', 3370, false],
    ['[fd00::1]:80', 'linstor://[fd00::1]:80', 'fd00::1', 80, false],
    ['linstor+ssl://fd00::1', 'linstor+ssl://fd00::1', 'fd00::1', 3371, true],
    ['fe80::1%eth0', 'linstor://fe80::1%eth0', 'fe80::1%eth0', 3370, false],
    ['10.0.0.1:', 'linstor://10.0.0.1:', '10.0.0.1', 3370, false],
  ])('%s', (text, written, host, port, secure) => {
    expect(parseAddress(text)).toEqual({ written, host, port, secure });
  });

  it.each(['', ':80', 'c1:0', 'c1:65536', 'c1:x', '[::1', '[c1]', 'a b', 'c1:80:80', 'http://', '[::1]x', 'a\u0007'])(
    'that is none is a usage error: %j',
    (text) => {
      expect(() => parseAddress(text)).toThrow(expect.objectContaining({ exitCode: 2, name: 'Fault' }));
    },
  );

  it('of any kind is read or refused, never a crash', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          const { port } = parseAddress(text);
          expect(port).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(Fault);
        }
      }),
    );
  });

  it('is written with brackets around IPv6 and without its zone', () => {
    expect(hostAndPort({ host: 'fe80::1%eth0', port: 1 })).toBe('[fe80::1]:1');
    expect(hostAndPort({ host: 'c1', port: 1 })).toBe('c1:1');
  });
});

it.each<[string, boolean]>([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['127.evil.example', false],
  ['localhost.evil.example', false],
  ['10.0.0.1', false],
  ['', false],
])('%s is this machine: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

it.each<[string, string, boolean]>([
  ['c1', 'C1.', true],
  ['[::1]', '::1', true],
  ['localhost', '127.0.0.1', true],
  ['c1', 'c2', false],
  ['c1', 'c1.example', false],
])('%s and %s are the same host: %s', (a, b, expected) => {
  expect(sameHost(a, b)).toBe(expected);
});
