#!/usr/bin/env node
/**
 * This program against another one, such as the last release: both run in turns, so that a busy moment hits both alike. Bars are held
 * against the better of time and processor time, and against peak memory.
 * usage: against.mjs OTHER/bin/linstor.js [ROUNDS]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PROGRAM, medians, run, verdict, withCluster } from './measure.mjs';

const [other = '', rounds = '20'] = process.argv.slice(2);
const DEFINITIONS = 1000;
/** How many times as much as the other one is still no step back: what two measurements of one program differ by. */
const SLOWER = 1.1;
const LARGER = 1.15;
const LINES = ['--version', '--help', 'node list', '-m node list', 'resource list', 'volume list'];
// Each has a home of its own, and so its own cache of compiled code.
const homes = {
  this: mkdtempSync(join(tmpdir(), 'linstor-bench-')),
  other: mkdtempSync(join(tmpdir(), 'linstor-bench-')),
};
process.on('exit', () => Object.values(homes).forEach((home) => rmSync(home, { recursive: true, force: true })));

if (other === '') {
  process.stderr.write('usage: against.mjs OTHER/bin/linstor.js [ROUNDS]\n');
  process.exit(2);
}
const results = await withCluster(DEFINITIONS, (address) => {
  const start = (program, home, line) => () =>
    run([program, ...line.split(' ')], { LS_CONTROLLERS: address, HOME: home });
  const programs = LINES.flatMap((line) => [
    [`other ${line}`, start(resolve(other), homes.other, line)],
    [`this ${line}`, start(PROGRAM, homes.this, line)],
  ]);
  return medians(Object.fromEntries(programs), Number(rounds));
});
for (const [name, { wall, cpu, peak }] of Object.entries(results))
  process.stdout.write(
    `${name.padEnd(22)} ${wall.toFixed(1).padStart(7)} ms  processor ${cpu.toFixed(1).padStart(7)} ms  ${peak.toFixed(0)} MiB\n`,
  );
const kept = LINES.flatMap((line) => {
  const [these, those] = [results[`this ${line}`], results[`other ${line}`]];
  const time = Math.min(these.wall / those.wall, these.cpu / those.cpu);
  return [
    verdict(`${line}, time`, time, SLOWER, ' times'),
    verdict(`${line}, memory`, these.peak / those.peak, LARGER, ' times'),
  ];
});
process.exitCode = kept.every(Boolean) ? 0 : 1;
