#!/usr/bin/env node
/**
 * Lists of 30,000 rows: time, processor time, peak memory, and their ratio to a plain script that fetches the same answer and
 * parses it as a whole; then whether the cost grows in a straight line from 1,000 to 10,000 resource definitions.
 * usage: scale.mjs [ROUNDS [ADDRESS]]; with an address, that controller is measured in place of the made-up one.
 */
import { PROGRAM, medians, run, verdict, withCluster } from './measure.mjs';

const rounds = Number(process.argv[2] ?? 5);
const PLAIN = (address) =>
  `fetch('http://${address}/v1/view/resources').then((r) => r.text()).then((t) => JSON.parse(t).length)`;
const LISTS = { 'r l': ['resource', 'list'], '-m r l': ['-m', 'resource', 'list'], 'v l': ['volume', 'list'] };
const BARS = {
  'r l': { wall: 1200, peak: 200 },
  '-m r l': { wall: 1000, peak: 150 },
  'v l': { wall: 2000, peak: Infinity },
};

function measure(address) {
  const lists = Object.entries(LISTS).map(([name, words]) => [
    name,
    () => run([PROGRAM, ...words], { LS_CONTROLLERS: address }),
  ]);
  return medians({ 'plain script': () => run(['-e', PLAIN(address)]), ...Object.fromEntries(lists) }, rounds);
}

function print(results) {
  const plain = results['plain script'];
  for (const [name, { wall, cpu, peak }] of Object.entries(results))
    process.stdout.write(
      `${name.padEnd(13)} ${wall.toFixed(0).padStart(6)} ms (x${(wall / plain.wall).toFixed(2)})  processor ` +
        `${cpu.toFixed(0).padStart(6)} ms (x${(cpu / plain.cpu).toFixed(2)})  peak ${peak.toFixed(0).padStart(4)} MiB\n`,
    );
}

const given = process.argv[3];
const large = await (given === undefined ? withCluster(10000, measure) : measure(given));
print(large);
const kept = Object.entries(BARS).flatMap(([name, bar]) => [
  // Processor time is what the program itself needs when others keep the machine busy.
  verdict(`${name}, time`, Math.min(large[name].wall, large[name].cpu), bar.wall, ' ms'),
  ...(bar.peak === Infinity ? [] : [verdict(`${name}, peak memory`, large[name].peak, bar.peak, ' MiB')]),
]);
if (given === undefined) {
  const small = await withCluster(1000, measure);
  for (const name of Object.keys(LISTS))
    kept.push(
      verdict(`${name}, 10,000 to 1,000 definitions, processor time`, large[name].cpu / small[name].cpu, 12, ' times'),
    );
}
process.exitCode = kept.every(Boolean) ? 0 : 1;
