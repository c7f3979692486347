// Loaded in front of a program that is measured: when asked (SIGUSR2), writes when its event loop stood still and when garbage was
// collected since it was asked last, each with its beginning and length in ms.
const { writeFileSync } = require('node:fs');
const { PerformanceObserver, performance } = require('node:perf_hooks');

const FILE = process.env.LINSTOR_BENCH_GAPS ?? '';
/** ms that count as a gap and as a collection. */
const SHORTEST_GAP = 15;
const SHORTEST_COLLECTION = 5;

const gaps = [];
const collections = [];
let last = performance.now();
setInterval(() => {
  const now = performance.now();
  if (now - last > SHORTEST_GAP) gaps.push([Math.round(last), Math.round(now - last)]);
  last = now;
}, 2).unref();

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries())
    if (duration > SHORTEST_COLLECTION) collections.push([Math.round(startTime), Math.round(duration)]);
}).observe({ entryTypes: ['gc'] });

process.on('SIGUSR2', () => {
  if (FILE !== '') writeFileSync(FILE, JSON.stringify({ gaps: gaps.splice(0), collections: collections.splice(0) }));
});
