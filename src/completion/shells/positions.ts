import type { Argument } from '../../definition/option.ts';
import { candidates } from '../../argv/arguments.ts';

/** The arguments that each positional word may belong to; the last entry stands for all further words when `endless`. */
export function positionsOf(specs: readonly Argument[]): { positions: Argument[][]; endless: boolean } {
  const positions: Argument[][] = [];
  for (let before = 0; before < specs.length + 1; before++) {
    const here = candidates(specs, before).map(({ spec }) => spec);
    if (here.length === 0) break;
    positions.push(here);
  }
  return { positions, endless: candidates(specs, specs.length + 5).length > 0 };
}
