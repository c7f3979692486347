import type { Argument } from '../definition/option.ts';

/** How many positional words the arguments of a command need. */
export interface Needs {
  /** In every line. */
  readonly always: number;
  /** One more in every line without this option of the command. */
  readonly usually?: { readonly unless: string } | undefined;
}

/** What `giveBack` has to know about these arguments. */
export function needsOf(specs: readonly Argument[]): Needs {
  const unless = specs.find(({ neededUnless }) => neededUnless !== undefined)?.neededUnless;
  return { always: specs.filter(isNeeded).length, usually: unless === undefined ? undefined : { unless } };
}

/** Whether a line must have a word for this argument. */
export function isNeeded({ arity }: Argument): boolean {
  return arity === 'one' || arity === 'some';
}

/** How many of `words` positional words each argument takes: a list as many as those behind it leave. */
export function shares(specs: readonly Argument[], words: number): number[] {
  let left = words;
  return specs.map(({ arity }, index) => {
    const spare = Math.max(0, left - specs.slice(index + 1).filter(isNeeded).length);
    const share = arity === 'one' ? Math.min(1, left) : arity === 'maybe' ? Math.min(1, spare) : spare;
    left -= share;
    return share;
  });
}

/** The shares where there are neither too many words nor too few; undefined where there are. */
export function fittingShares(specs: readonly Argument[], words: number): number[] | undefined {
  const counts = shares(specs, words);
  const isEnough = specs.every((spec, i) => !isNeeded(spec) || (counts[i] ?? 0) > 0);
  return isEnough && counts.reduce((sum, count) => sum + count, 0) === words ? counts : undefined;
}

/** The arguments that a positional word may belong to when `before` stand before it: several where a list precedes another. */
export function candidates(specs: readonly Argument[], before: number): { spec: Argument; counts: number[] }[] {
  return specs.flatMap((spec, index) => {
    const counts = fittingShares(specs.slice(0, index + 1), before + 1);
    return counts === undefined || counts[index] === 0 ? [] : [{ spec, counts }];
  });
}
