#!/usr/bin/env node
/**
 * Lists of any length. 30,000 rows (57 MB): time, processor time and peak memory of the formats of `resource list`, as ratios to a
 * plain script that fetches the same answer and parses it as a whole. 300,000 rows, too much for that script: whether time grows in
 * a straight line, and whether formats that show each row by itself hold constant memory. Prints each bar; exits with 1 when one is missed.
 * usage: lists.mjs [--rounds N] [--rows N] [--times N] [--only WORD]
 *   --rows: of the smaller cluster (30000)   --times: the larger one in its sizes (10; 1: no larger one)   --only: lines that contain WORD
 */
import { parseArgs } from 'node:util';
import { PROGRAM, medians, run, verdict, withCluster } from './measure.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    rows: { type: 'string', default: '30000' },
    times: { type: 'string', default: '10' },
    only: { type: 'string', default: '' },
  },
});
/** Replicas of each resource definition. */
const REPLICAS = 3;
const definitions = Math.ceil(Number(values.rows) / REPLICAS);
const times = Number(values.times);

/** What is typed, and its bars: time and memory as parts of the plain script's; `constant`: MiB at any number of rows. */
const LISTS = [
  { line: 'r l', time: 1, memory: 0.4 },
  { line: 'v l', time: 1, memory: 0.4 },
  { line: '-m r l', time: 0.6, memory: 0.25, constant: 150 },
  { line: '-o csv r l', time: 1, memory: 0.4, constant: 150 },
  { line: '-o json r l', time: 1.3, memory: 0.4, constant: 150 },
  { line: '-o jsonl r l', time: 1.3, memory: 0.4, constant: 150 },
  { line: '-o yaml r l', time: 3 },
  { line: 'r l --sort-by node', time: 1.1 },
  { line: 'r l --where state!=UpToDate', time: 1.1 },
  { line: 'status', time: 1.2 },
].filter(({ line }) => line.includes(values.only));
const PLAIN = 'fetch + JSON.parse';
/** What time may grow by above the number of rows. */
const STRAIGHT = 1.2;

const started = (line, address) => run([PROGRAM, ...line.split(' ')], { LS_CONTROLLERS: address });

function plain(address) {
  const url = `http://${address}/v1/view/resources`;
  return run(['-e', `fetch('${url}').then((r) => r.text()).then((t) => console.log(JSON.parse(t).length))`]);
}

function measured(lists, address, rounds, withPlain) {
  const programs = lists.map(({ line }) => [line, () => started(line, address)]);
  return medians({ ...(withPlain && { [PLAIN]: () => plain(address) }), ...Object.fromEntries(programs) }, rounds);
}

function print(results, base) {
  for (const [name, { wall, cpu, peak }] of Object.entries(results)) {
    const to = (what, value) => (base ? ` (x${(value / base[what]).toFixed(2)})` : '');
    process.stdout.write(
      `${name.padEnd(28)} ${wall.toFixed(0).padStart(6)} ms${to('wall', wall)}  processor ` +
        `${cpu.toFixed(0).padStart(6)} ms${to('cpu', cpu)}  peak ${peak.toFixed(0).padStart(4)} MiB${to('peak', peak)}\n`,
    );
  }
}

const small = await withCluster(definitions, (address) => measured(LISTS, address, Number(values.rounds), true));
const base = small[PLAIN];
print(small, base);
const kept = LISTS.flatMap(({ line, time, memory }) => {
  const { wall, cpu, peak } = small[line];
  return [
    // On a busy machine the ratio of processor time is the steadier one.
    verdict(`${line}, time`, Math.min(wall / base.wall, cpu / base.cpu), time),
    ...(memory === undefined ? [] : [verdict(`${line}, memory`, peak / base.peak, memory)]),
  ];
});
if (times > 1) {
  const lists = LISTS.filter(({ memory }) => memory !== undefined);
  const large = await withCluster(definitions * times, (address) => measured(lists, address, 1, false));
  print(large);
  for (const { line, constant } of lists) {
    const grown = Math.min(large[line].wall / small[line].wall, large[line].cpu / small[line].cpu);
    kept.push(verdict(`${line}, time of ${times} times the rows`, grown, times * STRAIGHT, ' times'));
    if (constant !== undefined)
      kept.push(verdict(`${line}, memory of ${times} times the rows`, large[line].peak, constant, ' MiB'));
  }
}
process.exitCode = kept.every(Boolean) ? 0 : 1;
