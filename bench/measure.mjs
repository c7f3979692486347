/** What the measurements share: programs run with their time, processor time and memory, and medians of them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROGRAM = fileURLToPath(new URL('../bin/linstor.js', import.meta.url));
const REPORT = fileURLToPath(new URL('report.cjs', import.meta.url));
const CLUSTER = fileURLToPath(new URL('cluster.mjs', import.meta.url));
const SMALL_CLUSTER = fileURLToPath(new URL('small-cluster.mjs', import.meta.url));
const HOME = mkdtempSync(join(tmpdir(), 'linstor-bench-'));

/** The port that a listening server has. */
export function portOf(server) {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server does not listen on a port');
  return address.port;
}

/** Serves a made-up cluster with so many resource definitions while `work` goes on with its address. */
export async function withCluster(definitions, work) {
  return await withServer([CLUSTER, String(definitions)], work);
}

/** Serves a cluster of three nodes while `work` goes on with its address; these paths are never answered. */
export async function withSmallCluster(work, silent = []) {
  return await withServer([SMALL_CLUSTER, ...silent], work);
}

/** A script that asks a controller for this path and reads the answer, without looking at it: what a question costs at least. */
export function bareGet(address, path = '/v1/nodes') {
  return `require('http').get('http://${address}${path}', (r) => r.on('end', () => console.log('ok')).resume())`;
}

async function withServer(words, work) {
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = await once(child.stdout, 'data');
    return await work(String(line).trim().split(' ')[0]);
  } finally {
    child.kill();
  }
}

/** Runs node with these words to its end: wall time and processor time (user and system) in ms, peak memory in MiB. */
export function run(words, env = {}, codes = [0]) {
  return new Promise((resolve, reject) => {
    const started = process.hrtime.bigint();
    const child = spawn(process.execPath, ['-r', REPORT, ...words], {
      env: { PATH: process.env.PATH, HOME, TZ: 'UTC', ...env },
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    });
    let bytes = 0;
    let report = '';
    child.stdout?.on('data', (piece) => (bytes += piece.length));
    child.stdio[3]?.on('data', (piece) => (report += piece));
    child.on('error', reject);
    child.on('close', (code) => {
      const wall = Number(process.hrtime.bigint() - started) / 1e6;
      if (!codes.includes(code ?? -1)) reject(new Error(`${words.join(' ')} ended with ${code}`));
      else resolve({ wall, bytes, ...JSON.parse(report) });
    });
  });
}

/** Runs each of the named programs so many times, in turns, so that a busy moment hits all alike; gives the medians. */
export async function medians(programs, rounds) {
  /** @type {Record<string, any[]>} */
  const results = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (const start of Object.values(programs)) await start();
  for (let round = 0; round < rounds; round++)
    for (const [name, start] of Object.entries(programs)) results[name].push(await start());
  return Object.fromEntries(
    Object.entries(results).map(([name, runs]) => [
      name,
      Object.fromEntries(['wall', 'cpu', 'peak'].map((what) => [what, median(runs.map((one) => one[what]))])),
    ]),
  );
}

/** @param {number[]} numbers */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}

/** One line of a result: figures, the bar, and whether it is kept. */
export function verdict(name, value, bar, unit = '') {
  const kept = value <= bar;
  process.stdout.write(`${kept ? 'kept  ' : 'MISSED'} ${name}: ${value.toFixed(2)}${unit} (bar ${bar}${unit})\n`);
  return kept;
}

/** ms of `node -e 0` on the machine that the bars in ms were set on. */
const BARS_SET_AT = 23.5;

/**
 * How many times as long as on that machine things take here: `node -e 0`, the lower of wall time and processor time, so that a busy moment does
 * not make bars wider. Prints it.
 */
export async function slowness(rounds = 15) {
  /** @type {{ wall: number, cpu: number }[]} */
  const runs = [];
  for (let round = 0; round < rounds; round++) {
    const { cpu } = await run(['-e', '0']);
    runs.push({ wall: await bareStart(), cpu });
  }
  const ms = Math.min(median(runs.map(({ wall }) => wall)), median(runs.map(({ cpu }) => cpu)));
  const times = ms / BARS_SET_AT;
  process.stdout.write(
    `node -e 0: ${ms.toFixed(1)} ms here, ${BARS_SET_AT} ms where the bars in ms were set: this machine takes ${times.toFixed(2)} times as long\n`,
  );
  return times;
}

/** Wall time in ms of Node with nothing to do, and nothing that measures it from within. */
async function bareStart() {
  const started = performance.now();
  await once(spawn(process.execPath, ['-e', '0'], { env: { PATH: process.env.PATH, HOME }, stdio: 'ignore' }), 'close');
  return performance.now() - started;
}

/** One line of a result in ms: as measured, and as it would be where the bar was set; `times` is what `slowness` gave. */
export function verdictInMs(name, ms, bar, times) {
  return verdict(`${name}: ${ms.toFixed(2)} ms here, divided by ${times.toFixed(2)}`, ms / times, bar, ' ms');
}
