#!/usr/bin/env node
/**
 * The program run many times, several side by side, as Kubernetes and monitoring do: the processor time (user and system) of all runs as
 * a ratio to that of as many scripts that only ask the same (`http.get`). Prints the bar; exits with 1 when it is missed.
 * usage: many.mjs [ROUNDS] [RUNS] [SIDE_BY_SIDE] (5 200 8)
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROGRAM, bareGet, median, verdict, withSmallCluster } from './measure.mjs';

const [rounds = 5, runs = 200, sideBySide = 8] = process.argv.slice(2).map(Number);
const BAR = 1.3;
const HOME = mkdtempSync(join(tmpdir(), 'linstor-bench-'));

/** Processor time and time of the runs together, in ms. */
async function costOf(words, env) {
  // `times` tells what all processes have used that the shell has waited for, also those of xargs.
  const script = `seq ${runs} | xargs -P ${sideBySide} -I{} -- "$@" > /dev/null; times`;
  const started = performance.now();
  const child = spawn('sh', ['-c', script, 'sh', process.execPath, ...words], {
    env: { PATH: process.env.PATH, HOME, TZ: 'UTC', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (piece) => (text += piece));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the runs ended with ${code}`);
  const [, ofChildren = ''] = text.trim().split('\n');
  const cpu = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + Number(m) * 60e3 + Number(s) * 1e3,
    0,
  );
  return { cpu, wall: performance.now() - started };
}

const results = await withSmallCluster(async (address) => {
  const script = join(HOME, 'get.cjs');
  writeFileSync(script, bareGet(address));
  const programs = {
    'http.get': () => costOf([script], {}),
    'node list': () => costOf([PROGRAM, 'node', 'list'], { LS_CONTROLLERS: address }),
  };
  /** @type {Record<string, { cpu: number, wall: number }[]>} */
  const all = { 'http.get': [], 'node list': [] };
  for (let round = 0; round <= rounds; round++)
    for (const [name, start] of Object.entries(programs)) {
      const cost = await start();
      // The first round makes the code cache.
      if (round > 0) all[name].push(cost);
    }
  return all;
});
rmSync(HOME, { recursive: true });

const of = (name, what) => median(results[name].map((one) => one[what]));
for (const name of Object.keys(results))
  process.stdout.write(
    `${name.padEnd(10)} ${runs} runs, ${sideBySide} side by side: processor ${of(name, 'cpu').toFixed(0).padStart(6)} ms ` +
      `(${(of(name, 'cpu') / runs).toFixed(1)} each), time ${of(name, 'wall').toFixed(0).padStart(6)} ms\n`,
  );
const ratio = of('node list', 'cpu') / of('http.get', 'cpu');
process.exitCode = verdict('node list, processor time to that of http.get', ratio, BAR) ? 0 : 1;
