import type { Cell } from '../../output/view.ts';

interface Use {
  readonly name: string;
  readonly node: string;
  /** Undefined: not known, or not of interest. */
  readonly inUse: boolean | undefined;
}

/** The names of resources that are in use on more than one node. */
export function usedTwice(uses: readonly Use[]): ReadonlySet<string> {
  const nodeOf = new Map<string, string>();
  const twice = new Set<string>();
  for (const { name, node, inUse } of uses) {
    if (inUse !== true) continue;
    const other = nodeOf.get(name);
    if (other === undefined) nodeOf.set(name, node);
    else if (other !== node) twice.add(name);
  }
  return twice;
}

/** `InUse`, `Unused` or nothing; in use on several nodes (`conflict`) is a warning. */
export function usageCell(inUse: boolean | undefined, conflict: boolean): Cell {
  if (inUse === undefined) return '';
  return inUse ? { text: 'InUse', colour: conflict ? 'yellow' : 'green' } : 'Unused';
}
