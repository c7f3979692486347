import { describe, expect, test } from 'vitest';
import type { ClusterState, Replica } from '../../src/cluster-file/cluster/cluster-state.ts';
import { readText } from '../../src/cluster-file/read/read-text.ts';
import { SECTIONS, type Section } from '../../src/cluster-file/format/sections.ts';
import { toFile } from '../../src/cluster-file/to-file/to-file.ts';
import { yamlText } from '../../src/cluster-file/tree/write-text.ts';
import { NOTHING } from './nothing.ts';

/** A section of a cluster that holds only this. */
function section(name: Section, state: Partial<ClusterState>, all = false): unknown {
  return toFile({ ...NOTHING, ...state }, new Set([name]), { all })[name];
}

function replica(node: string, more: Partial<Replica> = {}): Replica {
  return {
    resource: 'db1',
    node,
    flags: [],
    properties: {},
    volumes: [],
    inUse: false,
    layers: ['DRBD', 'STORAGE'],
    uuid: undefined,
    ports: [],
    ...more,
  };
}

describe('a cluster as a tree', () => {
  test('has every section although there is nothing in it', () => {
    expect(Object.keys(toFile(NOTHING, new Set(SECTIONS), { all: false }))).toEqual(['linstor', ...SECTIONS]);
  });

  test('has interfaces without the port that is usual', () => {
    const net_interfaces = [
      { name: 'b', address: '10.0.0.2' },
      { name: 'a', address: '10.0.0.1', satellite_port: 3367, satellite_encryption_type: 'ssl', is_active: true },
      { name: 'c', address: '10.0.0.3', satellite_port: 3366, satellite_encryption_type: 'PLAIN', is_active: false },
    ];
    expect(section('nodes', { nodes: [{ name: 'n1', type: 'SATELLITE', net_interfaces }] })).toEqual({
      n1: {
        interfaces: {
          a: { address: '10.0.0.1', satellite: true, encryption: 'SSL' },
          b: { address: '10.0.0.2' },
          c: { address: '10.0.0.3', port: 3366 },
        },
      },
    });
  });

  test.each([
    ['n1;ssd', undefined],
    ['n1:ssd', undefined],
    ['san1', 'san1'],
  ])('has the shared space of a pool whose space belongs to %s', (free_space_mgr_name, shared) => {
    const pools = [
      { node_name: 'n1', storage_pool_name: 'ssd', provider_kind: 'LVM', free_space_mgr_name, external_locking: true },
    ];
    expect(section('storage-pools', { pools })).toEqual({
      n1: { ssd: { provider: 'LVM', ...(shared && { 'shared-space': shared }), 'external-locking': true } },
    });
  });

  test('has the diskless pool of a node only if something is set on it, or with --all', () => {
    const pool = { node_name: 'n1', storage_pool_name: 'DfltDisklessStorPool', provider_kind: 'DISKLESS' };
    expect(section('storage-pools', { pools: [pool] })).toEqual({});
    expect(section('storage-pools', { pools: [pool] }, true)).toEqual({
      n1: { DfltDisklessStorPool: { provider: 'DISKLESS' } },
    });
    expect(section('storage-pools', { pools: [{ ...pool, props: { PrefNic: 'a' } }] })).not.toEqual({});
  });

  test('has the default group only when it was changed', () => {
    const group = { name: 'DfltRscGrp', select_filter: { place_count: 2 }, volumes: [] };
    expect(section('resource-groups', { groups: [group] })).toEqual({});
    expect(section('resource-groups', { groups: [{ ...group, select_filter: { place_count: 3 } }] })).toEqual({
      DfltRscGrp: { placement: { 'place-count': 3 } },
    });
  });

  test('has the whole filter of a group', () => {
    const select_filter = {
      place_count: 3,
      storage_pool: 'ssd',
      storage_pool_diskless_list: ['d'],
      node_name_list: ['n1'],
      replicas_on_same: ['Aux/site'],
      replicas_on_different: ['Aux/rack'],
      x_replicas_on_different_map: { 'Aux/room': 2 },
      not_place_with_rsc: ['a'],
      not_place_with_rsc_regex: 'b.*',
      layer_stack: ['DRBD', 'LUKS', 'STORAGE'],
      provider_list: ['LVM'],
      diskless_on_remaining: true,
    };
    expect(section('resource-groups', { groups: [{ name: 'g', select_filter, volumes: [], peer_slots: 5 }] })).toEqual({
      g: {
        placement: {
          'place-count': 3,
          'storage-pools': ['ssd'],
          'diskless-storage-pools': ['d'],
          nodes: ['n1'],
          'replicas-on-same': ['Aux/site'],
          'replicas-on-different': ['Aux/rack'],
          'x-replicas-on-different': { 'Aux/room': 2 },
          'do-not-place-with': ['a'],
          'do-not-place-with-regex': 'b.*',
          layers: ['DRBD', 'LUKS', 'STORAGE'],
          providers: ['LVM'],
          'diskless-on-remaining': true,
        },
        'peer-slots': 5,
      },
    });
  });

  test('has replicas, but none that LINSTOR made for the quorum or that vanishes', () => {
    const replicas = [
      replica('n1', { properties: { StorPoolName: 'ssd', 'Aux/a': 'b' } }),
      replica('n2', { flags: ['DISKLESS', 'DRBD_DISKLESS'], properties: { StorPoolName: 'DfltDisklessStorPool' } }),
      replica('n3', { flags: ['DISKLESS', 'DRBD_DISKLESS', 'TIE_BREAKER'] }),
      replica('n4', { flags: ['DELETE'] }),
      replica('n5', { flags: ['INACTIVE'] }),
      replica('n6', { flags: ['NVME_INITIATOR', 'DISKLESS'] }),
    ];
    const state = { definitions: [{ name: 'db1' }], replicas: new Map([['db1', replicas]]) };
    expect(section('resource-definitions', state)).toEqual({
      db1: {
        replicas: {
          n1: { 'storage-pool': 'ssd', properties: { 'Aux/a': 'b' } },
          n2: { diskless: true },
          n5: { active: false },
          n6: { 'nvme-initiator': true },
        },
      },
    });
    expect(section('resource-definitions', state, true)).toHaveProperty('db1.replicas.n3.tie-breaker', true);
  });

  test('says that a definition has no replicas', () => {
    expect(section('resource-definitions', { definitions: [{ name: 'db1' }] })).toEqual({ db1: { replicas: {} } });
  });

  test('has room for peers only where it is not that of the group', () => {
    const definition = (peer_slots: number) => [
      {
        name: 'db1',
        resource_group_name: 'g',
        layer_data: [{ type: 'DRBD', data: { peer_slots } }, { type: 'STORAGE' }],
      },
    ];
    const groups = [{ name: 'g', peer_slots: 5, volumes: [] }];
    const group = { group: 'g', replicas: {} };
    expect(section('resource-definitions', { groups, definitions: definition(5) })).toEqual({ db1: group });
    expect(section('resource-definitions', { groups, definitions: definition(7) })).toEqual({
      db1: { ...group, 'peer-slots': 7 },
    });
  });

  test('has sizes to the last digit', () => {
    const volume_definitions = [
      { volume_number: 10, size_kib: 9007199254740993n, flags: ['GROSS_SIZE'] },
      { volume_number: 2, size_kib: 1024 * 1024 + 1, props: { 'Encryption/Passphrase': 'geheim' } },
    ];
    expect(section('resource-definitions', { definitions: [{ name: 'db1', volume_definitions }] })).toEqual({
      db1: {
        volumes: {
          2: { size: '1048577KiB', passphrase: '${env:LINSTOR_RESOURCE_DB1_2_PASSPHRASE}' },
          10: { size: '9007199254740993KiB', 'gross-size': true },
        },
        replicas: {},
      },
    });
  });

  test('has paths, options and properties of connections, the smaller name first', () => {
    const props = { 'Paths/p/n2': 'nic2', 'Paths/p/n10': 'nic10', 'DrbdOptions/Net/protocol': 'A', 'Aux/wan': 'yes' };
    const wanted = {
      n2: {
        n10: {
          paths: { p: { n2: 'nic2', n10: 'nic10' } },
          'drbd-options': { protocol: 'A' },
          properties: { 'Aux/wan': 'yes' },
        },
      },
    };
    const connections = [
      { node_a: 'n10', node_b: 'n2', props },
      { node_a: 'n1', node_b: 'n2' },
    ];
    expect(section('node-connections', { nodeConnections: connections })).toEqual(wanted);
    expect(
      section('resource-connections', {
        resourceConnections: new Map([
          ['db1', connections],
          ['db2', []],
        ]),
      }),
    ).toEqual({ db1: wanted });
  });

  test('has a path that is set at one end only as a property, which can be read again', () => {
    const props = { 'Paths/p/n1': 'nic', 'Paths/q/n1': 'nic1', 'Paths/q/n2': 'nic2' };
    const wanted = { n1: { n2: { paths: { q: { n1: 'nic1', n2: 'nic2' } }, properties: { 'Paths/p/n1': 'nic' } } } };
    const made = section('node-connections', { nodeConnections: [{ node_a: 'n1', node_b: 'n2', props }] });
    expect(made).toEqual(wanted);
    const text = JSON.stringify({ linstor: 1, 'node-connections': made });
    expect(readText([{ name: 'a.json', text }]).tree['node-connections']).toEqual(wanted);
  });

  test('has pools whose properties are told as null', () => {
    const pool = { storage_pool_name: 'p', node_name: 'n1', provider_kind: 'DISKLESS', props: null };
    const pools = [pool as unknown as ClusterState['pools'][number]];
    expect(section('storage-pools', { pools })).toEqual({ n1: { p: { provider: 'DISKLESS' } } });
  });

  test('has files as text or in Base64, and the definitions that they are deployed with', () => {
    const files = [
      { path: '/etc/a', content: Buffer.from('hello ${x}\n').toString('base64') },
      { path: '/etc/b', content: Buffer.from([0xff, 0]).toString('base64') },
      { path: '/etc/c', content: Buffer.from('${env:HOME}').toString('base64') },
    ];
    expect(section('files', { files })).toEqual({
      '/etc/a': { content: 'hello ${x}\n' },
      '/etc/b': { 'content-base64': '/wA=' },
      '/etc/c': { content: '$${env:HOME}' },
    });
    const definitions = [{ name: 'db1', props: { 'files/etc/a': 'True', 'files//etc/b': 'True' } }];
    expect(section('resource-definitions', { definitions })).toEqual({
      db1: { files: ['/etc/a', '/etc/b'], replicas: {} },
    });
  });

  test('has remotes without what LINSTOR made and schedules without limits that are none', () => {
    const remotes = {
      linstor_remotes: [
        { remote_name: 'local-remote-generated-by-linstor', url: 'x' },
        { remote_name: 'other', url: 'http://o:3370' },
        { remote_name: 'third', url: 'http://admin:hunter2@o:3370' },
      ],
      ebs_remotes: [{ remote_name: 'ebs', availability_zone: 'z' }],
    };
    expect(section('remotes', { remotes })).toEqual({
      ebs: {
        ebs: {
          'availability-zone': 'z',
          'access-key': '${env:LINSTOR_REMOTE_EBS_ACCESS_KEY}',
          'secret-key': '${env:LINSTOR_REMOTE_EBS_SECRET_KEY}',
        },
      },
      other: { linstor: { url: 'http://o:3370' } },
      third: { linstor: { url: '${env:LINSTOR_REMOTE_THIRD_URL}' } },
    });
    const schedules = [
      { schedule_name: 's', full_cron: '* * * * *', inc_cron: '', keep_local: -1, on_failure: 'RETRY', max_retries: 3 },
    ];
    expect(section('schedules', { schedules })).toEqual({
      s: { 'full-cron': '* * * * *', 'on-failure': 'RETRY', 'max-retries': 3 },
    });
  });

  test('has what a schedule is enabled on', () => {
    const props = {
      'Schedule/offsite/nightly/Enabled': 'False',
      'Schedule/offsite/nightly/PrefNode': 'n1',
      'Schedule/offsite/weekly/Enabled': 'True',
    };
    expect(section('controller', { controller: props })).toEqual({
      'backup-schedules': { offsite: { nightly: { enabled: false, node: 'n1' }, weekly: {} } },
    });
  });
});

test('no secret gets into the text, not even with --all', () => {
  const controller = {
    'DrbdOptions/Net/shared-secret': 'geheim1',
    'StorDriver/RemoteSpdk/UserPassword': 'geheim2',
    'NetCom/SslConnector/KeyStorePasswd': 'geheim3',
    'encrypted/masterkey': 'geheim4',
  };
  const layer_data = [{ type: 'DRBD', data: { secret: 'geheim5', port: 7000 } }];
  const definitions = [
    {
      name: 'db1',
      layer_data,
      volume_definitions: [{ volume_number: 0, size_kib: 1, props: { 'Encryption/Passphrase': 'geheim6' } }],
    },
  ];
  const state = { ...NOTHING, controller, definitions, stores: [{ name: 'app', props: { password: 'geheim7' } }] };
  const text = yamlText(toFile(state, new Set(SECTIONS), { all: true }));
  expect(text).not.toContain('geheim');
  expect(text).toContain('shared-secret: ${env:LINSTOR_CONTROLLER_DRBDOPTIONS_NET_SHARED_SECRET}');
  expect(text).toContain('password: ${env:LINSTOR_STORE_APP_PASSWORD}');
  expect(readText([{ name: 'a.yaml', text }]).tree.linstor).toBe(1);
});

test('names of the cluster send nothing to the terminal', () => {
  const stores = [{ name: '\u001b[31mred', props: { '\u009b0m': '\u202eabc\u0007' } }];

  expect(yamlText(toFile({ ...NOTHING, stores }, new Set(['key-value-store']), { all: false }))).not.toMatch(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/,
  );
});
