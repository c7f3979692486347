import { describe, expect, it } from 'vitest';
import { collect } from '../support/collect.ts';
import { FakeController } from '../support/fake-controller.ts';
import { cellsOf } from '../support/run-command.ts';
import { expectChanges, readingController, runToView, tableOf, type Change } from '../support/run-to-view.ts';

const RD = '/v1/resource-definitions/db1';
const SPD = '/v1/storage-pool-definitions';
const REACTOR = '/v1/nodes/exec/drbd-reactorctl';

describe('a change', () => {
  it.each<[string, Change[]]>([
    ['controller config set log.level debug', [['PUT /v1/controller/config', { log: { level: 'DEBUG' } }]]],
    ['controller config set http.port 3380', [['PUT /v1/controller/config', { http: { port: 3380 } }]]],
    ['c config set db.k8s.request_retries 5', [['PUT /v1/controller/config', { db: { k8s: { request_retries: 5 } } }]]],
    ['n config set n1 debug.console_enabled true', [['PUT /v1/nodes/n1/config', { debug: { console_enabled: true } }]]],
    ['controller export-db f', [['POST /v1/controller/database/export', { backup_name: 'f' }]]],
    ['controller export-db', [['POST /v1/controller/database/export', {}]]],
    ['c delete-property DrbdOptions/auto-quorum', [['DELETE /v1/controller/properties/DrbdOptions%2Fauto-quorum']]],
    ['kv delete app', [['DELETE /v1/key-value-store/app']]],
    ['spd create p', [[`POST ${SPD}`, { storage_pool_name: 'p' }]]],
    ['spd d p', [[`DELETE ${SPD}/p`]]],
    ['spd sp p --aux a b', [[`PUT ${SPD}/p`, { override_props: { 'Aux/a': 'b' } }]]],
    ['error-reports delete --one-by-one 1 2', [['DELETE /v1/error-reports/1'], ['DELETE /v1/error-reports/2']]],
    [
      'r c n1 n2 db1 --one-by-one',
      [
        [`POST ${RD}/resources/n1`, { resource: { node_name: 'n1' } }],
        [`POST ${RD}/resources/n2`, { resource: { node_name: 'n2' } }],
      ],
    ],
    ['r td n1 db1 --diskless --diskless-storage-pool p', [[`PUT ${RD}/resources/n1/toggle-disk/diskless/p`]]],
    ['r td n1 db1 --drbd-client', [[`PUT ${RD}/resources/n1/toggle-disk`, { operation: 'INTO_DRBD_CLIENT' }]]],
    [
      'r td n1 db1 -s p -l drbd,storage',
      [
        [
          `PUT ${RD}/resources/n1/toggle-disk`,
          { operation: 'INTO_DRBD_DISKFUL', storage_pool: 'p', layer_list: ['drbd', 'storage'] },
        ],
      ],
    ],
  ])('%s', (line, changes) => expectChanges(line, changes));

  it.each([
    'controller config set http.port many',
    'controller config set http.enabled perhaps',
    'controller config set no.such 1',
    'error-reports delete --one-by-one',
    'r td n1 db1 --drbd-client --migrate-from n2',
    'r td n1 db1 --diskless-storage-pool p',
    'property list volume -r db1',
  ])('%s is refused', async (line) => {
    await expect(runToView(line, new FakeController([]))).rejects.toMatchObject({ exitCode: 2 });
  });
});

describe('one object', () => {
  it('is shown as keys and values, however deep', async () => {
    const config = { log: { level: 'INFO', paths: ['a', 'b'] }, db: { k8s: { retries: 3 } } };
    expect(await tableOf('controller config show', { '/v1/controller/config': config })).toEqual([
      ['Key', 'Value'],
      ['log.level', 'INFO'],
      ['log.paths', 'a, b'],
      ['db.k8s.retries', '3'],
    ]);
  });

  it('of a list is found by its name', async () => {
    const pools = [{ storage_pool_name: 'q' }, { storage_pool_name: 'p', free_capacity: 5 }];
    expect(await tableOf('sp show n1 p', { '/v1/nodes/n1/storage-pools': pools })).toContainEqual([
      'free_capacity',
      '5',
    ]);
  });

  it.each([
    ['sp show n1 none', { '/v1/nodes/n1/storage-pools': [] }],
    ['vd show db1 7', { [`${RD}/volume-definitions`]: [{ volume_number: 0 }] }],
    ['n i show n1 none', { '/v1/nodes/n1/net-interfaces': [] }],
    ['r show n9 db1', { [`${RD}/resources`]: [{ node_name: 'n1' }] }],
  ])('that is missing makes exit code 3: %s', async (line, answers) => {
    await expect(runToView(line, readingController(answers))).rejects.toMatchObject({ exitCode: 3 });
  });

  it('resource show has the volumes, too', async () => {
    const answers = {
      [`${RD}/resources`]: [{ node_name: 'n1', name: 'db1' }],
      [`${RD}/resources/n1/volumes`]: [{ volume_number: 0 }],
    };
    expect(await tableOf('r show n1 db1', answers)).toContainEqual(['volumes.0.volume_number', '0']);
  });

  it('snapshot show lists those of a resource like snapshot list', async () => {
    const rows = await tableOf('s show db1', { [`${RD}/snapshots`]: [{ name: 's1', resource_name: 'db1' }] });
    expect(rows[1]?.slice(0, 2)).toEqual(['db1', 's1']);
  });
});

describe('a question', () => {
  it.each([
    ['encryption status', { '/v1/encryption/passphrase': { status: 'locked' } }, /^Locked: .*enter-passphrase/],
    ['file check /f n1', { '/v1/files/%2Ff/check/n1': { allowed: false } }, /^n1 may not write \/f/],
    ['file status /f n1', { '/v1/files/%2Ff/status/n1': { content_match: false } }, /not found/],
    ['file status /f n1', { '/v1/files/%2Ff/status/n1': { content_match: false, actual_path: '/x/f' } }, /differs/],
    ['kv get app k', { '/v1/key-value-store/app': [{ name: 'app', props: { k: 'v' } }] }, /^v\n$/],
  ])('%s', async (line, answers, text) => {
    const { view } = await runToView(line, readingController(answers));
    if (view.kind !== 'text') throw new Error(view.kind);
    expect(view.text).toMatch(text);
  });

  it('for a key of another store is answered with "not found"', async () => {
    const controller = readingController({ '/v1/key-value-store/app': [{ name: 'other', props: { k: 'v' } }] });
    await expect(runToView('kv get app k', controller)).rejects.toMatchObject({ exitCode: 3 });
  });

  it('stats asks only for the kinds wanted', async () => {
    const answers = { '/v1/stats/nodes': { count: 3 }, '/v1/stats/resources': { count: 7 } };
    expect(await tableOf('stats nodes resources', answers)).toEqual([
      ['Kind', 'Count'],
      ['nodes', '3'],
      ['resources', '7'],
    ]);
  });

  it('property list finds by key or meaning', async () => {
    const info = {
      PrefNic: { info: 'Interface to use', prop_type: 'regex', value: 'x+' },
      Other: { prop_type: 'long', dflt: '5', unit: 'ms' },
    };
    expect(await tableOf('property list node --match INTERFACE', { '/v1/nodes/properties/info': info })).toEqual([
      ['Key', 'Type', 'Values', 'Unit', 'Default', 'Meaning'],
      ['PrefNic', 'regex', 'x+', '', '', 'Interface to use'],
    ]);
  });

  it('property list without a kind says of which each is', async () => {
    const all = { NODE: { PrefNic: { prop_type: 'regex' } }, STLT: {} };
    const rows = await tableOf('property list', { '/v1/controller/properties/info/all': all });
    expect(rows[1]?.slice(0, 2)).toEqual(['NODE', 'PrefNic']);
  });

  it('query-all-size-info says why a group has no answer', async () => {
    const result = {
      fast: { space_info: { max_vlm_size_in_kib: 1024, next_spawn_result: [{ node_name: 'n', stor_pool_name: 'p' }] } },
      big: { reports: [{ ret_code: -1, message: 'no room' }] },
    };
    const path = '/v1/queries/resource-groups/query-all-size-info';
    const controller = new FakeController([{ method: 'POST', path, body: { select_filter: {} }, answer: { result } }]);
    expect(await cellsOf((await runToView('rg qasi', controller)).view)).toEqual([
      ['ResourceGroup', 'MaxVolumeSize', 'AvailableSize', 'Capacity', 'Next Spawn Result', 'Remark'],
      ['fast', '1 MiB', '-', '-', 'p on n', ''],
      ['big', '-', '-', '-', '-', 'no room'],
    ]);
  });
});

describe('node drbd-reactor', () => {
  const answer = [
    { node: 'n1', exit_code: 0, stdout_utf8: 'fine\n', active_node: 'n2' },
    { node: 'n2', exit_code: -1, stderr_utf8: 'no such program' },
  ];
  const evict = { nodes: ['n1', 'n2'], resource: 'db1', wait: true };

  it.each([
    ['text', 10],
    ['machine', 0],
  ] as const)('tells what each node said (%s: exit code %i when one failed)', async (mode, exitCode) => {
    const controller = new FakeController([{ method: 'POST', path: `${REACTOR}/evict`, body: evict, answer }]);
    const { view } = await runToView('n drbd-reactor evict --wait db1 n1 n2', controller, { mode });
    expect(view).toMatchObject({
      text: 'n1: done, n2 has taken over\n    fine\nn2: failed with exit code -1\n    no such program\n',
      machine: { value: answer },
      exitCode,
    });
  });
});

describe('event', () => {
  const controller = () => {
    const events = async function* () {
      yield await Promise.resolve({
        event: 'node-create',
        data: '{"node":{"name":"a\\u001b[31m","big":9007199254740993}}',
      });
    };
    return Object.assign(new FakeController([]), { events });
  };

  it.each([
    ['text', /^\d{4}-.* {2}node-create {2}a[^\u001b]*\n$/],
    [
      'machine',
      /^\{"event": "node-create", "data": \{"node": \{"name": "a\\u001b\[31m", "big": 9007199254740993\}\}\}\n$/,
    ],
  ] as const)('nodes writes a line for each event (%s)', async (mode, line) => {
    const { view } = await runToView('event nodes', controller(), { mode });
    if (view.kind !== 'bytes' || view.bytes instanceof Uint8Array) throw new Error(view.kind);
    expect(Buffer.concat(await collect(view.bytes)).toString()).toMatch(line);
  });
});
