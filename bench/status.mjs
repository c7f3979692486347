#!/usr/bin/env node
/**
 * `status` of a small cluster, as a ratio to a script that only asks one question (`http.get`); then how long it takes when one of the
 * questions that a controller need not know is never answered. Prints the bars; exits with 1 when one is missed.
 * usage: status.mjs [ROUNDS] (30)
 */
import { PROGRAM, bareGet, medians, run, verdict, withSmallCluster } from './measure.mjs';

const rounds = Number(process.argv[2] ?? 30);
/** ms more that `status` may take while an answer that it can do without does not come. */
const HELD_UP = 1500;
/** The lines that are measured with their bars; the others are told for comparison. */
const LINES = { 'node list': undefined, status: 1.8, 'status --check': 1.8 };

const startOf = (address, line) => () => run([PROGRAM, ...line.split(' ')], { LS_CONTROLLERS: address });

const results = await withSmallCluster((address) =>
  medians(
    {
      'http.get': () => run(['-e', bareGet(address)]),
      ...Object.fromEntries(Object.keys(LINES).map((line) => [line, startOf(address, line)])),
    },
    rounds,
  ),
);
const base = results['http.get'];
for (const [name, { wall, cpu, peak }] of Object.entries(results))
  process.stdout.write(
    `${name.padEnd(16)} ${wall.toFixed(1).padStart(7)} ms (x${(wall / base.wall).toFixed(2)})  processor ` +
      `${cpu.toFixed(1).padStart(7)} ms (x${(cpu / base.cpu).toFixed(2)})  ${peak.toFixed(0)} MiB\n`,
  );
const kept = Object.entries(LINES).flatMap(([line, bar]) => {
  const { wall, cpu } = results[line];
  return bar === undefined
    ? []
    : [verdict(`${line}, ratio to http.get`, Math.min(wall / base.wall, cpu / base.cpu), bar)];
});
const held = await withSmallCluster(
  (address) => medians({ held: startOf(address, 'status') }, 3),
  ['/v1/view/backup/queue'],
);
kept.push(verdict('status without one of its answers, more', held.held.wall - results.status.wall, HELD_UP, ' ms'));
process.exitCode = kept.every(Boolean) ? 0 : 1;
