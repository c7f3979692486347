import { describe, expect, it } from 'vitest';
import { backupCreate } from '../../src/commands/backup/create.ts';
import {
  backupDeleteAll,
  backupDeleteFilter,
  backupDeleteId,
  backupDeleteS3Key,
} from '../../src/commands/backup/delete.ts';
import { backupInfo } from '../../src/commands/backup/info.ts';
import { backupList } from '../../src/commands/backup/list.ts';
import { storpoolRename } from '../../src/commands/shared/pool-rename.ts';
import { backupQueueList } from '../../src/commands/backup/queue-list.ts';
import { backupRestore } from '../../src/commands/backup/restore.ts';
import { backupShip } from '../../src/commands/backup/ship.ts';
import type { Command } from '../../src/definition/command.ts';
import { Secret } from '../../src/model/secret.ts';
import { formatTime } from '../../src/model/time.ts';
import { FakeController } from '../support/fake-controller.ts';
import { cellsOf, expectChange, repliesIn, runCommand } from '../support/run-command.ts';
import { backup } from '../../src/commands/backup/index.ts';
import { commandOf } from '../support/command-of.ts';

const backupAbort = commandOf(backup, 'abort');
const backupScheduleDelete = commandOf(backup, 'schedule delete');
const backupScheduleDisable = commandOf(backup, 'schedule disable');
const backupScheduleEnable = commandOf(backup, 'schedule enable');

type Input = Readonly<Record<string, unknown>>;

const BACKUPS = '/v1/remotes/my%20s3/backups';
const remote = 'my s3';

describe('backup requests', () => {
  const restored = { remote, targetNode: 'n1', targetResource: 'new' };
  const shipped = { remote, sourceResource: 'a', targetResource: 'b' };
  const target = {
    storpoolRename: [
      ['p', 'q'],
      ['r', 's'],
    ],
    forceRestore: true,
    targetResourceGroup: 'g',
    forceMoveResourceGroup: true,
  };
  const pools = { p: 'q', r: 's' };
  const cases: [string, Command, Input, string, unknown][] = [
    ['create', backupCreate, { remote, resource: 'db' }, BACKUPS, { rsc_name: 'db', incremental: true }],
    [
      'create with everything',
      backupCreate,
      { remote, resource: 'db', full: true, node: 'n1', snapshot: 's' },
      BACKUPS,
      { rsc_name: 'db', incremental: false, node_name: 'n1', snap_name: 's' },
    ],
    [
      'create leaves out empty names',
      backupCreate,
      { remote, resource: 'db', node: '', snapshot: '' },
      BACKUPS,
      { rsc_name: 'db', incremental: true },
    ],
    ['abort', backupAbort, { remote, resource: 'db' }, `${BACKUPS}/abort`, { rsc_name: 'db' }],
    [
      'abort of one snapshot',
      backupAbort,
      { remote, resource: 'db', restore: true, create: true, snapshot: 's' },
      `${BACKUPS}/abort`,
      { rsc_name: 'db', restore: true, create: true, snapshot: 's' },
    ],
    ['restore', backupRestore, restored, `${BACKUPS}/restore`, { node_name: 'n1', target_rsc_name: 'new' }],
    [
      'restore with everything',
      backupRestore,
      { ...restored, ...target, resource: 'db', snapshot: 's', id: 'i', passphrase: new Secret('p') },
      `${BACKUPS}/restore`,
      {
        node_name: 'n1',
        target_rsc_name: 'new',
        src_rsc_name: 'db',
        src_snap_name: 's',
        last_backup: 'i',
        passphrase: 'p',
        stor_pool_map: pools,
        force_restore: true,
        dst_rsc_grp: 'g',
        force_mv_rsc_grp: true,
      },
    ],
    [
      'restore of the snapshots only',
      backupRestore,
      { ...restored, downloadOnly: true, storpoolRename: [] },
      `${BACKUPS}/restore`,
      { node_name: 'n1', target_rsc_name: 'new', download_only: true },
    ],
    ['ship', backupShip, shipped, `${BACKUPS}/ship`, { src_rsc_name: 'a', dst_rsc_name: 'b' }],
    [
      'ship with everything',
      backupShip,
      {
        ...shipped,
        ...target,
        sourceNode: 'n1',
        targetNode: 'n2',
        targetNetIf: 'if',
        targetStoragePool: 'pool',
        forceFull: true,
        sourceSnapshot: 's',
      },
      `${BACKUPS}/ship`,
      {
        src_rsc_name: 'a',
        dst_rsc_name: 'b',
        src_node_name: 'n1',
        dst_node_name: 'n2',
        dst_net_if_name: 'if',
        dst_stor_pool: 'pool',
        stor_pool_rename: pools,
        force_restore: true,
        dst_rsc_grp: 'g',
        force_mv_rsc_grp: true,
        allow_incremental: false,
        src_snap_name: 's',
      },
    ],
  ];
  it.each(cases)('%s', async (_, command, input, path, body) => {
    await expectChange(command, input, [{ method: 'POST', path, body }]);
  });

  const deletions: [string, Command, Input, string][] = [
    ['id', backupDeleteId, { id: 'a b' }, 'id=a+b'],
    [
      'ids that begin with a text',
      backupDeleteId,
      { id: 'x', prefix: true, cascade: true, dryRun: true, keepSnaps: true },
      'id_prefix=x&cascading=True&dryrun=True&keep_snaps=True',
    ],
    ['filter', backupDeleteFilter, { time: '20260101_000000' }, 'timestamp=20260101_000000'],
    [
      'all filters at once',
      backupDeleteFilter,
      { time: 't', resource: 'r', node: 'n', cascade: true, dryRun: true, keepSnaps: true },
      'cascading=True&timestamp=t&resource_name=r&node_name=n&dryrun=True&keep_snaps=True',
    ],
    ['all', backupDeleteAll, { dryRun: true }, 'all=True&dryrun=True'],
    [
      'all of this cluster',
      backupDeleteAll,
      { cluster: true, keepSnaps: true },
      'all_local_cluster=True&keep_snaps=True',
    ],
    ['an S3 key', backupDeleteS3Key, { s3key: 'some/key', dryRun: true }, 's3key=some%2Fkey&dryrun=True'],
  ];
  it.each(deletions)('delete by %s', async (_, command, input, query) => {
    await expectChange(command, { remote, ...input }, [{ method: 'DELETE', path: `${BACKUPS}?${query}` }]);
  });

  it('delete by filter refuses to go without a filter', () =>
    expect(runCommand(backupDeleteFilter, { remote, node: '' }, new FakeController([]))).rejects.toMatchObject({
      exitCode: 2,
    }));

  const at = { remoteName: 'r', scheduleName: 's/1' };
  const SCHEDULE = '/v1/remotes/r/backups/schedule/s%2F1';
  const schedules: [string, Command, Input, string, string, unknown][] = [
    ['enable', backupScheduleEnable, {}, 'PUT', '/enable', {}],
    [
      'enable with everything',
      backupScheduleEnable,
      { rd: 'd', node: 'n1', targetStoragePool: 'pool', targetResourceName: 'x', ...target },
      'PUT',
      '/enable',
      {
        rsc_name: 'd',
        node_name: 'n1',
        dst_stor_pool: 'pool',
        stor_pool_rename: pools,
        force_restore: true,
        dst_rsc_grp: 'g',
        dst_rsc_name: 'x',
        force_mv_rsc_grp: true,
      },
    ],
    ['enable for a group', backupScheduleEnable, { rg: 'g' }, 'PUT', '/enable', { grp_name: 'g' }],
    ['disable', backupScheduleDisable, { rd: 'd' }, 'PUT', '/disable', { rsc_name: 'd' }],
    ['delete', backupScheduleDelete, {}, 'DELETE', '/delete', undefined],
    ['delete for a definition', backupScheduleDelete, { rd: 'd' }, 'DELETE', '/delete?rsc_dfn_name=d', undefined],
    ['delete for a group', backupScheduleDelete, { rg: 'g' }, 'DELETE', '/delete?rsc_grp_name=g', undefined],
  ];
  it.each(schedules)('schedule %s', async (_, command, input, method, path, body) => {
    await expectChange(command, { ...at, ...input }, [
      { method, path: SCHEDULE + path, ...(body === undefined ? {} : { body }) },
    ]);
  });
});

describe('backup commands', () => {
  it('refuse a name at the target for more than one resource definition', () =>
    expect(
      runCommand(
        backupScheduleEnable,
        { remoteName: 'r', scheduleName: 's', targetResourceName: 'x' },
        new FakeController([]),
      ),
    ).rejects.toMatchObject({ exitCode: 2 }));

  it.each([
    [{ passphrase: null }, { secrets: ['said'] }, 'said'],
    [{ passphrase: new Secret('') }, { secrets: ['said'] }, 'said'],
    [{ passphraseFile: 'f' }, { files: { f: 'kept\n' } }, 'kept'],
    [{ passphrase: null }, { environment: { LS_ORIGIN_PASSPHRASE: 'set' } }, 'set'],
    [{ passphrase: null }, { secrets: [''] }, undefined],
  ])('restore gets the passphrase of the origin from %j %j', async (input, runtime, passphrase) => {
    const body = { node_name: 'n', target_rsc_name: 't', ...(passphrase === undefined ? {} : { passphrase }) };
    const where = { remote: 'r', targetNode: 'n', targetResource: 't' };
    await expectChange(
      backupRestore,
      { ...where, ...input },
      [{ method: 'POST', path: '/v1/remotes/r/backups/restore', body }],
      runtime,
    );
  });

  it.each([
    [backupAbort, { snapshot: 's' }, '1.26.0'],
    [backupShip, { sourceSnapshot: 's' }, '1.26.0'],
    [backupShip, { targetResourceGroup: 'g' }, '1.23.0'],
    [backupShip, { forceMoveResourceGroup: true }, '1.23.0'],
    [backupShip, { forceRestore: true }, '1.20.0'],
    [backupShip, { forceFull: true }, '1.13.0'],
    [backupCreate, {}, '1.9.0'],
  ] as [Command, Input, string][])(
    'say so when the controller would ignore an option (%#)',
    (command, input, version) =>
      expect(runCommand(command, { remote: 'r', ...input }, new FakeController([], version))).rejects.toMatchObject({
        exitCode: 1,
      }),
  );

  it('show that they are busy, and what goes on after Ctrl-C', async () => {
    const path = '/v1/remotes/r/backups';
    const body = { rsc_name: 'db', incremental: true };
    const controller = new FakeController([{ method: 'POST', path, body, answer: [] }]);
    const ran = await runCommand(backupCreate, { remote: 'r', resource: 'db' }, controller);
    await repliesIn(ran.view);
    expect(ran.progress).toEqual([expect.stringMatching(/^\^C .*backup queue list/), expect.stringContaining('db')]);
  });

  it.each(['a', 'a=b=c', ''])('refuse %j as a renamed storage pool', (word) => {
    expect(() => storpoolRename.type.parse(word)).toThrow(/OLD=NEW/);
  });
});

const time = 1767225600999;

describe('backup list', () => {
  const backups = {
    linstor: {
      k1: {
        id: 'db_back_1',
        origin_rsc: 'db',
        origin_snap: 'back_1',
        finished_timestamp: time,
        based_on_id: 'db_back_0.meta',
        restorable: true,
      },
      k2: { id: 'db_back_2', origin_rsc: 'db', shipping: true, restorable: true, finished_timestamp: 0 },
      k3: { id: 'db_back_3', origin_rsc: 'db', origin_snap: 'back_3' },
    },
    other: { files: ['x/y'] },
  };
  const show = async (input: Input, answer: unknown = backups, query = '') => {
    const controller = new FakeController([{ method: 'GET', path: `/v1/remotes/r/backups${query}`, answer }]);
    return cellsOf((await runCommand(backupList, { remoteName: 'r', ...input }, controller)).view);
  };

  it('shows what was backed up, when, and whether it can be restored', async () => {
    expect(await show({})).toEqual([
      ['Resource', 'Snapshot', 'Finished at', 'Based On', 'Status'],
      ['db', 'back_1', formatTime(time), 'db_back_0', 'Success/green'],
      ['db', 'None', '', '', 'Shipping/yellow'],
      ['db', 'back_3', '', '', 'Not restorable/red'],
    ]);
  });

  it('adds the ids', async () => {
    const [heading = [], first = []] = await show({ showId: true });
    expect([heading.at(-1), first.at(-1)]).toEqual(['Backup Name(ID)', 'db_back_1']);
  });

  it('shows the other objects of the bucket', async () => {
    expect(await show({ others: true, showId: true })).toEqual([['S3 Key'], ['x/y']]);
  });

  it('is an empty table for an empty bucket, and leaves filters to the controller', async () => {
    expect(await show({ resource: 'db', snapshot: 's' }, {}, '?rsc_name=db&snap_name=s')).toHaveLength(1);
    expect(await show({ others: true }, { other: {} })).toEqual([['S3 Key']]);
  });
});

describe('backup queue list', () => {
  const waiting = { resource_name: 'db', snapshot_name: 's1', remote_name: 'r', start_timestamp: time };
  const answer = {
    node_queues: [
      {
        node_name: 'n1',
        queue: [
          { ...waiting, incremental: true, based_on: 's0', pref_node: 'n1' },
          { ...waiting, snapshot_name: 's2', based_on: 's0' },
        ],
      },
      { node_name: 'n2', queue: [] },
    ],
    snap_queues: [{ ...waiting, queue: [{ node_name: 'n1' }, { node_name: 'n2' }] }, { resource_name: 'new' }],
  };
  const show = async (input: Input, query: string, given: unknown = answer) => {
    const controller = new FakeController([{ method: 'GET', path: `/v1/view/backup/queue${query}`, answer: given }]);
    return cellsOf((await runCommand(backupQueueList, input, controller)).view);
  };
  const at = formatTime(time);

  it('shows one row per node with a line per backup', async () => {
    expect(
      await show(
        { nodes: ['n1', 'n2'], snaps: ['a'], rscs: ['b'], remotes: ['c'] },
        '?nodes=n1&nodes=n2&snapshots=a&resources=b&remotes=c',
      ),
    ).toEqual([
      ['Node', 'Resource', 'Snapshot', 'Remote', 'Based On', 'Created at', 'Preferred Node'],
      ['n1', 'db\ndb', 's1\ns2', 'r\nr', 's0\n', `${at}\n${at}`, 'n1\n'],
      ['n2', '', '', '', '', '', ''],
    ]);
  });

  it('shows one row per snapshot with a line per node', async () => {
    expect(await show({ snapToNode: true }, '?snap_to_node=True')).toEqual([
      ['Resource', 'Snapshot', 'Remote', 'Based On', 'Created at', 'Preferred Node', 'Node'],
      ['db', 's1', 'r', '', at, 'None', 'n1\nn2'],
      ['new', 'None', 'None', '', '', 'None', ''],
    ]);
  });

  it('is an empty table when nothing waits', async () => {
    expect(await show({}, '', {})).toHaveLength(1);
  });
});

describe('backup info', () => {
  const answer = {
    rsc: 'db',
    snap: 's2',
    full: 'f.meta',
    latest: 'l',
    count: 2,
    dl_size_kib: 10,
    alloc_size_kib: 2048,
    storpools: [
      {
        name: 'p',
        provider_kind: 'LVM_THIN',
        target_name: 'q',
        remaining_space_kib: -1024,
        vlms: [
          { name: 'v', layer_type: 'STORAGE', dl_size_kib: 5, alloc_size_kib: 108, usable_size_kib: 131152 },
          { layer_type: 'STORAGE', dl_size_kib: 0 },
        ],
      },
      { name: 'empty', provider_kind: 'ZFS', target_name: 'z', remaining_space_kib: 3 },
    ],
  };
  const show = async (input: Input, body: unknown, given: unknown) => {
    const controller = new FakeController([
      { method: 'POST', path: '/v1/remotes/r/backups/info', body, answer: given },
    ]);
    const { view } = await runCommand(backupInfo, { remote: 'r', ...input }, controller);
    if (view.kind !== 'parts') throw new Error('parts were expected');
    const tables: string[][][] = [];
    for await (const part of view.parts()) if (part.kind === 'table') tables.push(await cellsOf(part));
    return { tables, machine: view.machine };
  };

  it('shows the backup and then the pools it would go to, and hands out the answer as it came', async () => {
    const input = { resource: 'db', snapshot: 's', id: 'i', targetNode: 'n1', storpoolRename: [['p', 'q']] };
    const body = {
      src_rsc_name: 'db',
      src_snap_name: 's',
      last_backup: 'i',
      node_name: 'n1',
      stor_pool_map: { p: 'q' },
    };
    const { tables, machine } = await show(input, body, answer);
    expect(machine).toEqual({ value: answer, layout: 'lines' });
    expect(tables).toEqual([
      [
        ['Resource', 'Snapshot', 'Full Backup', 'Latest Backup', 'Backup Count', 'Download Size', 'Allocated Size'],
        ['db', 's2', 'f.meta', 'l', '2', '10 KiB', '2 MiB'],
      ],
      [
        [
          'Origin StorPool (Type)',
          'Target Pool',
          'Remaining Free Space',
          'Volume to Download',
          'Type',
          'Download Size',
          'Allocated Size',
          'Usable Size',
        ],
        ['p (LVM_THIN)', 'q', '-1 MiB/red', 'v\n-', 'STORAGE\nSTORAGE', '5 KiB\n-', '108 KiB\n-', '128.08 MiB\n-'],
        ['empty (ZFS)', 'z', '3 KiB', '', '', '', '', ''],
      ],
    ]);
  });

  it('shows both tables of an empty answer', async () => {
    const { tables } = await show({}, {}, {});
    expect(tables.map((table) => table.length)).toEqual([2, 1]);
    expect(tables[0]?.[1]).toEqual(['None', 'None', 'None', 'None', 'None', '-', '-']);
  });
});
