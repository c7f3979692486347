import fc from 'fast-check';
import { canonical } from '../../src/cluster-file/canonical.ts';
import type { ClusterTree, Wanted } from '../../src/cluster-file/format/cluster-file.ts';

type Definition = Wanted<'resource-definitions'>;

const properties = fc.dictionary(fc.constantFrom('Aux/one', 'Aux/two'), fc.constantFrom('a', 'b'), { maxKeys: 2 });
const protocol = fc.constantFrom<Record<string, string>>({}, { protocol: 'A' }, { protocol: 'C' });

const NODES = ['n1', 'n2', 'n3', 'n4'];

const node = (name: string) =>
  fc.record({ properties, hasNic: fc.boolean(), port: fc.constantFrom(undefined, 4000) }).map((drawn) => ({
    type: 'SATELLITE' as const,
    interfaces: {
      default: { address: `10.43.70.1${name.slice(1)}`, satellite: true, ...(drawn.port && { port: drawn.port }) },
      ...(drawn.hasNic && { nic1: { address: `10.43.71.1${name.slice(1)}` } }),
    },
    properties: drawn.properties,
  }));

const group = fc.record({
  description: fc.constantFrom('', 'fast'),
  placement: fc.record({ 'place-count': fc.integer({ min: 1, max: 2 }) }),
  properties,
});

const volume = fc.record({ size: fc.constantFrom('1GiB', '2GiB', '3GiB'), properties });

/** At least one replica has storage. */
const replicas = (nodes: readonly string[]) =>
  fc.shuffledSubarray([...nodes], { minLength: 1, maxLength: Math.min(3, nodes.length) }).chain((chosen) =>
    fc
      .array(fc.record({ diskless: fc.boolean(), properties }), { minLength: chosen.length, maxLength: chosen.length })
      .map((drawn) =>
        Object.fromEntries(
          chosen.map((name, at) => {
            const isDiskless = at > 0 && drawn[at]?.diskless === true;
            const own = { properties: drawn[at]?.properties ?? {} };
            return [name, isDiskless ? { ...own, diskless: true } : { ...own, 'storage-pool': 'ssd' }];
          }),
        ),
      ),
  );

const definition = (nodes: readonly string[], groups: readonly string[]): fc.Arbitrary<Definition> =>
  fc.record({
    group: fc.constantFrom('DfltRscGrp', ...groups),
    'drbd-options': protocol,
    properties,
    volumes: fc.dictionary(fc.constantFrom('0', '1'), volume, { minKeys: 1, maxKeys: 2 }),
    replicas: replicas(nodes),
    'backup-schedules': fc.constantFrom({}, { far: { nightly: {} } }, { far: { nightly: { enabled: false } } }),
  });

const named = <T>(names: readonly string[], value: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom(...names), value, { maxKeys: names.length });

/** Clusters that the demo controller can be brought to, as canonical trees with all sections. */
const arbitraryCluster: fc.Arbitrary<ClusterTree> = fc
  .record({
    nodes: fc.shuffledSubarray(NODES, { minLength: 2 }),
    groups: fc.subarray(['fast', 'slow']),
  })
  .chain(({ nodes, groups }) =>
    fc.record({
      linstor: fc.constant(1 as const),
      controller: fc.record({ properties, 'drbd-options': protocol }),
      nodes: fc.record(Object.fromEntries(nodes.map((name) => [name, node(name)]))),
      'storage-pools': fc.record(
        Object.fromEntries(
          nodes.map((name) => [
            name,
            fc.record({
              ssd: fc.record({
                provider: fc.constant('LVM_THIN'),
                'pool-name': fc.constant('linstor_vg/thinpool'),
                properties,
              }),
            }),
          ]),
        ),
      ),
      'storage-pool-definitions': fc.constantFrom({}, { ssd: { properties: { 'Aux/one': 'a' } } }),
      'resource-groups': fc.record(Object.fromEntries(groups.map((name) => [name, group]))),
      'resource-definitions': named(['d1', 'd2', 'd3'], definition(nodes, groups)),
      'node-connections': fc.constantFrom(
        {},
        { [nodes[0] ?? '']: { [nodes[1] ?? '']: { properties: { 'Aux/one': 'a' } } } },
        {
          [nodes[0] ?? '']: {
            [nodes[1] ?? '']: {
              paths: { path1: { [nodes[0] ?? '']: 'default', [nodes[1] ?? '']: 'default' } },
              'drbd-options': { protocol: 'A' },
            },
          },
        },
      ),
      remotes: fc.constant({ far: { linstor: { url: 'http://other.example.com:3370' } } }),
      schedules: fc.record({
        nightly: fc.record({
          'full-cron': fc.constantFrom('0 2 * * *', '0 3 * * *'),
          'keep-local': fc.constantFrom(undefined, 3),
        }),
      }),
      'key-value-store': fc.constantFrom<Record<string, Record<string, string>>>(
        {},
        { app: { a: '1' } },
        { app: { b: '2' }, other: { a: '1' } },
      ),
      files: fc.constantFrom<Record<string, { content: string }>>({}, { '/etc/drbd/one': { content: 'one\n' } }),
    }),
  )
  .chain((tree) =>
    fc.subarray(Object.keys(tree['resource-definitions'])).map((connected) => ({
      ...tree,
      'resource-connections': connectionsOf(tree['resource-definitions'], connected),
    })),
  )
  .map((tree) => canonical(tree as unknown as ClusterTree));

/** Something is set between the first two replicas of each of these resources. */
function connectionsOf(definitions: Readonly<Record<string, Definition>>, names: readonly string[]) {
  return Object.fromEntries(
    names.flatMap((name) => {
      const [a, b] = Object.keys(definitions[name]?.replicas ?? {});
      return a === undefined || b === undefined
        ? []
        : [[name, { [a]: { [b]: { 'drbd-options': { protocol: 'B' } } } }]];
    }),
  );
}

/** Two clusters of which the second can be made of the first: volumes with replicas only grow. */
export const beforeAndAfter: fc.Arbitrary<readonly [ClusterTree, ClusterTree]> = fc
  .tuple(arbitraryCluster, arbitraryCluster)
  .map(([before, after]) => {
    const grown = structuredClone(after);
    for (const [name, { volumes = {} }] of Object.entries(grown['resource-definitions'] ?? {}))
      for (const [number, volume] of Object.entries(volumes)) {
        const size = before['resource-definitions']?.[name]?.volumes?.[number]?.size ?? '';
        // All sizes have one digit and one unit.
        if (size > volume.size) volume.size = size;
      }
    return [before, grown];
  });
