#!/usr/bin/env node
/**
 * How long the program takes to start, as ratios to `node -e 0` and to a script that only asks the same of the controller
 * (`http.get`): medians of 30 interleaved runs (or as many as given), with the Node that runs this, in a clean environment and with
 * `NODE_EXTRA_CA_CERTS` (`--certificates FILE`; without it that part is left out, and said so).
 * On a busy machine the ratios of processor time are the steadier ones; bars are held against the better of both.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { PROGRAM, medians, portOf, run, verdict } from './measure.mjs';

/** Where Linux distributions keep the certificates of all authorities. */
const SYSTEM_CERTIFICATES = ['/etc/ssl/certs/ca-certificates.crt', '/etc/pki/tls/certs/ca-bundle.crt'];

const { values, positionals } = parseArgs({ options: { certificates: { type: 'string' } }, allowPositionals: true });
const rounds = Number(positionals[0] ?? 30);
const certificates = values.certificates ?? SYSTEM_CERTIFICATES.find((file) => existsSync(file));

/** The answer to each list: a cluster of three nodes, with one pool and one replica on each. */
const NODES = ['alpha', 'bravo', 'charlie'];
const ANSWERS = new Map(
  Object.entries({
    '/v1/nodes': NODES.map((name, i) => ({
      name,
      type: 'SATELLITE',
      connection_status: 'ONLINE',
      net_interfaces: [{ name: 'default', address: `10.0.0.${i}`, satellite_port: 3366, is_active: true }],
    })),
    '/v1/view/resources': NODES.map((node_name, i) => ({
      name: 'data',
      node_name,
      layer_object: {
        type: 'DRBD',
        drbd: { drbd_resource_definition: { port: 7000 } },
        children: [{ type: 'STORAGE' }],
      },
      state: { in_use: i === 0 },
      create_timestamp: 1_700_000_000_000,
      volumes: [
        { volume_number: 0, storage_pool_name: 'pool', allocated_size_kib: 4096, state: { disk_state: 'UpToDate' } },
      ],
    })),
    '/v1/view/storage-pools': NODES.map((node_name) => ({
      storage_pool_name: 'pool',
      node_name,
      provider_kind: 'LVM_THIN',
      props: { 'StorDriver/StorPoolName': 'vg/thin' },
      free_capacity: 1_000_000,
      total_capacity: 2_000_000,
      supports_snapshots: true,
    })),
    '/v1/resource-definitions': [{ name: 'data', resource_group_name: 'DfltRscGrp' }],
  }).map(([path, answer]) => [path, JSON.stringify(answer)]),
);
const server = createServer(({ url = '' }, response) => {
  const answer = ANSWERS.get(url.replace(/\?.*/, ''));
  response.writeHead(answer === undefined ? 404 : 200, { 'Content-Type': 'application/json' }).end(answer ?? '[]');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const env = { LS_CONTROLLERS: `127.0.0.1:${portOf(server)}` };

const GET = `require('http').get('http://${env.LS_CONTROLLERS}/v1/nodes', (r) => r.on('end', () => console.log('ok')).resume())`;
const LISTS = ['node list', '-m node list', 'resource list', 'storage-pool list', 'resource-definition list'];
/** What is held against what, and the bar. */
const BARS = [
  ['--version', 'node -e 0', 1.1],
  ['resource list --help', 'node -e 0', 1.35],
  ...LISTS.map((line) => [line, 'http.get', 1.25]),
];

const kept = [await measured('clean environment', {})];
if (certificates === undefined)
  process.stdout.write('not measured: NODE_EXTRA_CA_CERTS, as no file of certificates was found\n');
else kept.push(await measured('with NODE_EXTRA_CA_CERTS', { NODE_EXTRA_CA_CERTS: certificates }));
server.close();
process.exitCode = kept.every(Boolean) ? 0 : 1;

/** Measures all of it with these variables, prints the tables, and tells whether each bar was kept. */
async function measured(title, more) {
  const lines = ['--version', '--help', 'resource list --help', ...LISTS];
  const results = await medians(
    {
      'node -e 0': () => run(['-e', '0'], more),
      'http.get': () => run(['-e', GET], more),
      ...Object.fromEntries(lines.map((line) => [line, () => run([PROGRAM, ...line.split(' ')], { ...env, ...more })])),
    },
    rounds,
  );
  process.stdout.write(`\n${title}, Node ${process.versions.node}\n`);
  const base = results['node -e 0'];
  for (const [name, { wall, cpu, peak }] of Object.entries(results))
    process.stdout.write(
      `${name.padEnd(24)} ${wall.toFixed(1).padStart(7)} ms (x${(wall / base.wall).toFixed(2)})  processor ` +
        `${cpu.toFixed(1).padStart(7)} ms (x${(cpu / base.cpu).toFixed(2)})  ${peak.toFixed(0)} MiB\n`,
    );
  const ratio = (name, to, what) => results[name][what] / results[to][what];
  return BARS.map(([name, to, bar]) =>
    verdict(`${name}, ratio to ${to}`, Math.min(ratio(name, to, 'wall'), ratio(name, to, 'cpu')), bar),
  ).every(Boolean);
}
