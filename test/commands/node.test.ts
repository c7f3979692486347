import { describe, expect, it } from 'vitest';
import { node } from '../../src/commands/node/index.ts';
import { Secret } from '../../src/model/secret.ts';
import { commandOf } from '../support/command-of.ts';
import { FakeController } from '../support/fake-controller.ts';
import { cellsOf, expectChange, repliesIn, runCommand } from '../support/run-command.ts';

const ok = { ret_code: 1, message: 'Done' };

/** Runs a command that asks one list and returns what it gives back. */
async function ask(words: string, input: Record<string, unknown>, path: string, answer: unknown, runtime = {}) {
  const controller = new FakeController([{ method: 'GET', path, answer }]);
  const { view } = await runCommand(commandOf(node, words), input, controller, runtime);
  return view;
}

const net = {
  name: 'default',
  address: '10.0.0.1',
  satellite_port: 3366,
  satellite_encryption_type: 'PLAIN',
  is_active: true,
};
const alpha = { name: 'alpha', type: 'SATELLITE', connection_status: 'ONLINE', net_interfaces: [net] };

describe('node list', () => {
  const list = async (answer: unknown[], input = {}) => cellsOf(await ask('list', input, '/v1/nodes', answer));
  const states = async (answer: unknown[]) => (await list(answer)).slice(1).map((row) => row.at(-1));

  it('shows type, the last active address with a port, and state', async () => {
    const second = { ...net, name: 'two', address: 'fd00::1', satellite_encryption_type: 'SSL' };
    const passive = { ...net, name: 'three', is_active: false };
    const portless = { name: 'four', address: '10.0.0.4', is_active: true };
    expect(await list([{ ...alpha, net_interfaces: [net, second, passive, portless] }])).toEqual([
      ['Node', 'NodeType', 'Addresses', 'State'],
      ['alpha', 'SATELLITE', 'fd00::1:3366 (SSL)', 'Online/green'],
    ]);
  });

  it.each([
    [undefined, [], 'OFFLINE/red'],
    ['CONNECTED', [], 'Connected/yellow'],
    ['UNKNOWN', [], 'Unknown/yellow'],
    ['VERSION_MISMATCH', [], 'OFFLINE(VERSION MISMATCH)/red'],
    ['MISSING_EXT_TOOLS', [], 'OFFLINE(MISSING EXTERNAL TOOLS)/red'],
    ['OTHER_CONTROLLER', [], 'OFFLINE(OTHER_CONTROLLER)/red'],
    ['NO_STLT_CONN', [], 'OFFLINE(NO CONNECTION TO SATELLITE)/red'],
    ['FROM_THE_FUTURE', [], 'FROM_THE_FUTURE/yellow'],
    ['ONLINE', ['EVACUATE'], 'EVACUATE/yellow'],
    ['ONLINE', ['EVACUATE', 'DELETE'], 'DELETE/red'],
    ['OFFLINE', ['DELETE', 'EVICTED'], 'EVICTED/red'],
  ])('shows a node with status %s and flags %j as %3$s', async (connection_status, flags, state) => {
    expect(await states([{ ...alpha, connection_status, flags }])).toEqual([state]);
  });

  it('announces evictions on all offline nodes as soon as one has a date, and says how to prevent them', async () => {
    const away = { ...alpha, connection_status: 'OFFLINE' };
    const [due, other, evicted, , ...hints] = await states([
      { ...away, eviction_timestamp: 1_700_000_000_999 },
      { ...away, flags: ['DELETE'], eviction_timestamp: 0 },
      { ...away, flags: ['EVICTED'], eviction_timestamp: 5 },
      alpha,
    ]);
    expect(due).toBe('OFFLINE (Auto-eviction at 2023-11-14 22:13:20)/red');
    expect(other).toBe('DELETE (Auto-eviction at Disabled)/red');
    expect(evicted).toBe('EVICTED/red');
    expect(hints).toHaveLength(2);
    expect(hints.at(-1)).toContain('linstor node set-property NODE DrbdOptions/AutoEvictAllowEviction False');
  });

  it('stays silent about evictions when none is due', async () => {
    expect(await states([{ ...alpha, connection_status: 'OFFLINE', eviction_timestamp: 0 }])).toEqual(['OFFLINE/red']);
  });

  it('adds auxiliary and other properties as columns', async () => {
    const props = { 'Aux/site': 'A', PrefNic: 'x', 'Aux/rack': '12' };
    const input = { showAuxProps: true, showProps: ['PrefNic', 'Aux/site=Site', 'missing'] };
    expect(await list([{ ...alpha, props }], input)).toEqual([
      ['Node', 'NodeType', 'Addresses', 'AuxProps', 'State', 'PrefNic', 'Site', 'missing'],
      ['alpha', 'SATELLITE', '10.0.0.1:3366 (PLAIN)', 'Aux/site=A\nAux/rack=12', 'Online/green', 'x', 'A', ''],
    ]);
  });

  it('lets the controller filter', async () => {
    const input = { nodes: ['a', 'b'], props: ['Aux/rack=12'] };
    const view = await ask('list', input, '/v1/nodes?nodes=a&nodes=b&props=Aux%2Frack%3D12', []);
    expect(await cellsOf(view)).toHaveLength(1);
  });

  it('reads a file without asking anybody', async () => {
    const files = { 'nodes.json': JSON.stringify([alpha]) };
    const { view } = await runCommand(commandOf(node, 'list'), { fromFile: 'nodes.json' }, new FakeController([]), {
      files,
    });
    expect((await cellsOf(view))[1]?.[0]).toBe('alpha');
  });
});

describe('node info', () => {
  const answer = [
    {
      ...alpha,
      storage_providers: ['DISKLESS', 'LVM_THIN', 'ZFS_THIN'],
      resource_layers: ['DRBD', 'WRITECACHE'],
      unsupported_providers: { SPDK: ['no rpc.py', 'really'] },
    },
    { name: 'bravo', type: 'COMBINED', connection_status: 'OFFLINE' },
    { name: 'ctrl', type: 'CONTROLLER' },
  ];

  async function parts(input: Record<string, unknown>) {
    const view = await ask('info', input, '/v1/nodes', answer);
    if (view.kind !== 'parts') throw new Error(view.kind);
    const shown: unknown[] = [];
    for await (const part of view.parts()) shown.push(part.kind === 'text' ? part.text : await cellsOf(part));
    return shown;
  }

  it('shows what satellites support', async () => {
    const [providers, gap, layers] = await parts({});
    const row = (name: string, marks: string) => [
      name,
      ...Array.from(marks, (m) => `${m}/${m === '+' ? 'green' : 'red'}`),
    ];
    expect(providers).toEqual([
      [
        'Node',
        'Diskless',
        'LVM',
        'LVMThin',
        'ZFS/Thin',
        'File/Thin',
        'SPDK',
        'Remote SPDK',
        'Storage Spaces',
        'Storage Spaces/Thin',
      ],
      row('alpha', '+-++-----'),
      row('bravo', '---------'),
    ]);
    expect(gap).toBe('\n');
    expect(layers).toEqual([
      ['Node', 'DRBD', 'LUKS', 'NVMe', 'Cache', 'BCache', 'WriteCache', 'Storage'],
      row('alpha', '+----+-'),
      row('bravo', '-------'),
    ]);
  });

  it('tells the reasons with --full', async () => {
    const texts = (await parts({ full: true })).filter((part) => typeof part === 'string');
    expect(texts).toEqual([
      'Unsupported storage providers:\n alpha: \n  SPDK: no rpc.py\n  SPDK: really\n bravo: NODE IS OFFLINE!\n',
      '\n',
      'Unsupported resource layers:\n bravo: NODE IS OFFLINE!\n',
    ]);
  });

  it('gives machines the plain list of nodes', async () => {
    const view = await ask('info', { nodes: ['alpha'] }, '/v1/nodes?nodes=alpha', [alpha], { mode: 'machine' });
    expect(view).toMatchObject({ kind: 'table', machine: 'wrapped' });
  });
});

describe('node describe', () => {
  const volume = (volume_number: number, storage_pool_name: string, minor?: number) => ({
    volume_number,
    storage_pool_name,
    allocated_size_kib: 2048,
    layer_data_list:
      minor === undefined ? [] : [{ type: 'DRBD', data: { drbd_volume_definition: { minor_number: minor } } }],
  });
  const requests = [
    { method: 'GET', path: '/v1/nodes', answer: [{ name: 'n9' }, { name: 'n10' }] },
    { method: 'GET', path: '/v1/view/storage-pools', answer: [{ storage_pool_name: 'p', node_name: 'n9' }] },
    {
      method: 'GET',
      path: '/v1/view/resources',
      answer: [
        { name: 'r', node_name: 'n9', volumes: [volume(0, 'p', 1000), volume(1, 'p')] },
        { name: 'd', node_name: 'n9', volumes: [{ volume_number: 0, storage_pool_name: 'DfltDisklessStorPool' }] },
        { name: 'x', node_name: 'unlisted', volumes: [volume(0, 'p')] },
        { name: 'empty', node_name: 'n9' },
      ],
    },
  ];

  async function trees(name?: string, runtime = {}) {
    const { view } = await runCommand(commandOf(node, 'describe'), { name }, new FakeController(requests), runtime);
    if (view.kind !== 'tree') throw new Error(view.kind);
    return view.trees;
  }

  it('draws pools, resources and volumes below their node', async () => {
    const leaf = (name: string, description: string) => ({ name, description, colour: 'darkGreen', children: [] });
    expect(await trees('n9')).toEqual([
      {
        name: 'n9',
        colour: 'red',
        description: 'node',
        children: [
          {
            name: 'p',
            colour: 'pink',
            description: 'storage pool',
            children: [
              {
                name: 'r',
                colour: 'blue',
                description: 'resource',
                children: [leaf('volume0', 'minor number: 1000, size: 2 MiB'), leaf('volume1', ', size: 2 MiB')],
              },
            ],
          },
          {
            name: 'diskless resource',
            colour: 'pink',
            description: 'resources may reside on other nodes',
            children: [{ name: 'd', colour: 'blue', description: 'resource', children: [leaf('volume0', ', size: ')] }],
          },
        ],
      },
    ]);
  });

  it('sorts the nodes by their names, letter by letter', async () => {
    expect((await trees()).map(({ name }) => name)).toEqual(['n10', 'n9']);
  });

  it('ends with exit 3 for an unknown node, but gives machines an empty list', async () => {
    await expect(trees('nosuch')).rejects.toMatchObject({ exitCode: 3, message: "There is no node 'nosuch'." });
    expect(await trees('nosuch', { mode: 'machine' })).toEqual([]);
  });
});

describe('node list-properties and node interface list', () => {
  const others = [
    { name: 'alpha2', props: {} },
    { ...alpha, props: { PrefNic: 'x' } },
  ];

  it('shows the properties of the node of exactly that name', async () => {
    const view = await ask('list-properties', { nodeName: 'alpha' }, '/v1/nodes?nodes=alpha', others);
    expect(view).toEqual({ kind: 'properties', pastable: false, properties: { PrefNic: 'x' } });
  });

  it('shows the interfaces under the name of the node', async () => {
    const answer = [{ ...alpha, net_interfaces: [net, { name: 'nic1', address: '10.1.0.1', is_active: false }] }];
    expect(await cellsOf(await ask('interface list', { nodeName: 'alpha' }, '/v1/nodes?nodes=alpha', answer))).toEqual([
      ['alpha', 'NetInterface', 'IP', 'Port', 'EncryptionType'],
      ['+ StltCon', 'default', '10.0.0.1', '3366', 'PLAIN'],
      ['+', 'nic1', '10.1.0.1', '', ''],
    ]);
  });

  it.each(['list-properties', 'interface list'])('%s ends with exit 3 for an unknown node', async (words) => {
    const asked = ask(words, { nodeName: 'nosuch' }, '/v1/nodes?nodes=nosuch', []);
    await expect(asked).rejects.toMatchObject({ exitCode: 3, message: "There is no node 'nosuch'." });
  });

  it('gives machines the plain list, even for an unknown node', async () => {
    const view = await ask('interface list', { nodeName: 'no' }, '/v1/nodes?nodes=no', [], { mode: 'machine' });
    expect(view).toMatchObject({ kind: 'table', machine: 'wrapped' });
  });
});

describe('node create', () => {
  const created = (type: string, port: number, encryption = 'plain', address = '10.0.0.1', name = 'default') => ({
    method: 'POST',
    path: '/v1/nodes',
    body: {
      name: 'alpha',
      type,
      net_interfaces: [{ name, address, satellite_port: port, satellite_encryption_type: encryption, is_active: true }],
    },
  });

  it.each([
    [{}, created('satellite', 3366)],
    [{ nodeType: 'controller' }, created('controller', 3370)],
    [{ communicationType: 'ssl' }, created('satellite', 3367, 'ssl')],
    [{ nodeType: 'combined', communicationType: 'ssl' }, created('combined', 3371, 'ssl')],
    [{ port: 4000, interfaceName: 'data' }, created('satellite', 4000, 'plain', '10.0.0.1', 'data')],
  ])('sends %j with the port that goes with it', async (input, request) => {
    await expectChange(commandOf(node, 'create'), { name: 'alpha', ip: '10.0.0.1', ...input }, [request]);
  });

  it('looks the address up when none is given, but takes neither loopback nor IPv6', async () => {
    const hosts = { resolve: () => Promise.resolve(['127.0.1.1', 'fd00::1', '10.0.0.7', '10.0.0.8']) };
    const request = created('satellite', 3366, 'plain', '10.0.0.7');
    await expectChange(commandOf(node, 'create'), { name: 'alpha' }, [request], { hosts });
    const nowhere = { hosts: { resolve: () => Promise.resolve(['127.0.1.1', 'fd00::1']) } };
    const run = runCommand(commandOf(node, 'create'), { name: 'alpha' }, new FakeController([]), nowhere);
    await expect(run).rejects.toMatchObject({ exitCode: 2 });
  });

  it('leaves is_active out for controllers that do not know it', async () => {
    const request = created('satellite', 3366);
    const net_interfaces = request.body.net_interfaces.map((one) => ({ ...one, is_active: undefined }));
    const body = { ...request.body, net_interfaces };
    const controller = new FakeController([{ ...request, body, answer: [ok] }], '1.0.6');
    const { view } = await runCommand(commandOf(node, 'create'), { name: 'alpha', ip: '10.0.0.1' }, controller);
    expect(await repliesIn(view)).toEqual([ok]);
  });
});

describe('nodes that stand for storage targets', () => {
  const local = {
    name: 'default',
    address: '127.0.0.1',
    satellite_port: 3366,
    satellite_encryption_type: 'Plain',
    is_active: true,
  };
  const request = (type: string, props: Record<string, string>) => ({
    method: 'POST',
    path: '/v1/nodes',
    body: { name: 's1', type, net_interfaces: [local], props },
  });
  const target = { nodeName: 's1', apiHost: '10.0.0.31' };
  const spdk = (more: Record<string, string>) =>
    request(
      'Remote_Spdk',
      Object.fromEntries(
        Object.entries({ ApiHost: '10.0.0.31', ...more }).map(([k, v]) => [`StorDriver/RemoteSpdk/${k}`, v]),
      ),
    );

  it.each([
    [{}, {}, {}],
    [{ apiPort: '9000', apiUser: 'u', apiUserEnv: '' }, {}, { ApiPort: '9000', UserName: 'u' }],
    [{ apiUserEnv: 'U', apiPwEnv: 'P' }, {}, { UserNameEnv: 'U', UserPasswordEnv: 'P' }],
    [{ apiPw: new Secret('pw') }, {}, { UserPassword: 'pw' }],
    [{ apiPw: null }, { secrets: ['said'] }, { UserPassword: 'said' }],
    [{ apiPw: null }, { secrets: [''] }, {}],
    [{ apiPwFile: 'f' }, { files: { f: 'filed\n' } }, { UserPassword: 'filed' }],
  ])('create-remote-spdk-target with %j', async (input, runtime, props) => {
    const command = commandOf(node, 'create-remote-spdk-target');
    await expectChange(command, { ...target, ...input }, [spdk(props)], runtime);
  });

  it('create-remote-spdk-target names the option to use without a terminal', async () => {
    const run = runCommand(
      commandOf(node, 'create-remote-spdk-target'),
      { ...target, apiPw: null },
      new FakeController([]),
    );
    await expect(run).rejects.toThrow('--api-pw-file');
  });

  it('create-openflex-target and create-ebs-target', async () => {
    const props = { 'StorDriver/Openflex/StorDevHost': '10.0.0.7', 'StorDriver/Openflex/StorDev': '000af' };
    const openflex = { nodeName: 's1', storDevHost: '10.0.0.7', storDev: '000af' };
    await expectChange(commandOf(node, 'create-openflex-target'), openflex, [request('Openflex_Target', props)]);
    const ebs = { method: 'POST', path: '/v1/nodes/ebs', body: { name: 's1', ebs_remote_name: 'aws' } };
    await expectChange(commandOf(node, 'create-ebs-target'), { nodeName: 's1', ebsRemoteName: 'aws' }, [ebs]);
  });
});

describe('changes of a node', () => {
  const put = (path: string, body?: unknown) => ({ method: 'PUT', path, ...(body === undefined ? {} : { body }) });
  const nic = { nodeName: 'a/b', interfaceName: 'nic 1' };
  const nicPath = '/v1/nodes/a%2Fb/net-interfaces/nic%201';
  const ssl = { port: 3367, communicationType: 'ssl' };
  const sslMembers = { satellite_port: 3367, satellite_encryption_type: 'ssl' };

  it.each([
    ['modify', { nodeName: 'a', nodeType: 'combined' }, [put('/v1/nodes/a', { node_type: 'combined' })]],
    ['delete', { name: 'a' }, [{ method: 'DELETE', path: '/v1/nodes/a' }]],
    ['lost', { name: 'a', async: true }, [{ method: 'DELETE', path: '/v1/nodes/a/lost' }]],
    ['reconnect', { nodes: ['a', 'b'] }, [put('/v1/nodes/a/reconnect'), put('/v1/nodes/b/reconnect')]],
    ['restore', { nodeName: 'a' }, [put('/v1/nodes/a/restore')]],
    ['restore', { nodeName: 'a', deleteSnapshots: true }, [put('/v1/nodes/a/restore', { delete_snapshots: true })]],
    ['evacuate', { nodeName: 'a' }, [put('/v1/nodes/a/evacuate')]],
    ['evacuate', { nodeName: 'a', target: ['b', 'c'] }, [put('/v1/nodes/a/evacuate', { target: ['b', 'c'] })]],
    ['evacuate', { nodeName: 'a', doNotTarget: ['b'] }, [put('/v1/nodes/a/evacuate', { do_not_target: ['b'] })]],
    [
      'set-log-level',
      { nodeName: 'a', level: 'INFO' },
      [put('/v1/nodes/a/config', { log: { level_linstor: 'INFO' } })],
    ],
    [
      'set-log-level',
      { nodeName: 'a', level: 'WARN', library: true },
      [put('/v1/nodes/a/config', { log: { level: 'WARN' } })],
    ],
    [
      'set-property',
      { nodeName: 'a', aux: true, key: 'site', value: 'A' },
      [put('/v1/nodes/a', { override_props: { 'Aux/site': 'A' } })],
    ],
    [
      'interface create',
      { ...nic, ip: '10.1.0.1', active: true },
      [
        {
          method: 'POST',
          path: '/v1/nodes/a%2Fb/net-interfaces',
          body: { name: 'nic 1', address: '10.1.0.1', is_active: true },
        },
      ],
    ],
    [
      'interface create',
      { ...nic, ip: '10.1.0.1', ...ssl },
      [
        {
          method: 'POST',
          path: '/v1/nodes/a%2Fb/net-interfaces',
          body: { name: 'nic 1', address: '10.1.0.1', ...sslMembers, is_active: false },
        },
      ],
    ],
    ['interface modify', { ...nic, active: true }, [put(nicPath, { name: 'nic 1', is_active: true })]],
    [
      'interface modify',
      { ...nic, ip: '10.1.0.2', ...ssl },
      [put(nicPath, { name: 'nic 1', address: '10.1.0.2', ...sslMembers, is_active: false })],
    ],
    [
      'interface delete',
      { nodeName: 'a', interfaceName: ['x', 'y'] },
      [
        { method: 'DELETE', path: '/v1/nodes/a/net-interfaces/x' },
        { method: 'DELETE', path: '/v1/nodes/a/net-interfaces/y' },
      ],
    ],
  ])('node %s %j', async (words, input, requests) => {
    await expectChange(commandOf(node, words), input, requests);
  });

  it('modifies nothing without a type', async () => {
    const run = async () => runCommand(commandOf(node, 'modify'), { nodeName: 'a' }, new FakeController([]));
    await expect(run()).rejects.toMatchObject({ exitCode: 2 });
  });

  it.each([
    ['evacuate', { nodeName: 'a' }, '1.11.9'],
    ['evacuate', { nodeName: 'a', target: ['b'] }, '1.26.0'],
    ['restore', { nodeName: 'a', deleteResources: true }, '1.10.0'],
  ])('node %s %j is beyond a controller with REST API %s', async (words, input, version) => {
    const run = runCommand(commandOf(node, words), input, new FakeController([], version));
    await expect(run).rejects.toMatchObject({ exitCode: 1 });
  });

  it.each([
    ['warning', 'WARN'],
    ['Err', 'ERROR'],
    ['trace', 'TRACE'],
  ])('reads the log level %s as %s', (word, level) => {
    expect(commandOf(node, 'set-log-level').arguments.level?.type.parse(word)).toBe(level);
  });
});
