#!/usr/bin/env node
/**
 * Serves a made-up cluster on a free port: 100 nodes and, of so many resource definitions, three replicas each.
 * usage: cluster.mjs DEFINITIONS; prints the address once it is ready.
 */
import { createServer } from 'node:http';
import { portOf } from './measure.mjs';

const NODES = Array.from({ length: 100 }, (_, i) => `node-${String(i).padStart(3, '0')}`);
const GIB = 1024 * 1024;

function* resources(numbers) {
  for (const i of numbers) {
    const nodes = [0, 1, 2].map((replica) => NODES[(i * 7 + replica * 31) % NODES.length]);
    for (const node of nodes) yield resource(i, node, nodes);
  }
}

function nameOf(i) {
  return `pvc-${((i * 2654435761) % 4294967296).toString(16).padStart(8, '0')}-${i}`;
}

/** One replica, with as many members as a controller of today sends (about 1.9 KB of JSON). */
function resource(i, node, nodes) {
  const name = nameOf(i);
  const peers = nodes.filter((other) => other !== node);
  const [size, allocated] = [GIB * (1 + (i % 50)), GIB * (1 + (i % 50)) + 260];
  const diskState = i % 97 === 0 ? 'SyncTarget' : 'UpToDate';
  const set = (type, value, path) => ({ type, value, path });
  return {
    name,
    node_name: node,
    props: { 'Aux/csi': `volume-${i}`, StorPoolName: 'ssd', 'DrbdOptions/Resource/quorum': 'majority' },
    effective_props: {
      'DrbdOptions/Resource/quorum': set('RESOURCE_DEFINITION', 'majority', `/resource-definitions/${name}`),
      'DrbdOptions/Resource/on-no-quorum': set('RESOURCE_GROUP', 'suspend-io', '/resource-groups/storage'),
      'DrbdOptions/auto-verify-alg': set('CONTROLLER', 'crct10dif', '/controller'),
    },
    layer_object: {
      type: 'DRBD',
      resource_name_suffix: '',
      children: [
        {
          type: 'STORAGE',
          storage: {
            storage_volumes: [
              {
                volume_number: 0,
                device_path: `/dev/vg/${name}_00000`,
                allocated_size_kib: allocated,
                usable_size_kib: allocated,
                disk_state: '[]',
              },
            ],
          },
        },
      ],
      drbd: {
        drbd_resource_definition: drbdDefinition(i),
        node_id: nodes.indexOf(node),
        peer_slots: 7,
        al_stripes: 1,
        al_size: 32,
        drbd_volumes: [
          {
            drbd_volume_definition: { volume_number: 0, minor_number: 1000 + i },
            device_path: `/dev/drbd${1000 + i}`,
            backing_device: `/dev/vg/${name}_00000`,
            allocated_size_kib: allocated,
            usable_size_kib: size,
          },
        ],
        connections: Object.fromEntries(peers.map((peer) => [peer, { connected: true, message: 'Connected' }])),
        promotion_score: 10103,
        may_promote: true,
        tcp_ports: [7000 + i],
      },
    },
    state: { in_use: node === nodes[0] && i % 3 === 0 },
    uuid: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    create_timestamp: 1767225600000 + i * 61000,
    volumes: [
      {
        volume_number: 0,
        storage_pool_name: 'ssd',
        provider_kind: 'LVM_THIN',
        device_path: `/dev/drbd${1000 + i}`,
        allocated_size_kib: allocated,
        props: { 'Satellite/Device/Symlinks/0': `/dev/drbd/by-res/${name}/0` },
        state: {
          disk_state: diskState,
          replication_states: Object.fromEntries(
            peers.map((peer) => [peer, { replication_state: 'Established', done_percentage: 100.0 }]),
          ),
        },
        layer_data_list: [
          {
            type: 'DRBD',
            data: {
              drbd_volume_definition: { volume_number: 0, minor_number: 1000 + i },
              device_path: `/dev/drbd${1000 + i}`,
              allocated_size_kib: allocated,
              usable_size_kib: size,
            },
          },
          {
            type: 'STORAGE',
            data: {
              volume_number: 0,
              device_path: `/dev/vg/${name}_00000`,
              allocated_size_kib: allocated,
              usable_size_kib: allocated,
              disk_state: '[]',
            },
          },
        ],
        uuid: `00000000-0000-4000-9000-${String(i).padStart(12, '0')}`,
      },
    ],
  };
}

/** What the controller knows besides the resources. */
function others(definitions) {
  const rest = [...Array(definitions).keys()].map((i) => resource(i, NODES[0], []));
  const pool = (node_name) => ({
    storage_pool_name: 'ssd',
    node_name,
    provider_kind: 'LVM_THIN',
    free_capacity: 400 * GIB,
    total_capacity: 1000 * GIB,
    supports_snapshots: true,
  });
  const node = (name) => ({ name, type: 'SATELLITE', connection_status: 'ONLINE', net_interfaces: [], props: {} });
  return {
    '/v1/controller/version': { version: '1.33.1', rest_api_version: '1.27.0', git_hash: '', build_time: '' },
    '/v1/nodes': NODES.map(node),
    '/v1/view/storage-pools': NODES.map(pool),
    '/v1/resource-groups': [{ name: 'storage', select_filter: { place_count: 3 } }],
    '/v1/resource-definitions': rest.map(({ name }) => ({ name, resource_group_name: 'storage', props: {} })),
    '/v1/view/snapshots': [],
    '/v1/error-reports': [],
    '/v1/encryption/passphrase': { status: 'UNLOCKED' },
    '/v1/view/schedules-by-resource': { data: [] },
    '/v1/controller/properties': { 'DrbdOptions/Net/max-buffers': '8000', TcpPortAutoRange: '7000-7999' },
    '/v1/resource-groups/storage/volume-groups': [{ volume_number: 0 }],
    '/v1/storage-pool-definitions': [{ storage_pool_name: 'ssd', props: {} }],
    '/v1/node-connections': [],
    '/v1/remotes': {},
    '/v1/schedules': { data: [] },
    '/v1/key-value-store': [],
    '/v1/files': [],
    '/v1/view/backup/queue': { snap_queues: [] },
  };
}

/** What DRBD keeps for a definition. */
function drbdDefinition(i) {
  return { peer_slots: 7, al_stripes: 1, port: 7000 + i, transport_type: 'IP', secret: `secret${i}`, down: false };
}

/** A definition with its volume, as it is told when volume definitions are asked for. */
function definition(i, { name, uuid }) {
  const drbd = drbdDefinition(i);
  return {
    name,
    resource_group_name: 'storage',
    uuid,
    props: {
      'Aux/csi-volume-annotations': `{"size":${i},"access":"rwo"}`,
      'Aux/team': `team-${i % 40}`,
      'DrbdOptions/Net/protocol': 'C',
      'DrbdOptions/PeerDevice/c-max-rate': String(100000 + (i % 7)),
      'DrbdOptions/Resource/on-no-quorum': 'suspend-io',
      'Internal/Drbd/QuorumSetBy': 'user',
    },
    layer_data: [{ type: 'DRBD', data: drbd }, { type: 'STORAGE' }],
    volume_definitions: [
      {
        volume_number: 0,
        size_kib: GIB * (1 + (i % 50)),
        props: { 'DrbdOptions/Disk/discard-granularity': '65536', 'Aux/disk': `disk ${i}` },
        layer_data: [{ type: 'DRBD', data: { volume_number: 0, minor_number: 1000 + i } }, { type: 'STORAGE' }],
        uuid: uuid.replace('-8000-', '-a000-'),
      },
    ],
  };
}

const definitions = Number(process.argv[2] ?? 10000);
/** Bytes of an answer that lie together: the whole of a large one would not fit into a text. */
const PIECE = 1024 * 1024;

/** A list as JSON, in pieces. */
function piecesOf(objects) {
  const pieces = [];
  let text = '[';
  let between = '';
  for (const object of objects) {
    text += between + JSON.stringify(object);
    between = ',';
    if (text.length < PIECE) continue;
    pieces.push(Buffer.from(text));
    text = '';
  }
  return [...pieces, Buffer.from(`${text}]`)];
}

function* definitionsWithVolumes(numbers) {
  for (const i of numbers) yield definition(i, resource(i, NODES[0], []));
}

const everything = Array.from({ length: definitions }, (_, i) => i);
/** Answers by path, in pieces; those for all resources and definitions are made before anybody asks. */
const answers = new Map(
  Object.entries(others(definitions)).map(([path, answer]) => [path, [Buffer.from(JSON.stringify(answer))]]),
);
const allResources = piecesOf(resources(everything));
answers.set('/v1/view/resources', allResources);
const allDefinitions = piecesOf(definitionsWithVolumes(everything));

/** Everything, or what the controller would choose by `resources` and `resource_definitions`. */
function answerTo(url) {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  if (pathname.endsWith('/resource-connections')) return [Buffer.from('[]')];
  if (pathname === '/v1/resource-definitions' && searchParams.has('with_volume_definitions')) {
    const names = searchParams.getAll('resource_definitions');
    return names.length === 0 ? allDefinitions : piecesOf(definitionsWithVolumes(chosen(names)));
  }
  const names = pathname === '/v1/view/resources' ? searchParams.getAll('resources') : [];
  return names.length === 0 ? answers.get(pathname) : piecesOf(resources(chosen(names)));
}

/** The numbers of the definitions with these names, which mean the same in any letter case. */
function chosen(names) {
  const numbers = names.map((name) => ({ name: name.toLowerCase(), i: Number(name.split('-').at(-1)) }));
  const known = numbers.filter(({ name, i }) => i < definitions && nameOf(i) === name).map(({ i }) => i);
  return [...new Set(known)].sort((a, b) => a - b);
}

const lengthOf = (pieces) => pieces.reduce((sum, { length }) => sum + length, 0);

/** All pieces at once: the system takes them as fast as the reader reads, and none of them is copied. */
function send(response, pieces) {
  for (const piece of pieces) response.write(piece);
  response.end();
}

const server = createServer(({ url = '' }, response) => {
  const answer = answerTo(url) ?? [];
  const head = { 'Content-Type': 'application/json', 'Content-Length': lengthOf(answer) };
  response.writeHead(answer.length > 0 ? 200 : 404, head);
  send(response, answer);
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`127.0.0.1:${portOf(server)} ${lengthOf(allResources)}\n`));
