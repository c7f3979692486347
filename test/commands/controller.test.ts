import { describe, expect, it } from 'vitest';
import { controllerQueryMaxVolumeSize } from '../../src/commands/controller/query-max-volume-size.ts';
import { controllerVersion, controllerWhich } from '../../src/commands/controller/version.ts';
import { type Expected, FakeController } from '../support/fake-controller.ts';
import { cellsOf, columnOf, expectChange, runCommand } from '../support/run-command.ts';
import { controller as controllerNoun } from '../../src/commands/controller/index.ts';
import { commandOf } from '../support/command-of.ts';

const controllerBackupDb = commandOf(controllerNoun, 'backupdb');
const controllerDrbdOptions = commandOf(controllerNoun, 'drbd-options');
const controllerListProperties = commandOf(controllerNoun, 'list-properties');
const controllerSetLogLevel = commandOf(controllerNoun, 'set-log-level');
const controllerSetProperty = commandOf(controllerNoun, 'set-property');

type Input = Readonly<Record<string, unknown>>;

const PROPERTIES = '/v1/controller/properties';

describe('controller requests', () => {
  it.each([
    [{ key: 'k', value: 'v' }, { override_props: { k: 'v' } }],
    [{ key: 'k', aux: true }, { delete_props: ['Aux/k'] }],
    [{ key: 'k', value: '' }, { delete_props: ['k'] }],
  ])('set-property %j', async (input, body) => {
    await expectChange(controllerSetProperty, input, [{ method: 'POST', path: PROPERTIES, body }]);
  });

  it.each([
    [{}, 'level_linstor'],
    [{ library: true }, 'level'],
    [{ global: true }, 'level_linstor_global'],
    [{ library: true, global: true }, 'level_global'],
  ])('set-log-level %j', async (input, member) => {
    const body = { log: { [member]: 'DEBUG' } };
    await expectChange(controllerSetLogLevel, { level: 'DEBUG', ...input }, [
      { method: 'PUT', path: '/v1/controller/config', body },
    ]);
  });

  it('backupdb', async () => {
    await expectChange(controllerBackupDb, { backupName: 'b' }, [
      { method: 'POST', path: '/v1/controller/backup/db', body: { backup_name: 'b' } },
    ]);
  });

  it('drbd-options sends each option by itself, those to unset last', async () => {
    const more = { 'unset-al-updates': true, protocol: 'C', 'ping-timeout': '5' };
    const bodies = [
      { override_props: { 'DrbdOptions/Net/ping-timeout': '5' } },
      { override_props: { 'DrbdOptions/Net/protocol': 'C' } },
      { delete_props: ['DrbdOptions/Disk/al-updates'] },
    ];
    const requests = bodies.map((body) => ({ method: 'POST', path: PROPERTIES, body }));
    await expectChange(controllerDrbdOptions, {}, requests, { more });
    await expectChange(controllerDrbdOptions, {}, []);
  });
});

describe('controller', () => {
  const run = async (command: Parameters<typeof runCommand>[0], path: string, answer: unknown) =>
    (await runCommand(command, {}, new FakeController([{ method: 'GET', path, answer }]))).view;

  it('list-properties shows the map as it is', async () => {
    expect(await run(controllerListProperties, PROPERTIES, { b: '1', a: '2' })).toMatchObject({
      properties: { b: '1', a: '2' },
    });
  });

  it('version shows number and commit, and hands out every member', async () => {
    const answer = { version: '1.34.0', git_hash: 'abc', new: 1 };
    expect(await run(controllerVersion, '/v1/controller/version', answer)).toEqual({
      kind: 'text',
      text: 'linstor controller 1.34.0; GIT-hash: abc\n',
      machine: { value: answer, layout: 'one-line' },
    });
  });

  it('which shows the address', async () => {
    const { view } = await runCommand(controllerWhich, {}, new FakeController([]));
    expect(view).toMatchObject({
      text: 'linstor://localhost:3370\n',
      machine: { value: { controller_uri: 'linstor://localhost:3370' } },
    });
  });
});

describe('controller query-max-volume-size', () => {
  const ask = async (input: Input, body: unknown, answer: unknown, more: readonly Expected[] = []) => {
    const question = { method: 'OPTIONS', path: '/v1/query-max-volume-size', body, answer };
    const controller = new FakeController([question, ...more]);
    const { view } = await runCommand(controllerQueryMaxVolumeSize, input, controller);
    return { view, cells: await cellsOf(view) };
  };
  const definitions = (answer: unknown): Expected => ({ method: 'GET', path: '/v1/storage-pool-definitions', answer });

  it('shows what every pool could hold', async () => {
    const nodes = ['node-1', 'node-2', 'node-3', 'node-4', 'node-5', 'node-6'];
    const candidates = [
      { storage_pool: 'thin', max_volume_size_kib: 3072, node_names: ['a', 'b'], all_thin: true },
      { storage_pool: 'own', max_volume_size_kib: 1, node_names: ['a'], all_thin: true },
      { storage_pool: 'thick', max_volume_size_kib: 0, node_names: nodes, all_thin: false },
    ];
    const answer = { candidates, default_max_oversubscription_ratio: 20 };
    const pools = [
      { storage_pool_name: 'thin', props: { other: 'x' } },
      { storage_pool_name: 'own', props: { MaxOversubscriptionRatio: '2.5' } },
    ];
    const { view, cells } = await ask({ replicaCount: 2 }, { place_count: 2 }, answer, [definitions(pools)]);
    expect(cells).toEqual([
      ['StoragePool', 'MaxVolumeSize', 'Provisioning', 'Nodes'],
      ['thin', '3 MiB', 'Thin, oversubscription ratio 20.0', 'a, b'],
      ['own', '1 KiB', 'Thin, oversubscription ratio 2.5', 'a'],
      ['thick', '0 KiB', 'Thick', 'node-1, node-2, node-3, node-4, node-...'],
    ]);
    expect(columnOf(view, 'MaxVolumeSize')).toMatchObject({ align: 'right' });
  });

  it('shows a ratio only where the controller tells one, and as it is set', async () => {
    const candidates = [
      { storage_pool: 'thin', max_volume_size_kib: 1, node_names: ['a'], all_thin: true },
      { storage_pool: 'own', max_volume_size_kib: 1, node_names: ['a'], all_thin: true },
    ];
    const pools = [{ storage_pool_name: 'own', props: { MaxOversubscriptionRatio: 'many' } }];
    const { cells } = await ask({ replicaCount: 2 }, { place_count: 2 }, { candidates }, [definitions(pools)]);
    expect(cells.slice(1).map((row) => row[2])).toEqual(['Thin', 'Thin, oversubscription ratio many']);
  });

  it('asks with everything that is given', async () => {
    const input = {
      replicaCount: 3,
      storagePool: 'p',
      doNotPlaceWith: ['r1', 'r2'],
      doNotPlaceWithRegex: 'x.*',
      replicasOnSame: ['a=1'],
      replicasOnDifferent: ['b'],
      xReplicasOnDifferent: ['rack', '2'],
    };
    const body = {
      place_count: 3,
      not_place_with_rsc: ['r1', 'r2'],
      not_place_with_rsc_regex: 'x.*',
      replicas_on_same: ['Aux/a=1'],
      replicas_on_different: ['Aux/b'],
      x_replicas_on_different_map: { 'Aux/rack': 2 },
      storage_pool: 'p',
    };
    expect((await ask(input, body, {})).cells).toHaveLength(1);
  });

  it('shows what the controller says when nothing fits', () =>
    expect(
      ask({ replicaCount: 9 }, { place_count: 9 }, [{ ret_code: -1, message: 'Not enough nodes' }]),
    ).rejects.toThrow('Not enough nodes'));
});
