#!/usr/bin/env node
/**
 * How long the program takes to start, as ratios to `node -e 0` and to a script that only asks the same of the controller
 * (`http.get`): medians of 30 interleaved runs (or as many as given).
 * On a busy machine the ratios of processor time are the steadier ones; bars are held against the better of both.
 */
import { createServer } from 'node:http';
import { PROGRAM, medians, portOf, run, verdict } from './measure.mjs';

const rounds = Number(process.argv[2] ?? 30);
const NODES = JSON.stringify(
  [1, 2, 3].map((i) => ({
    name: `node-${i}`,
    type: 'SATELLITE',
    connection_status: 'ONLINE',
    net_interfaces: [{ name: 'default', address: `10.0.0.${i}`, satellite_port: 3366, is_active: true }],
  })),
);
const server = createServer((_, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(NODES);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const env = { LS_CONTROLLERS: `127.0.0.1:${portOf(server)}` };

const GET = `require('http').get('http://${env.LS_CONTROLLERS}/v1/nodes', (r) => r.on('end', () => console.log('ok')).resume())`;
const results = await medians(
  {
    'node -e 0': () => run(['-e', '0']),
    'http.get': () => run(['-e', GET]),
    '--version': () => run([PROGRAM, '--version'], env),
    '--help': () => run([PROGRAM, '--help'], env),
    'r l --help': () => run([PROGRAM, 'r', 'l', '--help'], env),
    'node list': () => run([PROGRAM, 'node', 'list'], env),
    '-m node list': () => run([PROGRAM, '-m', 'node', 'list'], env),
  },
  rounds,
);
server.close();

const base = results['node -e 0'];
for (const [name, { wall, cpu, peak }] of Object.entries(results))
  process.stdout.write(
    `${name.padEnd(14)} ${wall.toFixed(1).padStart(7)} ms (x${(wall / base.wall).toFixed(2)})  processor ` +
      `${cpu.toFixed(1).padStart(7)} ms (x${(cpu / base.cpu).toFixed(2)})  ${peak.toFixed(0)} MiB\n`,
  );
const bars = [
  ['--version', 'node -e 0', 1.15],
  ['--help', 'node -e 0', 1.3],
  ['r l --help', 'http.get', 0.9],
  ['node list', 'http.get', 1.25],
];
const ratio = (name, to, what) => results[name][what] / results[to][what];
const kept = bars.map(([name, to, bar]) =>
  verdict(`${name}, ratio to ${to}`, Math.min(ratio(name, to, 'wall'), ratio(name, to, 'cpu')), bar),
);
process.exitCode = kept.every(Boolean) ? 0 : 1;
