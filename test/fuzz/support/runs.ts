import type { Parameters } from 'fast-check';

/** `FUZZ_RUNS=N` looks N times as far as `npm test` does. */
const TIMES = Math.max(1, Number(process.env.FUZZ_RUNS ?? 1));

/** `FUZZ_SEED=N` begins where a failure was told to have begun; otherwise every run begins elsewhere. */
const SEED = process.env.FUZZ_SEED === undefined ? {} : { seed: Number(process.env.FUZZ_SEED) };

/** How often a property is tried: `count` in `npm test`. A failure tells its seed and the smallest example. */
export function runs(count: number): Pick<Parameters<unknown>, 'numRuns' | 'seed'> {
  return { numRuns: Math.round(count * TIMES), ...SEED };
}

/** ms that a test of such runs may take. */
export function within(ms: number): number {
  return ms * TIMES;
}
