import fc from 'fast-check';
import { canonical } from '../../src/cluster-file/tree/canonical.ts';
import type { ClusterTree, Wanted } from '../../src/cluster-file/format/cluster-file.ts';
import { madePossible } from './possible-change.ts';

type Named<T> = Record<string, T>;
type Node = Wanted<'nodes'>;

/** A cluster before and after, of which the second can be made of the first. */
export type BeforeAndAfter = readonly [ClusterTree, ClusterTree];

const NODES = ['n1', 'n2', 'n3', 'n4'];
const POOLS = {
  ssd: { provider: 'LVM_THIN', 'pool-name': 'linstor_vg/thinpool' },
  two: { provider: 'LVM_THIN', 'pool-name': 'linstor_vg' },
  hdd: { provider: 'FILE_THIN', 'pool-name': '/srv/slow' },
  meta: { provider: 'LVM', 'pool-name': 'linstor_vg' },
  tank: { provider: 'ZFS_THIN', 'pool-name': 'tank' },
  san: { provider: 'FILE', 'pool-name': '/srv/san', 'shared-space': 'san1', 'external-locking': true },
} as const;

const properties = fc.dictionary(fc.constantFrom('Aux/one', 'Aux/two'), fc.constantFrom('a', 'b: #', ' c'), {
  maxKeys: 2,
});
const options = fc.constantFrom<Named<string | number | boolean>>(
  {},
  { protocol: 'A' },
  { protocol: 'C', 'max-buffers': 8000 },
  { 'ping-timeout': 9, 'allow-two-primaries': true },
);
const peerOptions = fc.constantFrom<Named<string | number>>({}, { protocol: 'B' }, { 'c-max-rate': 4096 });
const volumeOptions = fc.constantFrom<Named<string>>({}, { 'on-io-error': 'detach' });

function some<T>(names: readonly string[], value: (name: string) => fc.Arbitrary<T>): fc.Arbitrary<Named<T>> {
  return fc
    .subarray([...names])
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((name) => [name, value(name)]))));
}

function each<T>(names: readonly string[], value: (name: string) => fc.Arbitrary<T>): fc.Arbitrary<Named<T>> {
  return fc.record(Object.fromEntries(names.map((name) => [name, value(name)])));
}

const node = (name: string): fc.Arbitrary<Node> =>
  fc
    .record({
      properties,
      type: fc.constantFrom('SATELLITE' as const, 'COMBINED' as const),
      nic: fc.constantFrom('none', 'there', 'with a port', 'used'),
      port: fc.constantFrom(undefined, 4000),
    })
    .map(({ nic, port, ...own }) => {
      const used = { satellite: true, ...(port && { port }) };
      const address = (net: number): string => `10.43.${net}.1${name.slice(1)}`;
      return {
        ...own,
        interfaces: {
          default: { address: address(70), ...(nic !== 'used' && used) },
          ...(nic !== 'none' && {
            nic1: { address: address(71), ...(nic === 'used' && used), ...(nic === 'with a port' && { port: 5000 }) },
          }),
        },
      };
    });

const pools = fc
  .record({ hasMeta: fc.boolean(), others: fc.subarray(['two', 'hdd', 'tank', 'san'] as const), properties })
  .map(({ others, properties: own }) =>
    Object.fromEntries(
      (['ssd', 'meta', ...others] as const).map((name) => [name, { ...POOLS[name], properties: own }]),
    ),
  );

const schedule = fc.record({
  'full-cron': fc.constantFrom('0 2 * * *', '0 3 * * *'),
  'incremental-cron': fc.constantFrom(undefined, '0 4 * * *'),
  'keep-local': fc.constantFrom(undefined, 3),
  'keep-remote': fc.constantFrom(undefined, 0, 5),
  'on-failure': fc.constantFrom('SKIP' as const, 'RETRY' as const),
  'max-retries': fc.constantFrom(undefined, 2),
});

const keys = (name: string) => ({
  'access-key': `\${env:LINSTOR_REMOTE_${name.toUpperCase()}_ACCESS_KEY}`,
  'secret-key': `\${env:LINSTOR_REMOTE_${name.toUpperCase()}_SECRET_KEY}`,
});

const remote = (name: string): fc.Arbitrary<object> =>
  name === 'far'
    ? fc.constantFrom('http://other.example.com:3370', 'https://third.example.com:3371').map((url) => ({
        linstor: { url },
      }))
    : name === 's3'
      ? fc
          .record({
            endpoint: fc.constantFrom('https://s3.example.com', 'https://s4.example.com'),
            bucket: fc.constantFrom('one', 'two'),
            region: fc.constantFrom('eu-central-1', 'eu-central-2'),
            'use-path-style': fc.constant(true),
          })
          .map((s3) => ({ s3: { ...s3, ...keys(name) } }))
      : fc
          .record({ region: fc.constantFrom('eu-1', 'eu-2'), 'availability-zone': fc.constantFrom('a', 'b') })
          .map((ebs) => ({ ebs: { ...ebs, endpoint: 'https://ec2.example.com', ...keys(name) } }));

/** What everything else stands on. */
interface Base {
  readonly nodes: readonly string[];
  readonly groups: readonly string[];
  readonly remotes: readonly string[];
  readonly schedules: readonly string[];
  readonly files: readonly string[];
  readonly pools: Named<Named<object>>;
}

const base: fc.Arbitrary<Base> = fc
  .record({
    nodes: fc.shuffledSubarray(NODES, { minLength: 2 }),
    groups: fc.subarray(['fast', 'slow', 'DfltRscGrp']),
    remotes: fc.subarray(['far', 's3', 'ec2']),
    schedules: fc.subarray(['nightly', 'weekly']),
    files: fc.subarray(['/etc/drbd/one', '/etc/two.conf']),
  })
  .chain((own) => each(own.nodes, () => pools).map((found) => ({ ...own, pools: found })));

const backupSchedules = ({ remotes, schedules, nodes }: Base) =>
  some(schedules.length === 0 ? [] : remotes.filter((name) => name !== 'ec2'), () =>
    some(schedules, () =>
      fc
        .record({ enabled: fc.boolean(), node: fc.constantFrom(undefined, ...nodes) })
        .map(({ enabled, node: one }) => ({
          enabled,
          ...(enabled && one !== undefined && { node: one }),
        })),
    ).filter((own) => Object.keys(own).length > 0),
  );

const group = (from: Base) => (name: string) =>
  fc.record({
    description: fc.constantFrom('', 'fast: #1'),
    placement: name === 'DfltRscGrp' ? fc.constant({ 'place-count': 1 }) : placement(from.nodes),
    'peer-slots': fc.constantFrom(undefined, 7, 9),
    'drbd-options': options,
    'backup-schedules': backupSchedules(from),
    properties,
    volumes: some(['0', '3'], () =>
      fc.record({ 'gross-size': fc.boolean(), 'drbd-options': volumeOptions, properties }),
    ),
  });

const placement = (nodes: readonly string[]) =>
  fc.record(
    {
      'place-count': fc.integer({ min: 1, max: 3 }),
      'storage-pools': fc.constantFrom(['ssd'], ['ssd', 'two']),
      'diskless-storage-pools': fc.constant(['DfltDisklessStorPool']),
      nodes: fc.subarray([...nodes].sort(), { minLength: 1 }),
      'replicas-on-same': fc.constantFrom(['Aux/one'], ['Aux/one', 'Aux/two=a']),
      'replicas-on-different': fc.constant(['Aux/two']),
      'x-replicas-on-different': fc.constantFrom({ 'Aux/one': 2 }, { 'Aux/one': 1, 'Aux/two': 2 }),
      'do-not-place-with': fc.constantFrom(['d1'], ['d1', 'd2']),
      'do-not-place-with-regex': fc.constantFrom('d.*', 'e'),
      layers: fc.constantFrom(['DRBD', 'STORAGE'], ['STORAGE']),
      providers: fc.constantFrom(['LVM_THIN'], ['ZFS', 'LVM_THIN']),
      'diskless-on-remaining': fc.boolean(),
    },
    { requiredKeys: ['place-count'] },
  );

/** The layers of a resource cannot change, so that they go with its name. */
const LAYERS: Named<readonly string[]> = { luks: ['DRBD', 'LUKS', 'STORAGE'], bare: ['STORAGE'] };

const definition =
  (from: Base) =>
  (name: string): fc.Arbitrary<object> =>
    fc
      .record(
        {
          group: fc.constantFrom('DfltRscGrp', ...from.groups),
          layers: fc.constant(LAYERS[name]),
          'peer-slots': name === 'bare' ? fc.constant(undefined) : fc.constantFrom(undefined, undefined, 6),
          'drbd-options': name === 'bare' ? fc.constant({}) : options,
          properties,
          hasMeta: name === 'bare' ? fc.constant(false) : fc.boolean(),
          volumes: some(['0', '1', '5'], () => volume).filter((own) => Object.keys(own).length > 0),
          where: fc.constantFrom('replicas', 'replicas', 'replicas', 'count', 'nowhere'),
          count: fc.integer({ min: 0, max: 2 }),
          replicas: replicas(name, from),
          'backup-schedules': backupSchedules(from),
          files: fc.subarray([...from.files]),
        },
        { noNullPrototype: true },
      )
      .map(({ where, count, replicas: placed, hasMeta, ...own }) => ({
        ...own,
        ...(where === 'count' ? { group: 'DfltRscGrp', 'place-count': count } : {}),
        ...(where === 'replicas' ? { replicas: placed } : {}),
        properties: { ...own.properties, ...(hasMeta && { StorPoolNameDrbdMeta: 'meta' }) },
      }));

const volume = fc.record({
  size: fc.constantFrom('1GiB', '2GiB', '3GiB'),
  'drbd-options': volumeOptions,
  properties,
});

/** At least one replica has storage and is active. */
const replicas = (name: string, { nodes, pools: found }: Base): fc.Arbitrary<Named<object>> =>
  fc.shuffledSubarray([...nodes]).chain((chosen) =>
    fc
      .tuple(
        ...chosen.map((one) =>
          fc.record({
            kind: fc.constantFrom('stored', 'stored', 'diskless', 'inactive'),
            pool: fc.constantFrom(...Object.keys(found[one] ?? {}).filter((pool) => pool === 'ssd' || pool === 'two')),
            properties,
          }),
        ),
      )
      .map((drawn) =>
        Object.fromEntries(
          chosen.map((one, at): [string, object] => {
            const { kind = '', pool, properties: own } = drawn[at] ?? {};
            if (kind === 'diskless' && at > 0 && name !== 'bare') return [one, { properties: own, diskless: true }];
            const inactive = kind === 'inactive' && at > 0 && name !== 'bare' ? { active: false } : {};
            return [one, { ...inactive, properties: own, 'storage-pool': pool }];
          }),
        ),
      ),
  );

/** Clusters that the demo controller can be brought to, as canonical trees with all sections. */
const arbitraryCluster: fc.Arbitrary<ClusterTree> = base
  .chain((from) =>
    fc.record({
      linstor: fc.constant(1 as const),
      controller: fc.record({ properties, 'drbd-options': options, 'backup-schedules': backupSchedules(from) }),
      nodes: each(from.nodes, node),
      'storage-pools': fc.constant(from.pools),
      'storage-pool-definitions': some(['ssd', 'spare'], () =>
        fc.constantFrom({ properties: { 'Aux/one': 'a' } }, { properties: { 'Aux/one': 'b', 'Aux/two': 'a' } }),
      ),
      'resource-groups': each(from.groups, group(from)),
      'resource-definitions': some(['d1', 'd2', 'luks', 'bare'], definition(from)),
      remotes: each(from.remotes, remote),
      schedules: each(from.schedules, () => schedule),
      'key-value-store': some(['app', 'other'], () =>
        fc.dictionary(fc.constantFrom('a', 'b/c'), fc.constantFrom('1', 'yes', ' x\n'), { minKeys: 1 }),
      ),
      files: each(from.files, () =>
        fc.constantFrom<object>({ content: 'one\n' }, { content: '' }, { 'content-base64': 'AP//' }),
      ),
    }),
  )
  .chain((tree) => {
    const trees = tree as unknown as ClusterTree;
    const all = Object.entries(trees['resource-definitions'] ?? {}).filter(([name]) => name !== 'bare');
    return fc.record({
      ...Object.fromEntries(Object.entries(tree).map(([name, own]) => [name, fc.constant(own)])),
      'node-connections': connections(Object.keys(trees.nodes ?? {}), trees),
      'resource-connections': fc.record(
        Object.fromEntries(
          all.map(([name, { replicas: placed = {} }]) => [name, connections(Object.keys(placed), trees)]),
        ),
      ),
    });
  })
  .map((tree) => withoutEmptyConnections(canonical(tree as unknown as ClusterTree)));

function connections(ends: readonly string[], { nodes = {} }: ClusterTree): fc.Arbitrary<object> {
  const [a, b, c] = ends;
  if (a === undefined || b === undefined) return fc.constant({});
  const between = (one: string, other: string) =>
    fc
      .record({ properties, 'drbd-options': peerOptions, path: fc.constantFrom('none', 'first', 'last') })
      .map(({ path, ...own }) => {
        const nic = (end: string): string => {
          const names = Object.keys(nodes[end]?.interfaces ?? {});
          return (path === 'first' ? names[0] : names.at(-1)) ?? '';
        };
        return { ...own, ...(path !== 'none' && { paths: { path1: { [one]: nic(one), [other]: nic(other) } } }) };
      });
  return fc.record({
    [a]: fc.record({ [b]: between(a, b) }),
    ...(c !== undefined && { [c]: fc.record({ [b]: between(c, b) }) }),
  });
}

/** A connection on which nothing is set is none. */
function withoutEmptyConnections(tree: ClusterTree): ClusterTree {
  return {
    ...tree,
    'node-connections': filled(tree['node-connections'] ?? {}, 2) as never,
    'resource-connections': filled(tree['resource-connections'] ?? {}, 3) as never,
  };
}

function filled(own: Readonly<Named<unknown>>, depth: number): Named<unknown> {
  const kept = Object.entries(own).map(([name, inner]): [string, unknown] => [
    name,
    depth > 1 ? filled(inner as Named<unknown>, depth - 1) : inner,
  ]);
  return Object.fromEntries(kept.filter(([, inner]) => Object.keys(inner as object).length > 0));
}

export const beforeAndAfter: fc.Arbitrary<BeforeAndAfter> = fc
  .tuple(arbitraryCluster, arbitraryCluster)
  .map(([before, after]) => [before, madePossible(before, after)]);
