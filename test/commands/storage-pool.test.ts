import { describe, expect, it } from 'vitest';
import { storagePoolDefinition } from '../../src/commands/storage-pool-definition/index.ts';
import { storagePool } from '../../src/commands/storage-pool/index.ts';
import { commandOf } from '../support/command-of.ts';
import { FakeController } from '../support/fake-controller.ts';
import { runWords } from '../support/run-words.ts';
import { cellsOf, columnOf, expectChange, runCommand, repliesIn } from '../support/run-command.ts';

const VIEW = '/v1/view/storage-pools';
const pool = {
  storage_pool_name: 'p',
  node_name: 'n',
  provider_kind: 'LVM',
  props: { 'StorDriver/StorPoolName': 'vg' },
  free_capacity: 1536,
  total_capacity: 2048,
  supports_snapshots: false,
  free_space_mgr_name: 'n;p',
};

describe('storage-pool list', () => {
  async function list(answer: unknown[], input = {}, path = VIEW) {
    const controller = new FakeController([{ method: 'GET', path, answer }]);
    return (await runCommand(commandOf(storagePool, 'list'), input, controller)).view;
  }
  const row = async (changes: object) => (await cellsOf(await list([{ ...pool, ...changes }])))[1];

  it('shows driver, backing, space, snapshots, state and sharing', async () => {
    expect(await cellsOf(await list([pool], { showProps: ['StorDriver/StorPoolName=Backing'] }))).toEqual([
      [
        'StoragePool',
        'Node',
        'Driver',
        'PoolName',
        'FreeCapacity',
        'TotalCapacity',
        'CanSnapshots',
        'State',
        'SharedName',
        'Backing',
      ],
      ['p', 'n', 'LVM', 'vg', '1.50 MiB', '2 MiB', 'False', 'Ok/green', 'n;p', 'vg'],
    ]);
  });

  it.each([
    ['LVM', { 'StorDriver/LvmVg': 'g' }, 'g'],
    ['SPDK', { 'StorDriver/LvmVg': 'g' }, 'g'],
    ['LVM_THIN', { 'StorDriver/LvmVg': 'g', 'StorDriver/ThinPool': 't' }, 'g/t'],
    ['LVM_THIN', {}, '/'],
    ['ZFS', { 'StorDriver/ZPool': 'z' }, 'z'],
    ['ZFS_THIN', { 'StorDriver/ZPoolThin': 'z' }, 'z'],
    ['FILE', { 'StorDriver/FileDir': '/d' }, ''],
    ['FILE', undefined, ''],
  ])('names the backing of %s with %j', async (provider_kind, props, backing) => {
    expect((await row({ provider_kind, props }))?.[3]).toBe(backing);
  });

  it.each([
    ['GB', '2.00 GB', 2.0004864],
    ['gib', '1.86 GiB', 1.86309814453125],
    ['G', '1.86 GiB', 1.86309814453125],
    ['Gi', '1.86 GiB', 1.86309814453125],
    ['kb', '2000486.40 kB', 2000486.4],
    ['B', '2000486400', 2000486400],
  ])('shows sizes in the unit that is typed: %s', async (unit, text, number) => {
    const given = [{ ...pool, free_capacity: 1953600 }];
    const run = (options: string) =>
      runWords(
        `storage-pool list --columns free_capacity --no-headers --units ${unit} ${options}`,
        new FakeController([{ method: 'GET', path: VIEW, answer: given }]),
      );
    expect((await run('')).stdout).toContain(`| ${text} |`);
    expect(Number((await run('-o csv')).stdout)).toBeCloseTo(number, 5);
  });

  it('refuses what is no unit, and tells which there are', async () => {
    const { code, stderr } = await runWords('storage-pool list --units GX', new FakeController([]));
    expect(code).toBe(2);
    expect(stderr).toContain("--units: 'GX' is not one of: B, KiB, MiB, GiB, TiB, PiB, kB, MB, GB, TB, PB");
  });

  it.each(['DISKLESS', 'EBS_INIT', 'EBS_TARGET'])('shows no space for %s', async (provider_kind) => {
    expect((await row({ provider_kind }))?.slice(4, 6)).toEqual(['', '']);
  });

  it('shows no space when none is known', async () => {
    expect((await row({ free_capacity: undefined }))?.slice(4, 6)).toEqual(['', '']);
  });

  it('keeps the capacity in KiB for data formats', async () => {
    const view = await list([pool]);
    if (view.kind !== 'table') throw new Error(view.kind);
    const [first] = view.rows(pool);
    expect(columnOf(view, 'FreeCapacity').value?.(first)).toBe(1536);
  });

  it('knows about snapshots from the traits of old controllers', async () => {
    const traits = { supports_snapshots: undefined, static_traits: { SupportsSnapshots: 'true' } };
    expect((await row(traits))?.[6]).toBe('True');
  });

  it('hides the names that say nothing about sharing', async () => {
    expect((await row({ free_space_mgr_name: 'n:p' }))?.[8]).toBe('');
    expect((await row({ free_space_mgr_name: undefined }))?.[8]).toBe('');
  });

  it('shows each different report once below the table, and the state they make', async () => {
    const error = { ret_code: -4611686018406678000, message: 'broken' };
    const warning = { ret_code: -9223372036834066000, message: 'slow' };
    const info = { ret_code: 4611686018427388000, message: 'by the way' };
    const answer = [[error, warning], [warning], [info]].map((reports) => ({ ...pool, reports }));
    const [, first, second, third, footer] = await cellsOf(await list(answer));
    expect([first, second, third].map((cells) => cells?.[7])).toEqual(['Error/red', 'Warning/yellow', 'Ok/green']);
    expect(footer).toEqual(['broken; slow; by the way']);
  });

  it('lets the controller filter', async () => {
    const input = { nodes: ['a'], storagePools: ['p', 'q'], props: ['Aux/x'] };
    const path = `${VIEW}?nodes=a&storage_pools=p&storage_pools=q&props=Aux%2Fx`;
    expect(await cellsOf(await list([], input, path))).toHaveLength(1);
  });
});

describe('storage-pool create', () => {
  const names = { nodeName: 'n/1', name: 'p' };
  const request = (body: object) => ({ method: 'POST', path: '/v1/nodes/n%2F1/storage-pools', body });

  it.each([
    ['lvm', 'LVM', 'StorDriver/LvmVg'],
    ['zfs', 'ZFS', 'StorDriver/ZPool'],
    ['zfsthin', 'ZFS_THIN', 'StorDriver/ZPoolThin'],
    ['file', 'FILE', 'StorDriver/FileDir'],
    ['filethin', 'FILE_THIN', 'StorDriver/FileDir'],
    ['spdk', 'SPDK', 'StorDriver/LvmVg'],
    ['remotespdk', 'REMOTE_SPDK', undefined],
    ['storagespaces', 'STORAGE_SPACES', undefined],
    ['storagespacesthin', 'STORAGE_SPACES_THIN', undefined],
    ['openflex', 'OPENFLEX_TARGET', 'StorDriver/Openflex/StorPool'],
  ])('%s makes a pool of the kind %s', async (word, provider_kind, oldProperty) => {
    const command = commandOf(storagePool, `create ${word}`);
    const input = { ...names, driverPoolName: 'x' };
    const body = { storage_pool_name: 'p', provider_kind, props: { 'StorDriver/StorPoolName': 'x' } };
    await expectChange(command, input, [request(body)]);

    const old = new FakeController(
      [{ ...request({ ...body, props: { [oldProperty ?? '']: 'x' } }), answer: [] }],
      '1.1.0',
    );
    const run = runCommand(command, input, old);
    if (oldProperty === undefined) await expect(run).rejects.toMatchObject({ exitCode: 1 });
    else expect((await run).view.kind).toBe('replies');
  });

  it('lvmthin splits its pool for old controllers and refuses other forms there', async () => {
    const command = commandOf(storagePool, 'create lvmthin');
    const body = {
      storage_pool_name: 'p',
      provider_kind: 'LVM_THIN',
      props: { 'StorDriver/LvmVg': 'vg', 'StorDriver/ThinPool': 'lv' },
    };
    const old = new FakeController([{ ...request(body), answer: [] }], '1.1.0');
    const { view } = await runCommand(command, { ...names, driverPoolName: 'vg/lv' }, old);
    expect(await repliesIn(view)).toEqual([]);
    old.done();
    const wrong = runCommand(command, { ...names, driverPoolName: 'vg' }, new FakeController([], '1.1.0'));
    await expect(wrong).rejects.toMatchObject({ exitCode: 2, message: "Pool name 'vg' does not have format VG/LV" });
  });

  it('refuses an empty pool', async () => {
    const run = runCommand(
      commandOf(storagePool, 'create lvm'),
      { ...names, driverPoolName: '' },
      new FakeController([]),
    );
    await expect(run).rejects.toMatchObject({ exitCode: 2 });
  });

  it.each([
    [
      'lvm',
      { driverPoolName: 'vg', sharedSpace: 'uuid', externalLocking: true },
      {
        provider_kind: 'LVM',
        free_space_mgr_name: 'uuid',
        external_locking: true,
        props: { 'StorDriver/StorPoolName': 'vg' },
      },
    ],
    [
      'lvm',
      { driverPoolName: 'vg', sharedSpace: '' },
      { provider_kind: 'LVM', props: { 'StorDriver/StorPoolName': 'vg' } },
    ],
    ['diskless', {}, { provider_kind: 'DISKLESS' }],
    [
      'ebs_initiator',
      { ebsRemoteName: 'aws' },
      { provider_kind: 'EBS_INIT', props: { 'StorDriver/EBS/Remote': 'aws' } },
    ],
    [
      'exos',
      { enclosureName: 'E', poolSn: '00c0', sharedSpace: 'x' },
      {
        provider_kind: 'EXOS',
        free_space_mgr_name: 'x',
        props: {
          'StorDriver/StorPoolName': 'E_00c0',
          'StorDriver/Exos/Enclosure': 'E',
          'StorDriver/Exos/PoolSN': '00c0',
        },
      },
    ],
  ])('%s %j', async (word, input, body) => {
    const whole = { storage_pool_name: 'p', ...body };
    await expectChange(commandOf(storagePool, `create ${word}`), { ...names, ...input }, [request(whole)]);
  });
});

describe('other commands of storage pools', () => {
  it('deletes on each node in turn', async () => {
    await expectChange(commandOf(storagePool, 'delete'), { nodeName: ['a', 'b'], name: 'p', quiet: true }, [
      { method: 'DELETE', path: '/v1/nodes/a/storage-pools/p' },
      { method: 'DELETE', path: '/v1/nodes/b/storage-pools/p' },
    ]);
  });

  it('sets a property', async () => {
    const body = { override_props: { k: 'v' } };
    const input = { nodeName: 'a', name: 'p', key: 'k', value: 'v' };
    await expectChange(commandOf(storagePool, 'set-property'), input, [
      { method: 'PUT', path: '/v1/nodes/a/storage-pools/p', body },
    ]);
  });

  it('lists the properties of a pool, or says that there is none', async () => {
    const input = { nodeName: 'n', storagePoolName: 'p' };
    const found = (answer: unknown) =>
      new FakeController([{ method: 'GET', path: `${VIEW}?nodes=n&storage_pools=p`, answer }]);
    const command = commandOf(storagePool, 'list-properties');
    expect((await runCommand(command, input, found([pool]))).view).toMatchObject({
      properties: pool.props,
      more: false,
    });
    expect((await runCommand(command, input, found([]))).view).toMatchObject({ properties: undefined });
  });

  it('lists the definitions', async () => {
    const answer = [{ storage_pool_name: 'p', props: { 'Aux/x': '1' } }];
    const controller = new FakeController([{ method: 'GET', path: '/v1/storage-pool-definitions', answer }]);
    const { view } = await runCommand(commandOf(storagePoolDefinition, 'list'), { showProps: ['Aux/x'] }, controller);
    expect(await cellsOf(view)).toEqual([
      ['StoragePool', 'Aux/x'],
      ['p', '1'],
    ]);
  });
});
