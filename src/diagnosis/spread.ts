import type { Properties } from '../model/properties.ts';

/** A node that can take a replica, once for each kind of storage it can take it on. */
export interface Candidate {
  readonly node: string;
  readonly kind: string;
  readonly properties: Properties;
}

/** Rules for the replicas of a resource together. */
export interface SpreadRules {
  /** Properties that must have the same value on all nodes. */
  readonly same: readonly string[];
  /** Properties that must have different values on all nodes. */
  readonly different: readonly string[];
  /** How many replicas there may be for each value of a property. */
  readonly atMost: readonly (readonly [key: string, most: number])[];
  readonly oneKind: boolean;
  /** The properties of the nodes that have a replica already. */
  readonly there: readonly Properties[];
}

/** Tries that a search may take: rules that contradict each other would else be tried for ever. */
const MOST_TRIES = 100_000;

/** `count` nodes that keep the rules together; undefined when there are none. */
export function spreadOver(candidates: readonly Candidate[], count: number, rules: SpreadRules): string[] | undefined {
  const kinds = rules.oneKind ? new Set(candidates.map(({ kind }) => kind)) : [undefined];
  for (const kind of kinds) {
    const of = candidates.filter((one) => kind === undefined || one.kind === kind);
    const found = search(oncePerNode(of), count, rules);
    if (found) return found.map(({ node }) => node);
  }
  return undefined;
}

function oncePerNode(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((one) => [one.node, one])).values()];
}

function search(open: readonly Candidate[], count: number, rules: SpreadRules): readonly Candidate[] | undefined {
  let tries = 0;
  const extend = (from: number, chosen: readonly Candidate[]): readonly Candidate[] | undefined => {
    if (chosen.length >= count) return chosen;
    for (let index = from; index <= open.length - (count - chosen.length); index += 1) {
      const next = open[index];
      tries += 1;
      if (next === undefined || tries > MOST_TRIES) return undefined;
      if (!fits([...rules.there, ...chosen.map(({ properties }) => properties)], next.properties, rules)) continue;
      const found = extend(index + 1, [...chosen, next]);
      if (found) return found;
    }
    return undefined;
  };
  return extend(0, []);
}

function fits(chosen: readonly Properties[], next: Properties, { same, different, atMost }: SpreadRules): boolean {
  if ([...same, ...different].some((key) => next[key] === undefined)) return false;
  if (same.some((key) => chosen.some((one) => one[key] !== next[key]))) return false;
  if (different.some((key) => chosen.some((one) => one[key] === next[key]))) return false;
  return atMost.every(([key, most]) => {
    const value = next[key];
    return value === undefined || chosen.filter((one) => one[key] === value).length < most;
  });
}
