#!/usr/bin/env node
/**
 * Serves a small made-up cluster on a free port: three nodes, a pool on each, two resource definitions. Prints the address once it is ready.
 * Besides, `/connections` tells how many connections were made so far and `/requests` how many requests came.
 * usage: small-cluster.mjs [SILENT…]: paths that are never answered
 */
import { createServer } from 'node:http';
import { portOf } from './measure.mjs';

const NODES = ['alpha', 'bravo', 'charlie'];
const GIB = 1024 * 1024;

const node = (name, i) => ({
  name,
  type: 'SATELLITE',
  connection_status: 'ONLINE',
  net_interfaces: [{ name: 'default', address: `10.0.0.${i + 1}`, satellite_port: 3366, is_active: true }],
  props: {},
});
const pool = (name) => ({
  storage_pool_name: 'ssd',
  node_name: name,
  provider_kind: 'LVM_THIN',
  free_capacity: 400 * GIB,
  total_capacity: 1000 * GIB,
});
const replica = (name, node_name) => ({
  name,
  node_name,
  props: { StorPoolName: 'ssd' },
  layer_object: {
    type: 'DRBD',
    children: [{ type: 'STORAGE' }],
    drbd: {
      drbd_resource_definition: { port: 7000 },
      connections: Object.fromEntries(
        NODES.filter((other) => other !== node_name).map((other) => [other, { connected: true, message: 'Connected' }]),
      ),
    },
  },
  state: { in_use: node_name === 'alpha' },
  create_timestamp: 1767225600000,
  volumes: [
    {
      volume_number: 0,
      storage_pool_name: 'ssd',
      provider_kind: 'LVM_THIN',
      device_path: '/dev/drbd1000',
      allocated_size_kib: GIB,
      state: { disk_state: 'UpToDate' },
    },
  ],
});
const RESOURCES = ['db1', 'web'];
const ANSWERS = {
  '/v1/controller/version': { version: '1.33.1', rest_api_version: '1.27.0', git_hash: '', build_time: '' },
  '/v1/nodes': NODES.map(node),
  '/v1/view/storage-pools': NODES.map(pool),
  '/v1/view/resources': RESOURCES.flatMap((name) => NODES.map((on) => replica(name, on))),
  '/v1/resource-groups': [{ name: 'storage', select_filter: { place_count: 3 } }],
  '/v1/resource-definitions': RESOURCES.map((name) => ({ name, resource_group_name: 'storage', props: {} })),
  '/v1/view/snapshots': [],
  '/v1/error-reports': [],
  '/v1/encryption/passphrase': { status: 'UNLOCKED' },
  '/v1/view/schedules-by-resource': { data: [] },
  '/v1/view/backup/queue': { snap_queues: [] },
};
const bodies = new Map(Object.entries(ANSWERS).map(([path, answer]) => [path, Buffer.from(JSON.stringify(answer))]));
const silent = new Set(process.argv.slice(2));

let connections = 0;
let requests = 0;
const server = createServer((request, response) => {
  const path = (request.url ?? '').split('?')[0];
  if (path === '/connections' || path === '/requests') {
    response.end(String(path === '/requests' ? requests : connections));
    return;
  }
  requests += 1;
  if (silent.has(path)) return;
  const body = bodies.get(path);
  const head = { 'Content-Type': 'application/json', 'Content-Length': body?.length ?? 0 };
  response.writeHead(body ? 200 : 404, head).end(body);
});
server.keepAliveTimeout = 60_000;
server.on('connection', () => (connections += 1));
server.listen(0, '127.0.0.1', () => process.stdout.write(`127.0.0.1:${portOf(server)}\n`));
