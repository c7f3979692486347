#!/usr/bin/env node
/**
 * What lines cost on a large cluster: requests, bytes of the answers as they are and packed, and time and memory as parts of those
 * of a plain script that fetches all resources and parses them as a whole. Lines that are about few objects have a bar: they
 * may take a fiftieth of the bytes of all resources. Prints each bar; exits with 1 when one is missed.
 * usage: plan.mjs [--resources N] [--rounds N] [--only WORD] [--packed]
 *   --packed: over an address of the network, where answers come packed, in place of the machine's own
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PROGRAM, medians, run, verdict, withCluster } from './measure.mjs';

const { values } = parseArgs({
  options: {
    resources: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    packed: { type: 'boolean', default: false },
  },
});
const REPLICAS = 3;
const PLAIN = 'fetch + JSON.parse';
/** Which part of the bytes of all resources a line about few objects may take. */
const FEW = 1 / 50;
const folder = mkdtempSync(join(tmpdir(), 'linstor-bench-plan-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/**
 * What is typed; `few`: it is about few objects. NAME and FILE stand for a resource and a cluster file about it; `__names` is what
 * shells run for TAB.
 */
const LINES = [
  { line: 'resource list -r NAME', few: true },
  { line: 'resource list -n node-042', few: true },
  { line: 'volume list -r NAME', few: true },
  { line: 'resource-definition list -r NAME', few: true },
  { line: 'resource list-properties node-000 NAME', few: true },
  { line: 'status resource NAME', few: true },
  { line: 'status node node-042', few: true },
  { line: 'wait resource NAME --for placed', few: true },
  { line: 'explain property AutoplaceTarget --resource NAME', few: true },
  { line: 'export resource-definition --name NAME', few: true },
  { line: '__names resources - nodes=node-042 --', few: true },
  { line: '__names storage-pools - nodes=node-042 --', few: true },
  { line: 'status' },
  { line: 'resource list' },
  { line: '-m resource list' },
  { line: 'explain property AutoplaceTarget' },
  { line: 'node describe node-042' },
  { line: 'resource-definition list' },
  { line: '__names resource-definitions - --' },
  { line: 'explain placement storage --size 1G' },
  { line: 'diff -f FILE' },
  { line: 'storage-pool list' },
  { line: 'node list' },
  { line: 'resource involved node-042' },
  { line: 'volume-definition list' },
  { line: 'advise resource' },
  { line: 'export' },
].filter(({ line }) => line.includes(values.only));

/** Serves the cluster by a controller that chooses, while `work` goes on with its port. */
async function withController(definitions, work) {
  return await withCluster(definitions, async (cluster) => {
    const words = [
      '--max-old-space-size=8192',
      fileURLToPath(new URL('choosing-controller.mjs', import.meta.url)),
      cluster,
    ];
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const [port] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
      if (child.exitCode !== null) throw new Error('the controller that chooses did not start');
      return await work(Number(port));
    } finally {
      child.kill();
    }
  });
}

/** An address of this machine in its network; undefined: it has none. */
function ownAddress() {
  const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
}

async function measured(port) {
  const host = values.packed ? ownAddress() : '127.0.0.1';
  if (host === undefined) throw new Error('this machine has no address in a network');
  const named = await fetch(`http://127.0.0.1:${port}/v1/resource-definitions?limit=1&offset=77`);
  const [{ name }] = /** @type {{ name: string }[]} */ (await named.json());
  const file = join(folder, 'cluster.yaml');
  writeFileSync(file, `linstor: 1\nresource-definitions:\n  ${name}:\n    group: storage\n`);
  const wordsOf = (line) => line.replace('NAME', name).replace('FILE', file).split(' ');
  /** @returns {Promise<any>} */
  const noted = async () => (await fetch(`http://127.0.0.1:${port}/noted`)).json();
  const url = `http://127.0.0.1:${port}/v1/view/resources`;
  const plain = () =>
    run(['-e', `fetch('${url}').then((r) => r.text()).then((t) => console.log(JSON.parse(t).length))`]);
  await noted();
  const [base, all] = await costOf(plain, noted);
  print(PLAIN, all, base, base);
  const kept = [];
  for (const { line, few = false } of LINES) {
    const [used, cost] = await costOf(() => lineOf(wordsOf(line), `${host}:${port}`), noted);
    print(line.replace('NAME', 'R'), cost, used, base);
    if (few) kept.push(verdict(`${line}, bytes`, cost.plain / all.plain, FEW, ' of all resources'));
  }
  return kept.every(Boolean);
}

/**
 * What a program needs, and what it asked for in one run. Several rounds follow one that is not counted; a single one is counted, as
 * the program lies ready after the first line.
 */
async function costOf(start, noted) {
  const rounds = Number(values.rounds);
  const first = await start();
  const asked = await noted();
  const used = rounds === 1 ? first : (await medians({ start }, rounds)).start;
  await noted();
  return [used, asked];
}

/** A line may end with 1, as diff does where something differs. */
async function lineOf(words, address) {
  return await run([PROGRAM, ...words], { LS_CONTROLLERS: address }, [0, 1]);
}

/** @param {any} cost @param {any} used @param {any} base */
function print(name, cost, used, base) {
  const { requests, plain, packed } = cost;
  const { wall, cpu, peak } = used;
  const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`.padStart(10);
  const ratio = (what, value) => (value / base[what]).toFixed(2);
  process.stdout.write(
    `${name.padEnd(50)} ${String(requests).padStart(3)} requests ${megabytes(plain)}, packed ${megabytes(packed)}  ` +
      `${wall.toFixed(0).padStart(6)} ms (x${ratio('wall', wall)}, processor x${ratio('cpu', cpu)})  ` +
      `${peak.toFixed(0).padStart(5)} MiB (x${ratio('peak', peak)})\n`,
  );
}

const isKept = await withController(Math.ceil(Number(values.resources) / REPLICAS), measured);
process.exitCode = isKept ? 0 : 1;
