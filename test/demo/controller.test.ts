import { mkdtemp } from 'node:fs/promises';
import { request } from 'node:https';
import type { TLSSocket } from 'node:tls';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { FAULT_KINDS, startDemo, type DemoOptions } from '../../src/demo/index.ts';
import { definition, isRefused, place, pool, severities, testDemo, threeNodes, type TestDemo } from './ask.ts';

const open: TestDemo[] = [];
async function start(options: DemoOptions = {}): Promise<TestDemo> {
  const made = await testDemo(options);
  open.push(made);
  return made;
}
afterEach(async () => {
  for (const one of open.splice(0)) await one.demo.close();
});

const RES = '/v1/resource-definitions';
const MINUTE = 60_000;

interface Row {
  node_name: string;
  flags?: string[];
  props: Record<string, string>;
  state?: object;
  volumes: {
    allocated_size_kib: number;
    state?: {
      disk_state: string;
      replication_states: Record<string, { replication_state: string; done_percentage?: number }>;
    };
  }[];
}
const rows = async (test: TestDemo, name: string): Promise<Row[]> =>
  (await test.list(`/v1/view/resources?resources=${name}`)) as unknown as Row[];
const summary = async (test: TestDemo, name: string): Promise<string[]> =>
  (await rows(test, name)).map(
    (row) => `${row.node_name} ${row.flags?.at(-1) ?? ''} ${row.volumes[0]?.state?.disk_state ?? 'unknown'}`,
  );

describe('wrong requests', () => {
  const nic = {
    name: 'default',
    address: '10.0.0.9',
    satellite_port: 3366,
    satellite_encryption_type: 'PLAIN',
    is_active: true,
  };
  test.each([
    ['a node that exists', 'POST', '/v1/nodes', { name: 'N1', type: 'satellite', net_interfaces: [nic] }, 500],
    ['a wrong node name', 'POST', '/v1/nodes', { name: 'a_b', type: 'satellite', net_interfaces: [nic] }, 500],
    [
      'a wrong address',
      'POST',
      '/v1/nodes',
      { name: 'n9', type: 'satellite', net_interfaces: [{ ...nic, address: '10.0.0.300' }] },
      500,
    ],
    ['an unknown node', 'PUT', '/v1/nodes/n9', { node_type: 'combined' }, 404],
    [
      'a pool that exists',
      'POST',
      '/v1/nodes/n1/storage-pools',
      { storage_pool_name: 'thin', provider_kind: 'LVM' },
      500,
    ],
    [
      'a pool on nothing',
      'POST',
      '/v1/nodes/n1/storage-pools',
      { storage_pool_name: 'new', provider_kind: 'ZFS', props: { 'StorDriver/StorPoolName': 'nowhere' } },
      500,
    ],
    ['a pool in use', 'DELETE', '/v1/nodes/n1/storage-pools/thin', undefined, 500],
    ['a definition that exists', 'POST', RES, { resource_definition: { name: 'db' } }, 500],
    [
      'layers in a wrong order',
      'POST',
      RES,
      { resource_definition: { name: 'dx', layer_data: [{ type: 'LUKS' }, { type: 'DRBD' }] } },
      500,
    ],
    ['a definition with resources in a group', 'DELETE', '/v1/resource-groups/DfltRscGrp', undefined, 500],
    ['an unknown definition', 'POST', `${RES}/none/volume-definitions`, { volume_definition: { size_kib: 4 } }, 404],
    ['a volume of no size', 'POST', `${RES}/db/volume-definitions`, { volume_definition: { size_kib: 0 } }, 500],
    [
      'a volume that exists',
      'POST',
      `${RES}/db/volume-definitions`,
      { volume_definition: { size_kib: 4, volume_number: 0 } },
      500,
    ],
    ['shrinking a deployed volume', 'PUT', `${RES}/db/volume-definitions/0`, { size_kib: 1024 }, 500],
    ['growing beyond the pool', 'PUT', `${RES}/db/volume-definitions/0`, { size_kib: 2 ** 42 }, 500],
    [
      'an unknown pool',
      'POST',
      `${RES}/db/resources`,
      [{ resource: { node_name: 'n3', props: { StorPoolName: 'nopool' } } }],
      404,
    ],
    ['the last disk', 'PUT', `${RES}/db/resources/n1/toggle-disk/diskless`, undefined, 500],
    ['an unknown property', 'PUT', `${RES}/db`, { override_props: { Nonsense: '1' } }, 500],
    [
      'a number that is none',
      'POST',
      '/v1/resource-groups',
      { name: 'grp', select_filter: { place_count: 'two' } },
      400,
    ],
    ['a snapshot of nothing', 'POST', `${RES}/none/snapshots`, { name: 'snap' }, 404],
    ['a backup to an unknown remote', 'POST', '/v1/remotes/none/backups', { rsc_name: 'db' }, 404],
  ])('%s is refused', async (_what, method, path, body, status) => {
    const test = await start();
    await threeNodes(test);
    await definition(test, 'db');
    await place(test, 'db', 'n1');
    const before = JSON.stringify([
      await test.get('/v1/view/resources'),
      await test.get(RES),
      await test.get('/v1/nodes'),
    ]);
    const got = await test.send(method, path, body);
    expect(got.status).toBe(status);
    expect(isRefused(got)).toBe(true);
    expect(
      JSON.stringify([await test.get('/v1/view/resources'), await test.get(RES), await test.get('/v1/nodes')]),
    ).toBe(before);
  });

  test('JSON that cannot be read gets 400, an unknown path 404, a wrong method 405', async () => {
    const test = await start();
    const answer = await fetch(`${test.demo.url}/v1/nodes`, {
      method: 'POST',
      body: '{"name": ',
      headers: { 'Content-Type': 'application/json' },
    });
    expect(answer.status).toBe(400);
    expect((await test.send('GET', '/v1/nonsense')).status).toBe(404);
    expect((await test.send('DELETE', '/v1/view/resources')).status).toBe(405);
  });

  test('deleting what is not there is a warning', async () => {
    const test = await start();
    for (const path of [
      '/v1/nodes/x',
      `${RES}/x`,
      '/v1/resource-groups/x',
      '/v1/schedules/x',
      '/v1/remotes?remote_name=x',
    ]) {
      const got = await test.send('DELETE', path);
      expect([got.status, severities(got)]).toEqual([200, [2]]);
    }
  });
});

describe('replicas', () => {
  test('two replicas with disks get a tie-breaker, a third makes it a replica', async () => {
    const test = await start();
    await threeNodes(test);
    await definition(test, 'db');
    await place(test, 'db', 'n1');
    await place(test, 'db', 'n2');
    expect(await summary(test, 'db')).toEqual(['n1  UpToDate', 'n2  UpToDate', 'n3 TIE_BREAKER Diskless']);
    expect(await test.get(`${RES}/db`)).toMatchObject({ props: { 'DrbdOptions/Resource/quorum': 'majority' } });
    await place(test, 'db', 'n3');
    expect(await summary(test, 'db')).toEqual(['n1  UpToDate', 'n2  UpToDate', 'n3  UpToDate']);
    await test.send('DELETE', `${RES}/db/resources/n3`);
    expect(await summary(test, 'db')).toEqual(['n1  UpToDate', 'n2  UpToDate', 'n3 TIE_BREAKER Diskless']);
    await test.send('DELETE', `${RES}/db/resources/n2`);
    expect(await summary(test, 'db')).toEqual(['n1  UpToDate']);
  });

  test('without the property there is no tie-breaker', async () => {
    const test = await start();
    await threeNodes(test);
    await test.send('POST', '/v1/controller/properties', {
      override_props: { 'DrbdOptions/auto-add-quorum-tiebreaker': 'False' },
    });
    await definition(test, 'db');
    await test.send('POST', `${RES}/db/autoplace`, { select_filter: { place_count: 2 } });
    expect((await rows(test, 'db')).length).toBe(2);
  });

  test('a replica on thick storage syncs as time goes by', async () => {
    const test = await start();
    await threeNodes(test);
    for (const node of ['n1', 'n2']) await pool(test, node, 'thick', 'LVM', 'vg_hdd');
    await definition(test, 'db', 12 * 1024 * 1024);
    await place(test, 'db', 'n1', 'thick');
    await place(test, 'db', 'n2', 'thick');
    test.clock.now += MINUTE;
    const [first, second] = await rows(test, 'db');
    expect(second?.volumes[0]?.state?.disk_state).toMatch(/^SyncTarget\((49|50)\.\d\d%\)$/);
    expect(second?.volumes[0]?.state?.replication_states.n1?.replication_state).toBe('SyncTarget');
    expect(first?.volumes[0]?.state?.replication_states.n2?.replication_state).toBe('SyncSource');
    expect(second?.volumes[0]?.state?.replication_states.n1?.done_percentage).toBeCloseTo(50, 0);
    expect(await test.get(`${RES}/db/sync-status`)).toEqual({ synced_on_all: false });
    test.clock.now += 2 * MINUTE;
    expect(await summary(test, 'db')).toEqual(['n1  UpToDate', 'n2  UpToDate', 'n3 TIE_BREAKER Diskless']);
    expect(await test.get(`${RES}/db/sync-status`)).toEqual({ synced_on_all: true });
  });

  test('the only good copy cannot go while another one syncs from it', async () => {
    const test = await start();
    await threeNodes(test);
    for (const node of ['n1', 'n2']) await pool(test, node, 'thick', 'LVM', 'vg_hdd');
    await definition(test, 'db', 12 * 1024 * 1024);
    await place(test, 'db', 'n1', 'thick');
    await place(test, 'db', 'n2', 'thick');
    expect(isRefused(await test.send('DELETE', `${RES}/db/resources/n1`))).toBe(true);
    test.clock.now += 10 * MINUTE;
    expect((await test.send('DELETE', `${RES}/db/resources/n1`)).status).toBe(200);
  });

  test('a disk migrates: the old one goes when the new one is in sync', async () => {
    const test = await start();
    await threeNodes(test);
    for (const node of ['n1', 'n2', 'n3']) await pool(test, node, 'thick', 'LVM', 'vg_hdd');
    await definition(test, 'db', 6 * 1024 * 1024);
    await place(test, 'db', 'n1', 'thick');
    await place(test, 'db', 'n2', 'thick');
    test.clock.now += 10 * MINUTE;
    await test.send('PUT', `${RES}/db/resources/n3/migrate-disk/n1/thick`);
    expect((await rows(test, 'db')).map((row) => row.node_name)).toEqual(['n1', 'n2', 'n3']);
    test.clock.now += 10 * MINUTE;
    expect(await summary(test, 'db')).toEqual(['n1 TIE_BREAKER Diskless', 'n2  UpToDate', 'n3  UpToDate']);
  });

  test('an evacuated node is empty once the others are in sync', async () => {
    const test = await start();
    await threeNodes(test, 4);
    await test.send('POST', '/v1/resource-groups', { name: 'grp', select_filter: { place_count: 2 } });
    await test.send('POST', '/v1/resource-groups/grp/spawn', {
      resource_definition_name: 'db',
      volume_sizes: [1024],
      partial: true,
    });
    const from = (await rows(test, 'db')).find((row) => row.flags === undefined)?.node_name ?? '';
    await test.send('PUT', `/v1/nodes/${from}/evacuate`);
    test.clock.now += MINUTE;
    const left = await rows(test, 'db');
    expect(left.map((row) => row.node_name)).not.toContain(from);
    expect(left.filter((row) => row.flags === undefined).length).toBe(2);
    expect((await test.send('DELETE', `/v1/nodes/${from}`)).status).toBe(200);
  });

  test('space is taken and given back', async () => {
    const test = await start();
    await threeNodes(test);
    await pool(test, 'n1', 'thick', 'LVM', 'vg_hdd');
    const free = async () =>
      (await test.list('/v1/view/storage-pools?storage_pools=thick')).map((row) => row.free_capacity as number)[0] ?? 0;
    const before = await free();
    await definition(test, 'db', 1024 * 1024);
    await place(test, 'db', 'n1', 'thick');
    expect(before - (await free())).toBeGreaterThanOrEqual(1024 * 1024);
    await test.send('DELETE', `${RES}/db`);
    expect(await free()).toBe(before);
  });

  test('several resources in one request are all refused when one of them cannot be', async () => {
    const test = await start();
    await threeNodes(test);
    await definition(test, 'db');
    const wanted = ['n1', 'n2'].map((node_name) => ({
      resource: { node_name, props: { StorPoolName: node_name === 'n1' ? 'thin' : 'none' } },
    }));
    expect((await test.send('POST', `${RES}/db/resources`, wanted)).status).toBe(404);
    expect(await rows(test, 'db')).toEqual([]);
  });
});

describe('spawning', () => {
  test('not enough nodes: the reasons are told and nothing is left behind', async () => {
    const test = await start();
    await threeNodes(test);
    await test.send('POST', '/v1/resource-groups', { name: 'grp', select_filter: { place_count: 5 } });
    const got = await test.send('POST', '/v1/resource-groups/grp/spawn', {
      resource_definition_name: 'db',
      volume_sizes: [1024],
      partial: true,
    });
    expect(got.status).toBe(500);
    expect(JSON.stringify(got.json)).toContain('Not enough available nodes');
    expect(await test.get(RES)).toEqual([]);
  });

  test('a larger place count of the group gives its resources more replicas', async () => {
    const test = await start();
    await threeNodes(test);
    await test.send('POST', '/v1/resource-groups', { name: 'grp', select_filter: { place_count: 2 } });
    await test.send('POST', '/v1/resource-groups/grp/spawn', {
      resource_definition_name: 'db',
      volume_sizes: [1024],
      partial: true,
    });
    await test.send('PUT', '/v1/resource-groups/grp', { select_filter: { place_count: 3 } });
    expect((await rows(test, 'db')).every((row) => row.flags === undefined)).toBe(true);
  });
});

describe('snapshots, clones and backups', () => {
  async function withData(): Promise<TestDemo> {
    const test = await start();
    await threeNodes(test);
    await definition(test, 'db');
    await test.send('POST', `${RES}/db/autoplace`, { select_filter: { place_count: 2 } });
    return test;
  }

  test('a snapshot is restored into a new definition', async () => {
    const test = await withData();
    expect((await test.send('POST', `${RES}/db/snapshots`, { name: 'monday' })).status).toBe(201);
    expect((await test.send('POST', `${RES}/db/snapshots`, { name: 'monday' })).status).toBe(500);
    await test.send('POST', RES, { resource_definition: { name: 'copy' } });
    await test.send('POST', `${RES}/db/snapshot-restore-volume-definition/monday`, { to_resource: 'copy' });
    expect(
      (await test.send('POST', `${RES}/db/snapshot-restore-resource/monday`, { to_resource: 'copy' })).status,
    ).toBe(200);
    expect(await summary(test, 'copy')).toEqual(await summary(test, 'db'));
    expect((await test.send('DELETE', `${RES}/db`)).status).toBe(500);
  });

  test('thick LVM cannot take snapshots', async () => {
    const test = await withData();
    await pool(test, 'n1', 'thick', 'LVM', 'vg_hdd');
    await definition(test, 'solid');
    await place(test, 'solid', 'n1', 'thick');
    expect(isRefused(await test.send('POST', `${RES}/solid/snapshots`, { name: 'monday' }))).toBe(true);
  });

  test('a clone is a resource of its own', async () => {
    const test = await withData();
    const got = await test.send('POST', `${RES}/db/clone`, { name: 'twin' });
    expect(got.status).toBe(201);
    expect(got.json).toMatchObject({ location: `${RES}/db/clone/twin`, clone_name: 'twin' });
    expect(await test.get(`${RES}/db/clone/twin`)).toEqual({ status: 'COMPLETE' });
    expect(await summary(test, 'twin')).toEqual(await summary(test, 'db'));
  });

  test('backups build on each other, and go together', async () => {
    const test = await withData();
    const remote = {
      remote_name: 'off',
      endpoint: 'http://127.0.0.1:9000',
      bucket: 'b',
      region: 'r',
      access_key: 'KEY',
      secret_key: 'SECRET',
    };
    await test.send('POST', '/v1/remotes/s3', remote);
    expect(JSON.stringify(await test.get('/v1/remotes'))).not.toContain('SECRET');
    for (let times = 0; times < 2; times += 1)
      await test.send('POST', '/v1/remotes/off/backups', { rsc_name: 'db', incremental: true });
    const { linstor } = (await test.get('/v1/remotes/off/backups')) as {
      linstor: Record<string, { based_on_id?: string }>;
    };
    const [first = '', second = ''] = Object.keys(linstor);
    expect(linstor[second]?.based_on_id).toBe(`${first}.meta`);
    expect((await test.send('DELETE', `/v1/remotes/off/backups?id=${first}`)).status).toBe(500);
    await test.send('POST', '/v1/remotes/off/backups/restore', {
      node_name: 'n3',
      target_rsc_name: 'back',
      src_rsc_name: 'db',
    });
    expect(await summary(test, 'back')).toEqual(['n3  UpToDate']);
    await test.send('DELETE', `/v1/remotes/off/backups?id=${first}&cascading=true`);
    expect(await test.get('/v1/remotes/off/backups')).toEqual({ other: {} });
  });

  test('an S3 store is reached by host name or URL; without a scheme over TLS, which nothing on loopback speaks', async () => {
    const test = await withData();
    const add = async (remote_name: string, endpoint: string) =>
      (await test.send('POST', '/v1/remotes/s3', { remote_name, endpoint, bucket: 'b', region: 'r' })).status;
    expect(await add('one', 's3.us-west-2.amazonaws.com')).toBeLessThan(400);
    expect(await add('two', 'http://127.0.0.1:9000')).toBeLessThan(400);
    expect(await add('three', '127.0.0.1:9000')).toBeGreaterThanOrEqual(400);
    expect(await add('four', '')).toBeGreaterThanOrEqual(400);
  });

  test('encrypted volumes are not made before the master passphrase is there', async () => {
    const test = await withData();
    await test.send('POST', RES, { resource_definition: { name: 'safe', layer_data: [{ type: 'LUKS' }] } });
    const place = { select_filter: { place_count: 1 } };
    expect(JSON.stringify(await test.send('POST', `${RES}/safe/autoplace`, place))).toContain('create-passphrase');
    await test.send('POST', '/v1/encryption/passphrase', { new_passphrase: 'x' });
    expect((await test.send('POST', `${RES}/safe/autoplace`, place)).status).toBeLessThan(400);
  });

  test('a schedule makes backups when its time comes', async () => {
    const test = await withData();
    await test.send('POST', '/v1/remotes/s3', {
      remote_name: 'off',
      endpoint: 'http://127.0.0.1:9000',
      bucket: 'b',
      region: 'r',
    });
    await test.send('POST', '/v1/schedules', { schedule_name: 'nightly', full_cron: '0 2 * * *' });
    await test.send('PUT', '/v1/remotes/off/backups/schedule/nightly/enable', { rsc_name: 'db' });
    expect(await test.get('/v1/remotes/off/backups')).toEqual({ other: {} });
    test.clock.now += 24 * 60 * MINUTE;
    const { linstor } = (await test.get('/v1/remotes/off/backups')) as { linstor: object };
    expect(Object.keys(linstor).length).toBe(1);
  });

  test('automatic snapshots are taken in time, and the oldest dropped', async () => {
    const test = await withData();
    await test.send('PUT', `${RES}/db`, {
      override_props: { 'AutoSnapshot/RunEvery': '15', 'AutoSnapshot/Keep': '2' },
    });
    for (let times = 0; times < 3; times += 1) {
      test.clock.now += 15 * MINUTE;
      await test.get('/v1/nodes');
    }
    const names = (await test.list('/v1/view/snapshots')).map((one) => one.name);
    expect(names).toEqual(['autoSnap00003', 'autoSnap00004']);
  });
});

describe('faults', () => {
  test('a node offline: its replica is unknown, its peers are not connected', async () => {
    const test = await start({ content: 'sample' });
    test.demo.fault('node-offline=n2');
    const [first, second] = await rows(test, 'db1');
    expect(second?.state).toBeUndefined();
    expect(first?.volumes[0]?.state?.replication_states.n2?.replication_state).toBe('Off');
    expect(await test.get('/v1/nodes?nodes=n2')).toMatchObject([{ connection_status: 'OFFLINE' }]);
    test.demo.fault('-node-offline=n2');
    expect(await test.get('/v1/nodes?nodes=n2')).toMatchObject([{ connection_status: 'ONLINE' }]);
  });

  test('a broken link and a failed disk show, and go away with none', async () => {
    const test = await start({ content: 'sample' });
    test.demo.fault('link-down=n1:n3');
    test.demo.fault('io-error=db1:n2');
    const [first, second] = await rows(test, 'db1');
    expect(first?.volumes[0]?.state?.replication_states.n3?.replication_state).toBe('Off');
    expect(first?.volumes[0]?.state?.replication_states.n2?.replication_state).toBe('Established');
    expect(second?.volumes[0]?.state?.disk_state).toBe('Failed');
    test.demo.fault('none');
    expect((await rows(test, 'db1'))[1]?.volumes[0]?.state?.disk_state).toBe('UpToDate');
  });

  test('a cut-off answer breaks in the middle, a slow one takes its time', async () => {
    const waited: number[] = [];
    const wait = (milliseconds: number) => Promise.resolve(void waited.push(milliseconds));
    const test = await start({ content: 'sample', wait });
    test.demo.fault('cut-off');
    await expect(test.get('/v1/view/resources')).rejects.toThrow();
    test.demo.fault('none');
    test.demo.fault('slow=2.5s');
    await test.get('/v1/nodes');
    expect(waited).toEqual([2500]);
  });

  test('a node that stays away is evicted and what it held placed elsewhere', async () => {
    const test = await start();
    await threeNodes(test, 4);
    await definition(test, 'db');
    await place(test, 'db', 'n1');
    await place(test, 'db', 'n2');
    test.demo.fault('node-offline=n2');
    test.clock.now += 59 * MINUTE;
    expect(await test.get('/v1/nodes?nodes=n2')).not.toMatchObject([{ flags: ['EVICTED'] }]);
    test.clock.now += 2 * MINUTE;
    expect(await test.get('/v1/nodes?nodes=n2')).toMatchObject([{ flags: ['EVICTED'] }]);
    const left = await rows(test, 'db');
    expect(left.map((row) => row.node_name)).not.toContain('n2');
    expect(left.filter((row) => row.flags === undefined).length).toBe(2);
  });

  test('nobody is evicted while too many nodes are away', async () => {
    const test = await start();
    await threeNodes(test);
    test.demo.fault('nodes-unreachable');
    test.clock.now += 100 * MINUTE;
    expect(JSON.stringify(await test.get('/v1/nodes'))).not.toContain('EVICTED');
  });

  test('every kind of fault that is offered is understood', async () => {
    const test = await start({ content: 'sample' });
    const values: Record<string, string> = {
      NODE: 'n1',
      'NODE:NODE': 'n1:n2',
      'RESOURCE[:NODE]': 'db1:n2',
      'RESOURCE:NODE': 'db1:n2',
      '2s': '1ms',
    };
    for (const kind of Object.keys(FAULT_KINDS)) {
      const [name = '', value] = kind.split('=');
      const spec = value === undefined ? name : `${name}=${values[value] ?? ''}`;
      expect(test.demo.fault(spec)).toMatch(/^Fault .+: \w.+ 'demo fault -.+' mends it/);
      expect(test.demo.fault(`-${spec}`)).toBe(`Mended: ${spec}`);
    }
  });

  test('what is no fault is told', async () => {
    const test = await start();
    for (const spec of ['nonsense', 'node-offline=n1', 'io-error=db1', 'slow=soon']) {
      expect(() => test.demo.fault(spec)).toThrow(/demo|time/);
    }
  });
});

describe('the server', () => {
  test('asks for a token once token authentication is on', async () => {
    const test = await start();
    const got = await test.send('POST', '/v1/controller/auth/initialize-token-auth', { description: 'first' });
    const { token } = (got.json as { obj_refs: { token: string } }[])[0]?.obj_refs ?? { token: '' };
    expect((await test.send('GET', '/v1/nodes')).status).toBe(401);
    const answer = await fetch(`${test.demo.url}/v1/controller/auth/token`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain(token);
  });

  test('serves TLS with the certificate of the fingerprint, the same after a restart', async () => {
    const stateFile = join(await mkdtemp(join(tmpdir(), 'demo-tls-')), 'state.json');
    const first = await startDemo({ content: 'empty', tls: true, token: 'sesame', stateFile });
    const { fingerprint } = first;
    const got = await new Promise<[number | undefined, string]>((resolve, reject) => {
      const headers = { Authorization: 'Bearer sesame' };
      const asked = request(`${first.url}/v1/nodes`, { rejectUnauthorized: false, headers }, (answer) => {
        const { fingerprint256 } = (answer.socket as TLSSocket).getPeerCertificate();
        answer.resume();
        resolve([answer.statusCode, fingerprint256]);
      });
      asked.on('error', reject).end();
    });
    await first.close();
    expect(got).toEqual([200, fingerprint]);
    const second = await startDemo({ tls: true, stateFile });
    expect(second.fingerprint).toBe(fingerprint);
    await second.close();
  });

  test('keeps the cluster in a file between runs', async () => {
    const stateFile = join(await mkdtemp(join(tmpdir(), 'demo-keep-')), 'state.json');
    const first = await start({ stateFile });
    await threeNodes(first);
    await definition(first, 'db');
    await first.send('POST', `${RES}/db/autoplace`, { select_filter: { place_count: 2 } });
    const before = await rows(first, 'db');
    await first.demo.close();
    open.pop();
    const second = await start({ stateFile });
    expect(await rows(second, 'db')).toEqual(before);
  });

  test('a taken port is a fault in words', async () => {
    const test = await start();
    await expect(startDemo({ content: 'empty', port: Number(new URL(test.demo.url).port) })).rejects.toThrow('in use');
  });

  test('events tell of nodes and of who may be promoted', async () => {
    const test = await start();
    await threeNodes(test);
    await definition(test, 'db');
    await place(test, 'db', 'n1');
    const abort = new AbortController();
    const read = async (path: string) => {
      const answer = await fetch(test.demo.url + path, { signal: abort.signal });
      const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
      return async (word: string) => {
        let text = '';
        while (reader !== undefined && !text.includes(word)) text += (await reader.read()).value ?? '';
        return text;
      };
    };
    const nodes = await read('/v1/events/nodes');
    const promotions = await read('/v1/events/drbd/promotion');
    expect(await promotions('may-promote-change')).toContain(
      '{"resource_name":"db","node_name":"n1","may_promote":true}',
    );
    await test.send('PUT', '/v1/nodes/n2', { override_props: { 'Aux/x': 'y' } });
    expect(await nodes('node-modified')).toContain('"Aux/x":"y"');
    test.demo.fault('node-offline=n1');
    expect(await promotions('"may_promote":false')).toContain('"node_name":"n1"');
    abort.abort();
  });

  test('long lists come in pages', async () => {
    const test = await start({ content: { nodes: 5, resources: 20 } });
    expect((await test.list('/v1/view/resources')).length).toBe(60);
    const part = await test.list('/v1/view/resources?offset=10&limit=5');
    expect(part).toEqual((await test.list('/v1/view/resources')).slice(10, 15));
  });

  test('the sample cluster has a sync under way, a snapshot and a backup', async () => {
    const test = await start({ content: 'sample' });
    expect((await summary(test, 'archive')).sort().join()).toMatch(/n2 {2}SyncTarget\(\d+\.\d\d%\)/);
    expect((await test.list('/v1/view/snapshots')).length).toBe(2);
    expect(JSON.stringify(await test.get('/v1/remotes/offsite/backups'))).toContain('db1_back_');
    expect(await test.get('/v1/error-reports')).toEqual([]);
  });
});

test('a number of a path that is none is refused by name', async () => {
  const demo = await start();
  const got = await demo.send('DELETE', '/v1/controller/auth/token/first');
  expect(isRefused(got)).toBe(true);
  expect(got.json).toMatchObject([{ message: "'first' is not a number." }]);
});
