import fc from 'fast-check';
import type { ArgumentType, ObjectSource } from '../../../src/definition/argument-type.ts';

/** Names that the demo's sample cluster has, and a few that it has not. */
const BY_SOURCE: Partial<Record<ObjectSource, readonly string[]>> = {
  nodes: ['n1', 'n2', 'n3', 'n1', 'n2', 'n9'],
  resources: ['db1', 'db2', 'web1', 'archive', 'scratch', 'new1'],
  'resource-definitions': ['db1', 'db2', 'web1', 'archive', 'scratch', 'new1'],
  'resource-groups': ['databases', 'web', 'DfltRscGrp', 'none'],
  'storage-pools': ['ssd', 'tank', 'hdd', 'DfltDisklessStorPool', 'nope'],
  'storage-pool-definitions': ['ssd', 'tank', 'hdd', 'DfltStorPool', 'nope'],
  'net-interfaces': ['default', 'second'],
  snapshots: ['before-upgrade', 'snap1'],
  'volume-numbers': ['0', '0', '1', '7'],
  remotes: ['offsite', 'other'],
  schedules: ['nightly', 'hourly'],
  backups: ['db1_back_20261119_120000', 'x'],
  's3-keys': ['db1_back_20261119_120000.meta', 'x'],
  files: ['/etc/linstor.d/a', 'b'],
  'key-value-stores': ['store', 'other'],
  'key-value-keys': ['key', 'a/b'],
  'error-reports': ['ErrorReport-5F-000000', '32765', '0'],
  'auth-tokens': ['1', '2', '99'],
  'exos-enclosures': ['e1'],
  'property-keys': ['Aux/rack', 'Aux/site', 'AutoplaceTarget', 'DrbdOptions/Net/protocol', 'PrefNic', 'StorPoolName'],
  'property-values': ['true', 'A', 'C', 'default', 'ssd', '5'],
  'aux-properties': ['rack', 'site', 'rack=r1', 'site=x'],
  paths: ['path1', 'path2'],
  'physical-devices': ['/dev/sdb', '/dev/sdc'],
  'node-address': ['10.0.0.5', '::1', '192.168.1.77'],
  sizes: ['1G', '500M', '4K', '1.5TiB', '3', '2s'],
  'local-files': ['-', '/nonexistent/file'],
  'command-words': ['node', 'list', 'resource', 'create'],
  views: ['v1'],
  contexts: ['c1', 'c2'],
  'api-paths': ['/v1/nodes', '/v1/view/resources?nodes=n1', '/v1/nodes/n1', '/v1/nope'],
};

/** Values by what help calls them, where the source says nothing. */
const BY_PLACEHOLDER: Readonly<Record<string, readonly string[]>> = {
  ADDRESS: ['10.0.0.5', '::1', '192.168.1.77'],
  ADDRESS_B: ['10.0.0.6'],
  ADDRESSES: ['10.0.0.0/8', '10.0.0.1,::1'],
  COUNT: ['1', '7', '15'],
  CRON: ['0 2 * * *', '*/5 * * * *', '0 0 * * 0'],
  DURATION: ['5s', '2m', '1h', '30'],
  ENDPOINT: ['s3.example.com', 'http://10.0.0.1:9000'],
  EXPRESSION: ['state=Ok', 'node=n1', "Aux/rack='r1'", '!(node=n1)', 'size>1GiB'],
  FAULT: ['slow=1s', 'node-offline=n2', 'none'],
  FORMAT: ['json', 'table'],
  LEVEL: ['INFO', 'DEBUG'],
  LIST: ['10.0.0.1', 'h1:3370,h2'],
  MINOR: ['1000', '1007'],
  N: ['1', '2', '100'],
  'N|all': ['all', '3'],
  'N|forever': ['forever', '3'],
  NODE_ID: ['0', '3', '30'],
  'OLD=NEW': ['ssd=tank', 'a=b'],
  PORT: ['7000', '3366', '65535'],
  REGEX: ['db.*', '^x$', '['],
  REPLICAS: ['1', '2', '3', '+1'],
  REPLICA_COUNT: ['1', '2'],
  SECONDS: ['1', '5', '30'],
  TIME: ['1d', '2026-11-01', '3h'],
  TIME_AGO: ['1d10h', '3h', '2d'],
  TYPE: ['x'],
  URL: ['http://10.0.0.9:3370', 'linstor://other'],
  UUID: ['6b8b4567-327b-23c6-643c-986966334873'],
  'VG/LV': ['vg/thin', 'linstor_vg/thinpool'],
  'YYYY-MM-DD': ['2026-11-19', '2030-01-01'],
  'YYYY-MM-DD[THH:MM[:SS]]': ['2027-01-01', '2027-01-01T10:00'],
  YYYYMMDD_HHMMSS: ['20261119_120000'],
};

const NEW_NAMES = ['new1', 'new2', 'vol-3', 'Gross', 'a.b_c'];

/** A word that this kind of value takes, as a rule: names of the demo's cluster, sizes, numbers, addresses. */
export function plausible(kind: ArgumentType<unknown>, columns: readonly string[] = []): fc.Arbitrary<string> {
  const { choices, commaList, source, placeholder } = kind;
  if (choices !== undefined && commaList)
    return fc.uniqueArray(fc.constantFrom(...choices), { minLength: 1, maxLength: 3 }).map((some) => some.join(','));
  if (choices !== undefined && choices.length > 0) return fc.constantFrom(...choices);
  if (source === 'columns') return columnWord(columns);
  const words = (source && BY_SOURCE[source]) ?? BY_PLACEHOLDER[placeholder] ?? NEW_NAMES;
  return fc.constantFrom(...words);
}

function columnWord(columns: readonly string[]): fc.Arbitrary<string> {
  const names = fc.uniqueArray(fc.constantFrom(...columns, 'node', 'Aux/rack'), { minLength: 1, maxLength: 3 });
  return fc.tuple(fc.constantFrom('', '', '', '+', '-'), names).map(([sign, some]) => sign + some.join(','));
}

/** An expression for --where over these columns, now and then a broken one. */
export function whereExpression(columns: readonly string[]): fc.Arbitrary<string> {
  const column = fc.constantFrom(...(columns.length > 0 ? columns : ['node', 'state']), 'Aux/rack', "'Aux/rack'");
  const operator = fc.constantFrom('=', '==', '!=', '<', '<=', '>', '>=', '~', '!~');
  const value = fc.constantFrom('n1', 'Ok', '5GiB', '0', '-3', "'a b'", '1.5', 'true', '""', '*b*', '2d', '9e99');
  const compared = fc.tuple(column, operator, value).map((parts) => parts.join(' '));
  const { whole } = fc.letrec<{ whole: string }>((tie) => ({
    whole: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      compared,
      column,
      fc.tuple(tie('whole'), fc.constantFrom(' && ', '||'), tie('whole')).map((parts) => parts.join('')),
      tie('whole').map((inner) => `!(${inner})`),
    ),
  }));
  const cut = fc.tuple(whole, fc.nat(40)).map(([text, length]) => text.slice(0, length));
  return fc.oneof({ weight: 9, arbitrary: whole }, { weight: 1, arbitrary: cut });
}
