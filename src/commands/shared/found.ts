import type { Difference } from '../../cluster-file/compare/compare.ts';

/** What is shown of a comparison. */
export interface Found {
  readonly differences: readonly ShownDifference[];
  /** Objects of the cluster that the files do not name, and that stay. */
  readonly notInFile: readonly (readonly string[])[];
}

export interface ShownDifference extends Difference {
  /** Data would be gone for good. */
  readonly deletesData: boolean;
}

/** How many there are of a kind of change. */
export function countOf({ differences }: Found, change: Difference['change']): number {
  return differences.filter((one) => one.change === change).length;
}
