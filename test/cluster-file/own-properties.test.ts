import { describe, expect, test } from 'vitest';
import { isSetByLinstor } from '../../src/cluster-file/cluster/own-properties.ts';
import type { PropertyClass } from '../../src/drbd/properties.ts';
import { isSecretName } from '../../src/model/secret.ts';

describe('what LINSTOR itself has set', () => {
  test.each<[PropertyClass, Record<string, string>, string[]]>([
    [
      'controller',
      {
        'DrbdOptions/AutoEvictAllowEviction': 'True',
        'NetCom/SslConnector/Port': '3377',
        'encrypted/masterkey': 'x',
        'Aux/a': 'b',
      },
      ['Aux/a'],
    ],
    [
      'controller',
      { 'DrbdOptions/AutoEvictAllowEviction': 'False', constructor: 'x' },
      ['DrbdOptions/AutoEvictAllowEviction', 'constructor'],
    ],
    ['node', { CurStltConnName: 'default', NodeUname: 'n1', PrefNic: 'nic' }, ['PrefNic']],
    [
      'resource-definition',
      { 'DrbdOptions/Resource/quorum': 'majority', 'DrbdOptions/auto-verify-alg': 'sha512', 'cloned-from': 'x' },
      [],
    ],
    [
      'resource-definition',
      { 'DrbdOptions/Resource/quorum': 'off', 'Internal/Drbd/QuorumSetBy': 'user' },
      ['DrbdOptions/Resource/quorum'],
    ],
    ['resource-group', { 'DrbdOptions/Resource/quorum': 'off' }, ['DrbdOptions/Resource/quorum']],
    ['resource', { StorPoolName: 'ssd', 'Aux/owner': 'x', DiskfulBy: 'y' }, ['Aux/owner']],
    [
      'volume-definition',
      { StorPoolName: 'ssd', DrbdCurrentGi: 'A', 'DrbdOptions/Disk/rs-discard-granularity': '65536' },
      ['StorPoolName'],
    ],
    [
      'volume-definition',
      { 'DrbdOptions/Disk/block-size': '4096', 'Linstor/Drbd/auto-block-size': 'false' },
      ['DrbdOptions/Disk/block-size', 'Linstor/Drbd/auto-block-size'],
    ],
    [
      'storage-pool',
      { 'StorDriver/StorPoolName': 'vg', 'StorDriver/internal/optIoSize': '1', 'StorDriver/LvcreateOptions': '-q' },
      ['StorDriver/LvcreateOptions'],
    ],
    [
      'resource-definition',
      { 'Schedule/a/b/Enabled': 'True', 'Schedule/a/b/More': 'x', 'From/TheFuture': 'y' },
      ['Schedule/a/b/More', 'From/TheFuture'],
    ],
  ])('of a %s with %j leaves %j', (of, properties, wanted) => {
    expect(Object.keys(properties).filter((key) => !isSetByLinstor(key, of, properties))).toEqual(wanted);
  });

  test('asks the objects around for what switches the automatic off, the nearest first', () => {
    const key = 'DrbdOptions/Disk/rs-discard-granularity';
    const off = { 'DrbdOptions/auto-rs-discard-granularity': 'false' };
    const on = { 'DrbdOptions/auto-rs-discard-granularity': 'true' };
    expect(isSetByLinstor(key, 'volume-definition', { [key]: '1' }, [{}, off])).toBe(false);
    expect(isSetByLinstor(key, 'volume-definition', { [key]: '1' }, [on, off])).toBe(true);
  });
});

test.each([
  ['DrbdOptions/Net/shared-secret', true],
  ['StorDriver/RemoteSpdk/UserPassword', true],
  ['StorDriver/RemoteSpdk/UserPasswordEnv', false],
  ['Encryption/Passphrase', true],
  ['Aux/api-token', true],
  ['storage/api-token', true],
  ['apiKey', true],
  ['Aux/rack', false],
])('whether %s is a secret: %s', (key, secret) => {
  expect(isSecretName(key)).toBe(secret);
});
