import type { Parameters } from 'fast-check';

/** `FUZZ_RUNS=N` looks N times as far as `npm test` does. */
const TIMES = Math.max(1, Number(process.env.FUZZ_RUNS ?? 1));

/**
 * `npm test` tries the same every time, so that a change is not refused for what it has nothing to do with; whoever looks further begins elsewhere each
 * time. `FUZZ_SEED=N` begins where a failure was told to have begun.
 */
const BEGINNING = process.env.FUZZ_SEED ?? (TIMES === 1 ? '1' : undefined);
const SEED = BEGINNING === undefined ? {} : { seed: Number(BEGINNING) };

/** How often a property is tried: `count` in `npm test`. A failure tells its seed and the smallest example. */
export function runs(count: number): Pick<Parameters<unknown>, 'numRuns' | 'seed'> {
  return { numRuns: Math.round(count * TIMES), ...SEED };
}

/** ms that a test of such runs may take. */
export function within(ms: number): number {
  return ms * TIMES;
}
