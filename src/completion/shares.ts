import { neededBy } from '../cli/read-values.ts';
import type { Argument } from '../definition/option.ts';

/** How many of `words` positional words each argument takes, as the parser hands them out; undefined when they do not fit. */
export function shares(specs: readonly Argument[], words: number): number[] | undefined {
  let left = words;
  const counts = specs.map(({ takes }, index) => {
    const spare = Math.max(0, left - neededBy(specs.slice(index + 1)));
    const count = takes === 'one' || takes === 'maybe' ? Math.min(1, spare) : spare;
    left -= count;
    return count;
  });
  const enough = specs.every(({ takes }, i) => takes === 'maybe' || takes === 'any' || (counts[i] ?? 0) > 0);
  return left === 0 && enough ? counts : undefined;
}

/** The arguments that a positional word may belong to when `before` stand before it: several where a list precedes another. */
export function candidates(specs: readonly Argument[], before: number): { spec: Argument; counts: number[] }[] {
  return specs.flatMap((spec, index) => {
    const counts = shares(specs.slice(0, index + 1), before + 1);
    return counts === undefined || counts[index] === 0 ? [] : [{ spec, counts }];
  });
}
