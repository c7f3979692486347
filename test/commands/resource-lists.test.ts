import { describe, expect, it } from 'vitest';
import { resourceInvolved } from '../../src/commands/resource/involved.ts';
import { resourceListVolumes } from '../../src/commands/resource/list-volumes.ts';
import { resourceList } from '../../src/commands/resource/list.ts';
import { volumeList } from '../../src/commands/volume/list.ts';
import type { Command } from '../../src/definition/command.ts';
import { formatTime } from '../../src/model/time.ts';
import { FakeController } from '../support/fake-controller.ts';
import { cellsOf, columnOf, runCommand } from '../support/run-command.ts';
import { readingController } from '../support/run-to-view.ts';
import { runWords } from '../support/run-words.ts';

type Input = Record<string, unknown>;

async function cells(
  command: Command,
  input: Input,
  answer: unknown,
  path = '/v1/view/resources',
): Promise<string[][]> {
  const controller = new FakeController([{ method: 'GET', path, answer }]);
  return cellsOf((await runCommand(command, input, controller)).view);
}

const drbd = (disk_state: string, rest: object = {}): object => ({
  volume_number: 0,
  storage_pool_name: 'p',
  device_path: '/dev/drbd1000',
  allocated_size_kib: 1536,
  state: { disk_state },
  layer_data_list: [{ type: 'DRBD', data: { drbd_volume_definition: { minor_number: 1000 } } }],
  ...rest,
});
const layers = (connections: object = {}): object => ({
  layer_object: {
    type: 'DRBD',
    children: [{ type: 'STORAGE' }],
    drbd: { tcp_ports: [7000, 7001], connections },
  },
});
const resource = (name: string, node_name: string, rest: object = {}): object => ({
  name,
  node_name,
  ...layers(),
  volumes: [drbd('UpToDate')],
  ...rest,
});
const skipDisk = { effective_props: { 'DrbdOptions/SkipDisk': { type: 'RESOURCE', value: 'True' } } };

describe('resource list', () => {
  it.each([
    ['-o json --columns layers,drbd_ports', '[\n{"layers":["DRBD","STORAGE"],"drbd_ports":[7000,7001]}\n]\n'],
    [
      '-o yaml --columns layers,drbd_ports',
      '- layers:\n    - DRBD\n    - STORAGE\n  drbd_ports:\n    - 7000\n    - 7001\n',
    ],
    ['-o csv --columns layers,drbd_ports', 'layers,drbd_ports\r\n"DRBD,STORAGE","7000, 7001"\r\n'],
    ['-o name --where layers=drbd', 'n1 a\n'],
    ['-o name --where layers=DRBD,STORAGE', 'n1 a\n'],
    ['-o name --where layers!=STORAGE', ''],
    ['-o name --where drbd_ports=7001', 'n1 a\n'],
    ['-o name --where drbd_ports<7000', ''],
  ])('gives layers and ports as lists where lists can be: %s', async (options, stdout) => {
    const controller = readingController({ '/v1/view/resources': [resource('a', 'n1')] });
    expect(await runWords(`resource list ${options}`, controller)).toMatchObject({ stdout, stderr: '', code: 0 });
  });

  it('asks with its filters', async () => {
    const input = { nodes: ['n1', 'n2'], resources: ['a'], props: ['k=v'] };
    const path = '/v1/view/resources?nodes=n1&nodes=n2&resources=a&props=k%3Dv';
    expect(await cells(resourceList, input, [], path)).toHaveLength(1);
  });

  it('shows one row for each resource on a node', async () => {
    const lost = { n2: { connected: false, message: 'Connecting' } };
    const rows = await cells(resourceList, { showDrbdPorts: true, showProps: ['Aux/x=X'] }, [
      resource('a', 'n1', { state: { in_use: true }, create_timestamp: 0, props: { 'Aux/x': 'y' } }),
      resource('a', 'n2', { state: { in_use: false }, ...layers(lost) }),
      resource('b', 'n1', { state: { in_use: true }, volumes: [] }),
      resource('b', 'n2', { state: { in_use: true }, volumes: [drbd('Outdated')], ...skipDisk }),
      resource('c', 'n1', { state: { in_use: true }, flags: ['DELETE'] }),
      { name: 'd', node_name: 'n1' },
    ]);
    expect(rows.slice(0, 7)).toEqual([
      ['ResourceName', 'Node', 'DRBD Ports', 'Layers', 'Usage', 'Conns', 'State', 'CreatedOn', 'X'],
      ['a', 'n1', '7000, 7001', 'DRBD,STORAGE', 'InUse/green', 'Ok', 'UpToDate', formatTime(0), 'y'],
      ['a', 'n2', '7000, 7001', 'DRBD,STORAGE', 'Unused', 'Connecting(n2)/red', 'UpToDate/red', '', ''],
      ['b', 'n1', '', 'DRBD,STORAGE', 'InUse/yellow', '', 'Unknown/yellow', '', ''],
      ['b', 'n2', '7000, 7001', 'DRBD,STORAGE', 'InUse/yellow', 'Ok', 'Outdated, SkipDisk (R)/yellow', '', ''],
      ['c', 'n1', '7000, 7001', 'DRBD,STORAGE', '', 'Ok', 'DELETING/red', '', ''],
      ['d', 'n1', '', '', '', '', 'Unknown/yellow', '', ''],
    ]);
    expect(rows[7]).toEqual(['SkipDisk:']);
    expect(rows.slice(8).every(([line]) => line?.startsWith('  '))).toBe(true);
  });

  it('shows only what wants attention with --faulty, but the advice for all', async () => {
    const rows = await cells(resourceList, { faulty: true }, [
      resource('fine', 'n1'),
      resource('tie', 'n2', { flags: ['DISKLESS', 'TIE_BREAKER'], volumes: [drbd('Diskless')] }),
      resource('cut', 'n1', layers({ n2: { connected: false } })),
      resource('skip', 'n1', skipDisk),
      resource('off', 'n1', { flags: ['INACTIVE'] }),
    ]);
    expect(rows.slice(1, 4).map(([name]) => name)).toEqual(['cut', 'skip', 'off']);
    expect(rows[4]).toEqual(['SkipDisk:']);
  });

  it('reads a file instead of asking a controller', async () => {
    const runtime = { files: { f: JSON.stringify([resource('a', 'n1')]) } };
    const { view } = await runCommand(resourceList, { fromFile: 'f', nodes: ['n2'] }, new FakeController([]), runtime);
    expect(await cellsOf(view)).toHaveLength(2);
  });

  it('sorts by its first column unless told otherwise', async () => {
    const sortBy = async (input: Input): Promise<unknown> =>
      (await runCommand(resourceList, input, readingController({ '/v1/view/resources': [] }))).view;
    expect(await sortBy({})).toMatchObject({ sortBy: [] });
    expect(await sortBy({ groupby: ['state', 'node'] })).toMatchObject({ sortBy: ['state', 'node'] });
  });
});

describe('resource involved', () => {
  const answer = [
    resource('a', 'n1', { state: { in_use: true } }),
    resource('a', 'n2'),
    resource('b', 'n1'),
    resource('b', 'n3', { flags: ['DISKLESS'], state: { in_use: true } }),
    resource('c', 'n2', { state: { in_use: true } }),
  ];

  it.each<[Input, string[]]>([
    [{ node: 'n1' }, ['a n1', 'a n2', 'b n1', 'b n3']],
    [{ node: 'n2', inuse: true }, ['a n1', 'a n2', 'c n2']],
    [{ node: 'n1', disklessInuse: true }, ['b n1', 'b n3']],
    [{ node: 'n1', minDiskful: 2 }, ['b n1', 'b n3']],
    [{ node: 'n1', minDiskful: 2, inuse: true, disklessInuse: true }, ['b n1', 'b n3']],
    [{ node: 'n9' }, []],
  ])('%j keeps whole resources: %j', async (input, wanted) => {
    const rows = await cells(resourceInvolved, input, answer);
    expect(rows.slice(1).map(([name, node]) => `${name ?? ''} ${node ?? ''}`)).toEqual(wanted);
  });
});

describe.each([volumeList, resourceListVolumes])('$path', (command) => {
  it('asks with its filters', async () => {
    const input = { nodes: ['n'], storagePools: ['p', 'q'], resources: ['a'] };
    const path = '/v1/view/resources?nodes=n&storage_pools=p&storage_pools=q&resources=a';
    expect(await cells(command, input, [], path)).toHaveLength(1);
  });

  it('shows one row for each volume, in the order of the controller', async () => {
    const rows = await cells(command, { showProps: ['Aux/x'] }, [
      resource('z', 'n1', { state: { in_use: true }, flags: ['DELETE'] }),
      resource('a', 'n1', {
        volumes: [drbd('UpToDate', { props: { 'Aux/x': 'y' } }), { volume_number: 1, allocated_size_kib: -1 }],
      }),
      resource('a', 'n2', { ...layers({ n1: { connected: false } }), volumes: [drbd('Outdated')], ...skipDisk }),
      resource('off', 'n1', { flags: ['INACTIVE'] }),
      resource('gone', 'n1', { flags: ['INACTIVE', 'EVICTED'] }),
    ]);
    expect(rows.slice(0, 6)).toEqual([
      [
        'Resource',
        'Node',
        'StoragePool',
        'VolNr',
        'MinorNr',
        'DeviceName',
        'Allocated',
        'InUse',
        'State',
        'Repl',
        'Aux/x',
      ],
      ['z', 'n1', 'p', '0', '1000', '/dev/drbd1000', '1.50 MiB', 'InUse/green', 'UpToDate', '', ''],
      ['a', 'n1', 'p', '0', '1000', '/dev/drbd1000', '1.50 MiB', '', 'UpToDate', '', 'y'],
      ['a', 'n1', 'None', '1', '', 'None', '-1 KiB', '', 'Created', '', ''],
      ['a', 'n2', 'p', '0', '1000', '/dev/drbd1000', '1.50 MiB', '', 'Outdated, SkipDisk (R)/red', '', ''],
      ['gone', 'n1', 'p', '0', '1000', '/dev/drbd1000', '1.50 MiB', '', 'INACTIVE/yellow', '', ''],
    ]);
    expect(rows[6]).toEqual(['SkipDisk:']);
  });

  it.each<[string, object, string]>([
    ['nobody', {}, ''],
    [
      'all well',
      { b: { replication_state: 'Established' }, c: { replication_state: 'Established' } },
      'Established(2)/green',
    ],
    [
      'a sync',
      { b: { replication_state: 'SyncTarget', done_percentage: 33.333 }, c: { replication_state: 'Established' } },
      'b: SyncTarget(33.33%)\nc: Established/yellow',
    ],
    ['no percentage', { b: { replication_state: 'PausedSyncT' } }, 'b: PausedSyncT(?)/yellow'],
    ['the source of a sync', { b: { replication_state: 'SyncSource', done_percentage: 5 } }, 'b: SyncSource/yellow'],
    ['nothing known', { b: {} }, 'b: /yellow'],
  ])('shows replication to %s', async (_, replication_states, cell) => {
    const volume = drbd('UpToDate', { state: { disk_state: 'UpToDate', replication_states } });
    const rows = await cells(command, {}, [resource('a', 'n1', { volumes: [volume] })]);
    expect(rows[1]?.[9]).toBe(cell);
    expect((await cells(command, { hideReplicationStates: true }, []))[0]).not.toContain('Repl');
  });

  it('shows reports of volumes below the table, and an error in place of the state', async () => {
    const reports = [
      { ret_code: -1, message: 'broken' },
      { ret_code: 1, message: 'fine' },
    ];
    const rows = await cells(command, {}, [resource('a', 'n1', { volumes: [drbd('UpToDate', { reports })] })]);
    expect(rows[1]?.[8]).toBe('Error/red');
    expect(rows[2]).toEqual(['broken; fine']);
  });

  it('warns of a resource in use on two nodes, not of one with two volumes', async () => {
    const used = { state: { in_use: true }, volumes: [drbd('UpToDate'), drbd('UpToDate')] };
    const rows = await cells(command, {}, [
      resource('a', 'n1', used),
      resource('b', 'n1', used),
      resource('b', 'n2', used),
    ]);
    expect(rows.slice(1).map((row) => row[7])).toEqual([
      'InUse/green',
      'InUse/green',
      'InUse/yellow',
      'InUse/yellow',
      'InUse/yellow',
      'InUse/yellow',
    ]);
  });

  it('sorts and filters by numbers, not by their text', async () => {
    const { view } = await runCommand(command, {}, readingController({ '/v1/view/resources': [] }));
    const row = { minor: undefined, number: 1, allocated: 1024 };
    expect(columnOf(view, 'Allocated').value?.(row)).toBe(1024);
    expect(columnOf(view, 'VolNr').value?.(row)).toBe(1);
    expect(columnOf(view, 'MinorNr').value?.(row)).toBeNull();
  });
});
