import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pool as addPool, testDemo, threeNodes, type TestDemo } from './ask.ts';

let demo: TestDemo;
beforeAll(async () => {
  demo = await testDemo();
  await threeNodes(demo, 4);
  for (const where of ['n1', 'n2', 'n3']) await addPool(demo, where, 'tank', 'ZFS_THIN', 'tank');
  for (const where of ['n1', 'n2', 'n4']) await addPool(demo, where, 'thick', 'LVM', 'vg_hdd');
});
afterAll(() => demo.demo.close());

const node = fc.constantFrom('n1', 'n2', 'n3', 'n4', 'N1', 'n9');
const pool = fc.constantFrom('thin', 'thin', 'thick', 'tank', 'DfltDisklessStorPool', 'x');
const resource = fc.constantFrom('ra', 'rb', 'rc', 'rd', 're', 'RA', '1bad');
const group = fc.constantFrom('ga1', 'gb1', 'DfltRscGrp', 'no');
const snapshot = fc.constantFrom('s1', 's2');
const size = fc.constantFrom(0, 4, 1000, 1024 * 1024, 5 * 1024 * 1024, 30 * 1024 * 1024, 900 * 1024 * 1024 * 1024);
const kind = fc.constantFrom(
  ['LVM_THIN', 'linstor_vg/thinpool'],
  ['LVM', 'vg_hdd'],
  ['ZFS_THIN', 'tank'],
  ['FILE', '/nosuch'],
  ['FLOPPY', 'a'],
);

interface Step {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

const on = (name: string) => `/v1/resource-definitions/${name}`;

/** Requests that make sense and requests that do not, in about equal parts. */
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.tuple(node, fc.nat(260)).map(([name, last]) => ({
      method: 'POST',
      path: '/v1/nodes',
      body: {
        name,
        type: 'SATELLITE',
        net_interfaces: [{ name: 'default', address: `10.0.0.${last}`, satellite_port: 3366, is_active: true }],
      },
    })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(node, pool, kind).map(([name, poolName, [provider, driver]]) => ({
      method: 'POST',
      path: `/v1/nodes/${name}/storage-pools`,
      body: { storage_pool_name: poolName, provider_kind: provider, props: { 'StorDriver/StorPoolName': driver } },
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(node, pool)
      .map(([name, poolName]) => ({ method: 'DELETE', path: `/v1/nodes/${name}/storage-pools/${poolName}` })),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(resource, fc.constantFrom([], [{ type: 'STORAGE' }], [{ type: 'DRBD' }, { type: 'LUKS' }]))
      .map(([name, layer_data]) => ({
        method: 'POST',
        path: '/v1/resource-definitions',
        body: { resource_definition: { name, layer_data } },
      })),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(resource, size, fc.option(fc.nat(3), { nil: undefined }))
      .map(([name, size_kib, volume_number]) => ({
        method: 'POST',
        path: `${on(name)}/volume-definitions`,
        body: { volume_definition: { size_kib, volume_number } },
      })),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(resource, size, fc.nat(2)).map(([name, size_kib, number]) => ({
      method: 'PUT',
      path: `${on(name)}/volume-definitions/${number}`,
      body: { size_kib },
    })),
  },
  {
    weight: 10,
    arbitrary: fc.tuple(resource, node, pool).map(([name, node_name, poolName]) => ({
      method: 'POST',
      path: `${on(name)}/resources`,
      body: [{ resource: { node_name, props: { StorPoolName: poolName } } }],
    })),
  },
  {
    weight: 5,
    arbitrary: fc.tuple(resource, fc.nat(4), fc.boolean()).map(([name, place_count, diskless_on_remaining]) => ({
      method: 'POST',
      path: `${on(name)}/autoplace`,
      body: { select_filter: { place_count }, diskless_on_remaining },
    })),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(resource, node)
      .map(([name, where]) => ({ method: 'DELETE', path: `${on(name)}/resources/${where}` })),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(resource, node, fc.constantFrom('toggle-disk/diskful/thin', 'toggle-disk/diskless', 'migrate-disk/n1'))
      .map(([name, where, what]) => ({
        method: 'PUT',
        path: `${on(name)}/resources/${where}/${what}`,
      })),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(resource, node, fc.constantFrom('activate', 'deactivate', 'make-available'))
      .map(([name, where, what]) => ({
        method: 'POST',
        path: `${on(name)}/resources/${where}/${what}`,
        body: {},
      })),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(resource, snapshot)
      .map(([name, taken]) => ({ method: 'POST', path: `${on(name)}/snapshots`, body: { name: taken } })),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(resource, snapshot, resource).map(([name, taken, to_resource]) => ({
      method: 'POST',
      path: `${on(name)}/snapshot-restore-resource/${taken}`,
      body: { to_resource },
    })),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(resource, snapshot)
      .map(([name, taken]) => ({ method: 'POST', path: `${on(name)}/snapshot-rollback/${taken}`, body: {} })),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(resource, snapshot)
      .map(([name, taken]) => ({ method: 'DELETE', path: `${on(name)}/snapshots/${taken}` })),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(resource, resource)
      .map(([name, clone]) => ({ method: 'POST', path: `${on(name)}/clone`, body: { name: clone } })),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(group, fc.nat(4)).map(([name, place_count]) => ({
      method: 'POST',
      path: '/v1/resource-groups',
      body: { name, select_filter: { place_count } },
    })),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(group, fc.nat(4)).map(([name, place_count]) => ({
      method: 'PUT',
      path: `/v1/resource-groups/${name}`,
      body: { select_filter: { place_count } },
    })),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(group, resource, size).map(([name, resource_definition_name, kib]) => ({
      method: 'POST',
      path: `/v1/resource-groups/${name}/spawn`,
      body: { resource_definition_name, volume_sizes: [kib], partial: true },
    })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(node, fc.constantFrom('evacuate', 'restore', 'restore', 'restore'))
      .map(([name, what]) => ({ method: 'PUT', path: `/v1/nodes/${name}/${what}`, body: {} })),
  },
  { weight: 1, arbitrary: resource.map((name) => ({ method: 'DELETE', path: on(name) })) },
  { weight: 1, arbitrary: group.map((name) => ({ method: 'DELETE', path: `/v1/resource-groups/${name}` })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(node, fc.constantFrom('', '/lost'))
      .map(([name, how]) => ({ method: 'DELETE', path: `/v1/nodes/${name}${how}` })),
  },
);

interface PoolRow {
  node_name: string;
  storage_pool_name: string;
  provider_kind: string;
  free_capacity?: number;
  total_capacity?: number;
}

interface ResourceRow {
  name: string;
  node_name: string;
  flags?: string[];
  layer_object: { drbd?: { node_id: number; tcp_ports: number[] } };
  volumes: { volume_number: number; storage_pool_name: string; allocated_size_kib: number }[];
}

interface DefinitionRow {
  name: string;
  resource_group_name: string;
  volume_definitions?: { volume_number: number; layer_data?: { data?: { minor_number: number } }[] }[];
}

/** What must hold whatever was asked. */
async function checkInvariants(): Promise<void> {
  const [nodes, pools, resources, definitions, groups, snapshots] = (await Promise.all(
    [
      '/v1/nodes',
      '/v1/view/storage-pools',
      '/v1/view/resources',
      '/v1/resource-definitions?with_volume_definitions=true',
      '/v1/resource-groups',
      '/v1/view/snapshots',
    ].map((path) => demo.list(path)),
  )) as unknown as [
    { name: string }[],
    PoolRow[],
    ResourceRow[],
    DefinitionRow[],
    { name: string }[],
    { resource_name: string; nodes: string[] }[],
  ];
  const nodeNames = nodes.map((one) => one.name);
  for (const row of pools.filter((one) => one.provider_kind !== 'DISKLESS')) {
    const inside = resources
      .filter((one) => one.node_name === row.node_name && !one.flags?.includes('DISKLESS'))
      .flatMap((one) => one.volumes.filter((volume) => volume.storage_pool_name === row.storage_pool_name));
    const used = inside.reduce((sum, volume) => sum + volume.allocated_size_kib, 0);
    expect((row.free_capacity ?? 0) + used).toBe(row.total_capacity);
  }
  for (const row of resources) {
    const own = definitions.find((one) => one.name === row.name);
    expect(own?.volume_definitions?.map((one) => one.volume_number) ?? []).toEqual(
      row.volumes.map((one) => one.volume_number),
    );
    expect(nodeNames).toContain(row.node_name);
  }
  const ports = resources.flatMap(
    (one) => one.layer_object.drbd?.tcp_ports.map((port) => `${one.node_name}:${port}`) ?? [],
  );
  const ids = resources.flatMap((one) =>
    one.layer_object.drbd ? [`${one.name}:${one.layer_object.drbd.node_id}`] : [],
  );
  const minors = definitions
    .flatMap((one) => one.volume_definitions ?? [])
    .flatMap((one) => one.layer_data ?? [])
    .flatMap((one) => one.data?.minor_number ?? []);
  for (const unique of [ports, ids, minors.map(String)]) expect(new Set(unique).size).toBe(unique.length);
  for (const one of definitions) expect(groups.map((row) => row.name)).toContain(one.resource_group_name);
  for (const one of snapshots) {
    expect(definitions.map((row) => row.name)).toContain(one.resource_name);
    for (const name of one.nodes) expect(nodeNames).toContain(name);
  }
  const counts = {
    nodes,
    resources,
    'storage-pools': pools,
    'resource-definitions': definitions,
    'resource-groups': groups,
  };
  for (const [what, rows] of Object.entries(counts))
    expect(await demo.get(`/v1/stats/${what}`)).toEqual({ count: rows.length });
}

test('1,000 random requests, right and wrong, leave a cluster that adds up', { timeout: 120_000 }, async () => {
  const steps = fc.sample(step, { numRuns: 1000, seed: 20261120 });
  let [good, most] = [0, 0];
  for (const [index, one] of steps.entries()) {
    const got = await demo.send(one.method, one.path, one.body);
    if (got.status < 300) good += 1;
    const { count } = (await demo.get('/v1/stats/resources')) as { count: number };
    most = Math.max(most, count);
    expect(JSON.stringify(got.json)).not.toContain('The demo failed');
    demo.clock.now += 7_000;
    if (index % 25 === 0) await checkInvariants();
  }
  await checkInvariants();
  expect(good).toBeGreaterThan(250);
  expect(good).toBeLessThan(800);
  expect(most).toBeGreaterThan(8);
});
