import { describe, expect, it } from 'vitest';
import { snapshotList } from '../../src/commands/snapshot/list.ts';
import { snapshotRollback } from '../../src/commands/snapshot/rollback.ts';
import { snapshotShipList } from '../../src/commands/snapshot/ship-list.ts';
import type { Snapshot } from '../../src/api/objects/snapshot.ts';
import { snapshotState } from '../../src/commands/snapshot/snapshot-state.ts';
import type { Command } from '../../src/definition/command.ts';
import { formatTime } from '../../src/model/time.ts';
import { FakeController } from '../support/fake-controller.ts';
import { cellsOf, expectChange, runCommand } from '../support/run-command.ts';
import { snapshot as snapshotNoun } from '../../src/commands/snapshot/index.ts';
import { commandOf } from '../support/command-of.ts';

const snapshotCreateMultiple = commandOf(snapshotNoun, 'create-multiple');
const snapshotCreate = commandOf(snapshotNoun, 'create');
const snapshotDelete = commandOf(snapshotNoun, 'delete');
const snapshotListProperties = commandOf(snapshotNoun, 'list-properties');
const snapshotResourceRestore = commandOf(snapshotNoun, 'resource restore');
const snapshotSetProperty = commandOf(snapshotNoun, 'set-property');
const snapshotShip = commandOf(snapshotNoun, 'ship');
const snapshotVolumeDefinitionRestore = commandOf(snapshotNoun, 'volume-definition restore');

type Input = Record<string, unknown>;

const RD = '/v1/resource-definitions/r';
const s1 = { resourceName: 'r', snapshotName: 's 1' };
const from = { fromResource: 'r', fromSnapshot: 's', toResource: 'r2' };

describe('changes of snapshots send exactly their request', () => {
  it.each<[Command, Input, string, string, unknown]>([
    [snapshotCreate, s1, 'POST', `${RD}/snapshots`, { name: 's 1' }],
    [snapshotCreate, { ...s1, nodeNames: ['b', 'a'] }, 'POST', `${RD}/snapshots`, { name: 's 1', nodes: ['b', 'a'] }],
    [
      snapshotCreateMultiple,
      { snapshotName: 's', resourceNames: ['r2', 'r1'], nodeNames: [] },
      'POST',
      '/v1/actions/snapshot/multi',
      {
        snapshots: [
          { name: 's', resource_name: 'r2' },
          { name: 's', resource_name: 'r1' },
        ],
      },
    ],
    [
      snapshotCreateMultiple,
      { snapshotName: 's', resourceNames: ['r'], nodeNames: ['n'] },
      'POST',
      '/v1/actions/snapshot/multi',
      { snapshots: [{ name: 's', resource_name: 'r', nodes: ['n'] }] },
    ],
    [snapshotDelete, s1, 'DELETE', `${RD}/snapshots/s%201`, undefined],
    [snapshotDelete, { ...s1, nodes: ['a', 'b'] }, 'DELETE', `${RD}/snapshots/s%201?nodes=a&nodes=b`, undefined],
    [snapshotRollback, s1, 'POST', `${RD}/snapshot-rollback/s%201`, {}],
    [
      snapshotRollback,
      { ...s1, zfsRollbackStrategy: 'clone' },
      'POST',
      `${RD}/snapshot-rollback/s%201`,
      { zfs_rollback_strategy: 'clone' },
    ],
    [
      snapshotVolumeDefinitionRestore,
      from,
      'POST',
      `${RD}/snapshot-restore-volume-definition/s`,
      { to_resource: 'r2' },
    ],
    [snapshotResourceRestore, from, 'POST', `${RD}/snapshot-restore-resource/s`, { to_resource: 'r2' }],
    [
      snapshotResourceRestore,
      { ...from, nodeNames: ['n'], storpoolRename: [['a', 'b']] },
      'POST',
      `${RD}/snapshot-restore-resource/s`,
      { to_resource: 'r2', nodes: ['n'], stor_pool_rename: { a: 'b' } },
    ],
    [
      snapshotSetProperty,
      { ...s1, key: 'k', value: 'v' },
      'PUT',
      `${RD}/snapshots/s%201`,
      { override_props: { k: 'v' } },
    ],
    [
      snapshotShip,
      { fromNode: 'a', toNode: 'b', resource: 'r' },
      'POST',
      `${RD}/snapshot-shipping`,
      { from_node: 'a', to_node: 'b' },
    ],
  ])('%# $path', async (command, input, method, path, body) => {
    await expectChange(command, input, [{ method, path, ...(body !== undefined && { body }) }]);
  });
});

describe('snapshot list', () => {
  it('shows where the snapshots are and what became of them', async () => {
    const answer = [
      {
        name: 's1',
        resource_name: 'r',
        nodes: ['n1', 'n2'],
        flags: ['SUCCESSFUL'],
        volume_definitions: [
          { volume_number: 0, size_kib: 65536 },
          { volume_number: 1, size_kib: 1500 },
        ],
        snapshots: [{ create_timestamp: 0 }, { create_timestamp: 9e12 }],
      },
      { name: 's2', resource_name: 'r' },
    ];
    const path = '/v1/view/snapshots?nodes=n&resources=r';
    const controller = new FakeController([{ method: 'GET', path, answer }]);
    const { view } = await runCommand(snapshotList, { nodes: ['n'], resources: ['r'] }, controller);
    expect(await cellsOf(view)).toEqual([
      ['ResourceName', 'SnapshotName', 'NodeNames', 'Volumes', 'CreatedOn', 'State'],
      ['r', 's1', 'n1, n2', '0: 64 MiB, 1: 1.46 MiB', formatTime(0), 'Successful/darkGreen'],
      ['r', 's2', '', '', '', 'Incomplete/blue'],
    ]);
  });

  it.each<[Snapshot, string]>([
    [{ flags: ['SUCCESSFUL', 'DELETE'] }, 'DELETING'],
    [{ flags: ['FAILED_DEPLOYMENT', 'FAILED_DISCONNECT'] }, 'Failed'],
    [{ flags: ['FAILED_DISCONNECT'] }, 'Satellite disconnected'],
    [{}, 'Incomplete'],
    [{ flags: ['SUCCESSFUL'] }, 'Successful'],
    [{ flags: ['SUCCESSFUL', 'BACKUP', 'SHIPPING'], snapshots: [{}] }, 'Successful'],
    [
      {
        flags: ['SUCCESSFUL', 'BACKUP', 'SHIPPING'],
        snapshots: [{ flags: ['BACKUP_TARGET'] }, { flags: ['BACKUP_SOURCE'] }],
      },
      'Shipping',
    ],
    [{ flags: ['SUCCESSFUL', 'BACKUP', 'SHIPPING'], snapshots: [{ flags: ['BACKUP_TARGET'] }] }, 'Restoring'],
    [{ flags: ['SUCCESSFUL', 'SHIPPING'], snapshots: [{ flags: ['BACKUP_SOURCE'] }] }, 'Successful'],
    [
      {
        flags: ['SUCCESSFUL'],
        snapshots: [{ snapshot_volumes: [{}, { state: 'completed' }] }, { snapshot_volumes: [{ state: 'cloning' }] }],
      },
      'Successful (cloning)',
    ],
  ])('%j is %s', (snapshot, text) => {
    expect(snapshotState(snapshot).text).toBe(text);
  });
});

describe('other lists', () => {
  it('shows the properties of the snapshot with exactly this name', async () => {
    const path = '/v1/view/snapshots?resources=r';
    const answer = [
      { name: 'S 1', props: { no: '' } },
      { name: 's 1', props: { k: 'v' } },
    ];
    const list = async (answer: unknown): Promise<unknown> =>
      (await runCommand(snapshotListProperties, s1, new FakeController([{ method: 'GET', path, answer }]))).view;
    expect(await list(answer)).toMatchObject({ properties: { k: 'v' } });
    expect(await list(answer.slice(0, 1))).toMatchObject({ properties: undefined });
  });

  it('shows shipped snapshots in any state', async () => {
    const shipping = (status: string): object => ({
      snapshot: { name: 's', resource_name: 'r' },
      from_node_name: 'a',
      to_node_name: 'b',
      status,
    });
    const path = '/v1/view/snapshot-shippings?nodes=a&resources=r&snapshots=s&status=running&status=complete';
    const answer = [shipping('RUNNING'), shipping('COMPLETE'), shipping('ABORTING')];
    const input = { resources: ['r'], nodes: ['a'], snapshots: ['s'], status: ['running', 'complete'] };
    const { view } = await runCommand(snapshotShipList, input, new FakeController([{ method: 'GET', path, answer }]));
    expect(await cellsOf(view)).toEqual([
      ['ResName', 'SnapName', 'FromNode', 'ToNode', 'Status'],
      ['r', 's', 'a', 'b', 'Running/yellow'],
      ['r', 's', 'a', 'b', 'Complete'],
      ['r', 's', 'a', 'b', 'Aborting/yellow'],
    ]);
  });
});
