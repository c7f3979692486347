import { describe, expect, it } from 'vitest';
import { resourceActivate, resourceDeactivate, resourceMakeAvailable } from '../../src/commands/resource/activate.ts';
import { transactionAbort, transactionBegin, transactionCommit } from '../../src/commands/resource/transaction.ts';
import { resourceCreate } from '../../src/commands/resource/create.ts';
import { resourceDelete } from '../../src/commands/resource/delete.ts';
import { resourceToggleDisk } from '../../src/commands/resource/toggle-disk.ts';
import type { Command } from '../../src/definition/command.ts';
import { Session } from '../../src/definition/session.ts';
import { FakeController } from '../support/fake-controller.ts';
import { expectChanges } from '../support/run-to-view.ts';
import { expectChange, repliesIn, runCommand } from '../support/run-command.ts';
import { noProgram } from '../support/no-program.ts';
import { resource } from '../../src/commands/resource/index.ts';
import { commandOf } from '../support/command-of.ts';

const resourceDrbdPeerOptions = commandOf(resource, 'drbd-peer-options');
const resourceListProperties = commandOf(resource, 'list-properties');
const resourceSetProperty = commandOf(resource, 'set-property');

const RESOURCES = '/v1/resource-definitions/rd/resources';
const AUTOPLACE = '/v1/resource-definitions/rd/autoplace';
const onN = { nodeNames: ['n1'], resourceDefinitionName: 'rd' };
const target = { nodeName: 'n/1', resourceName: 'rd' };
const named = { nodeName: 'n1', name: 'rd' };

type Input = Record<string, unknown>;
type Requests = readonly [method: string, path: string, body?: unknown][];

describe('changes of resources send exactly their requests', () => {
  it.each<[Command, Input, Requests]>([
    [
      resourceCreate,
      { ...onN, nodeNames: ['n2', 'n1'], storagePool: ['p1', 'p2'] },
      [
        [
          'POST',
          RESOURCES,
          [
            { resource: { node_name: 'n2', props: { StorPoolName: 'p1' } } },
            { resource: { node_name: 'n1', props: { StorPoolName: 'p1' } } },
          ],
        ],
      ],
    ],
    [
      resourceCreate,
      {
        ...onN,
        diskless: true,
        drbdDiskless: true,
        nvmeInitiator: true,
        ebsInitiator: true,
        inactive: true,
        nodeId: 0,
        drbdTcpPort: 7000,
        layerList: ['drbd', 'STORAGE'],
        storagePool: [''],
        replicasOnSame: ['ignored'],
      },
      [
        [
          'POST',
          RESOURCES,
          [
            {
              resource: {
                node_name: 'n1',
                flags: ['DISKLESS', 'DRBD_DISKLESS', 'NVME_INITIATOR', 'EBS_INITIATOR', 'INACTIVE'],
              },
              layer_list: ['drbd', 'STORAGE'],
              drbd_node_id: 0,
              drbd_tcp_ports: [7000],
            },
          ],
        ],
      ],
    ],
    [
      resourceCreate,
      { ...onN, autoPlace: { place_count: 2 }, nodeId: 3, inactive: true },
      [['POST', AUTOPLACE, { diskless_on_remaining: null, select_filter: { place_count: 2 } }]],
    ],
    [
      resourceCreate,
      {
        ...onN,
        autoPlace: { additional_place_count: 1 },
        nvmeInitiator: true,
        diskless: true,
        disklessOnRemaining: null,
        storagePool: ['p1', 'p2'],
        layerList: ['drbd'],
      },
      [
        [
          'POST',
          AUTOPLACE,
          {
            diskless_on_remaining: true,
            select_filter: {
              additional_place_count: 1,
              diskless_type: 'NVME_INITIATOR',
              diskless_on_remaining: true,
              storage_pool_list: ['p1', 'p2'],
              layer_stack: ['drbd'],
            },
            layer_list: ['drbd'],
          },
        ],
      ],
    ],
    [
      resourceMakeAvailable,
      { ...target, layerList: [] },
      [['POST', '/v1/resource-definitions/rd/resources/n%2F1/make-available', { diskful: false }]],
    ],
    [
      resourceMakeAvailable,
      { ...target, diskful: true, layerList: ['luks'], drbdTcpPort: 7001 },
      [
        [
          'POST',
          '/v1/resource-definitions/rd/resources/n%2F1/make-available',
          { diskful: true, layer_list: ['luks'], drbd_tcp_ports: [7001] },
        ],
      ],
    ],
    [
      resourceDelete,
      { nodeNames: ['b', 'a'], name: 'rd' },
      [
        ['DELETE', `${RESOURCES}/b`],
        ['DELETE', `${RESOURCES}/a`],
      ],
    ],
    [
      resourceDelete,
      { nodeNames: ['a'], name: 'rd', keepTiebreaker: true },
      [['DELETE', `${RESOURCES}/a?keep_tiebreaker=True`]],
    ],
    [resourceToggleDisk, named, [['PUT', `${RESOURCES}/n1/toggle-disk/diskful`]]],
    [resourceToggleDisk, { ...named, defaultStoragePool: true }, [['PUT', `${RESOURCES}/n1/toggle-disk/diskful`]]],
    [resourceToggleDisk, { ...named, storagePool: 'p 1' }, [['PUT', `${RESOURCES}/n1/toggle-disk/diskful/p%201`]]],
    [resourceToggleDisk, { ...named, diskless: true }, [['PUT', `${RESOURCES}/n1/toggle-disk/diskless`]]],
    [resourceToggleDisk, { ...named, migrateFrom: 'n2' }, [['PUT', `${RESOURCES}/n1/migrate-disk/n2`]]],
    [
      resourceToggleDisk,
      { ...named, migrateFrom: 'n2', storagePool: 'p1' },
      [['PUT', `${RESOURCES}/n1/migrate-disk/n2/p1`]],
    ],
    [resourceActivate, target, [['POST', `${RESOURCES}/n%2F1/activate`]]],
    [resourceDeactivate, target, [['POST', `${RESOURCES}/n%2F1/deactivate`]]],
    [
      resourceSetProperty,
      { ...target, aux: true, key: 'site', value: 'a' },
      [['PUT', `${RESOURCES}/n%2F1`, { override_props: { 'Aux/site': 'a' } }]],
    ],
    [
      resourceSetProperty,
      { ...target, nodeName: 'n1', key: 'DrbdOptions/SkipDisk' },
      [['PUT', `${RESOURCES}/n1`, { delete_props: ['DrbdOptions/SkipDisk'] }]],
    ],
  ])('%# $path', async (command, input, requests) => {
    await expectChange(
      command,
      input,
      requests.map(([method, path, body]) => ({ method, path, ...(body !== undefined && { body }) })),
    );
  });

  it('sets DRBD options of a connection', async () => {
    await expectChange(
      resourceDrbdPeerOptions,
      { nodeA: 'a', nodeB: 'b', resourceName: 'rd' },
      [
        {
          method: 'PUT',
          path: '/v1/resource-definitions/rd/resource-connections/a/b',
          body: { override_props: { 'DrbdOptions/Net/protocol': 'A' }, delete_props: ['DrbdOptions/Net/verify-alg'] },
        },
      ],
      { more: { protocol: 'A', 'unset-verify-alg': true } },
    );
  });
});

describe('wrong command lines are refused before anything is sent', () => {
  it.each<[string, Command, Input, string]>([
    ['no node', resourceCreate, { resourceDefinitionName: 'rd' }, 'Node name missing'],
    [
      'a disk that goes and comes',
      resourceToggleDisk,
      { ...named, diskless: true, migrateFrom: 'n2' },
      'cannot be used',
    ],
  ])('%s', async (_, command, input, message) => {
    await expect(runCommand(command, input, new FakeController([]))).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(message) as string,
    });
  });

  it.each([
    ['resource create --storage-pool p1 n1 db1', ['n1']],
    ['resource create --storage-pool p1 n1 n2 db1', ['n1', 'n2']],
    ['resource create n1 -s p1 db1', ['n1']],
    ['resource create n1 n2 db1 -s p1 p2', ['n1', 'n2']],
  ])('%s has one storage pool, and everything else is nodes and the resource', async (line, nodes) => {
    const resources = nodes.map((node_name) => ({ resource: { node_name, props: { StorPoolName: 'p1' } } }));
    await expectChanges(line, [['POST /v1/resource-definitions/db1/resources', resources]]);
  });

  it('takes an empty --auto-place for none at all', () => {
    const { type: kind } = resourceCreate.options.autoPlace ?? {};
    expect(kind?.parse('')).toBeUndefined();
    expect(kind?.parse('+1')).toEqual({ additional_place_count: 1 });
  });
});

describe('properties of a resource', () => {
  const path = '/v1/view/resources?nodes=n1&resources=rd';
  const list = async (answer: unknown): Promise<unknown> => {
    const controller = new FakeController([{ method: 'GET', path, answer }]);
    return (await runCommand(resourceListProperties, { nodeName: 'n1', resourceName: 'rd' }, controller)).view;
  };

  it('are those of the first resource that the controller sends', async () => {
    expect(await list([{ name: 'RD', props: { a: 'b' } }])).toMatchObject({ properties: { a: 'b' }, more: false });
    expect(await list([{ name: 'rd' }, { name: 'x' }])).toMatchObject({ properties: {}, more: true });
    expect(await list([])).toMatchObject({ properties: undefined });
  });
});

describe('a transaction', () => {
  const create = (input: Input, session: Session) =>
    runCommand(resourceCreate, input, new FakeController([]), { session });
  const begun = async (interactive = true): Promise<Session> => {
    const session = new Session();
    session.interactive = interactive;
    await runCommand(transactionBegin, {}, new FakeController([]), { session });
    return session;
  };

  it('collects resources and sends those of each definition together', async () => {
    const session = await begun();
    const { view } = await create({ nodeNames: ['n1', 'n2'], resourceDefinitionName: 'a' }, session);
    expect(view).toMatchObject({ text: '2 resource(s) added to transaction\n' });
    await create({ nodeNames: ['n1'], resourceDefinitionName: 'b' }, session);
    await create({ nodeNames: ['n3'], resourceDefinitionName: 'a', diskless: true }, session);
    const entries = (...nodes: string[]): unknown[] => nodes.map((node_name) => ({ resource: { node_name } }));
    await expectChange(
      transactionCommit,
      {},
      [
        {
          method: 'POST',
          path: '/v1/resource-definitions/a/resources',
          body: [...entries('n1', 'n2'), { resource: { node_name: 'n3', flags: ['DISKLESS'] } }],
        },
        { method: 'POST', path: '/v1/resource-definitions/b/resources', body: entries('n1') },
      ],
      { session },
    );
    expect(session.transaction).toBeUndefined();
  });

  it('is over after a commit that fails', async () => {
    const session = await begun();
    await create({ nodeNames: ['n1'], resourceDefinitionName: 'a' }, session);
    const failed = [{ ret_code: -1, message: 'no' }];
    const path = '/v1/resource-definitions/a/resources';
    const controller = new FakeController([
      { method: 'POST', path, body: [{ resource: { node_name: 'n1' } }], answer: failed },
    ]);
    const { view } = await runCommand(transactionCommit, {}, controller, { session });
    expect(session.transaction).toBeUndefined();
    expect(await repliesIn(view)).toEqual(failed);
  });

  it('sends nothing when it is empty or aborted', async () => {
    const empty = await begun();
    const { view } = await runCommand(transactionCommit, {}, new FakeController([]), { session: empty });
    expect(view).toMatchObject({ kind: 'text', machine: { value: [] } });
    const aborted = await begun();
    await create({ nodeNames: ['n1'], resourceDefinitionName: 'a' }, aborted);
    await runCommand(transactionAbort, {}, new FakeController([]), { session: aborted });
    expect(aborted.transaction).toBeUndefined();
  });

  it('is not for --auto-place, and not for a second begin', async () => {
    const session = await begun();
    const refused = { exitCode: 5 };
    await expect(create({ autoPlace: { place_count: 2 }, resourceDefinitionName: 'a' }, session)).rejects.toMatchObject(
      refused,
    );
    await expect(runCommand(transactionBegin, {}, new FakeController([]), { session })).rejects.toMatchObject(refused);
  });

  it.each([transactionCommit, transactionAbort])('must have begun ($path)', async (command) => {
    await expect(runCommand(command, {}, new FakeController([]))).rejects.toMatchObject({
      exitCode: 5,
      message: "Command not allowed in state 'default'",
    });
  });

  it('starts the shell when the shell does not run yet, and ends with its exit code', async () => {
    const session = new Session();
    const states: (boolean | undefined)[] = [];
    const program = {
      ...noProgram,
      startShell: () => {
        states.push(session.transaction?.terminateOnError);
        return Promise.resolve(10);
      },
    };
    const { view } = await runCommand(transactionBegin, { terminateOnError: true }, new FakeController([]), {
      session,
      program,
    });
    expect(view).toEqual({ kind: 'silent', exitCode: 10 });
    expect(states).toEqual([true]);
  });
});
