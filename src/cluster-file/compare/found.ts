import type { ClusterTree } from '../format/cluster-file.ts';
import type { Difference } from './compare.ts';
import { deletesData } from './deletes-data.ts';

/** What is shown of a comparison, and what would be changed. */
export interface Found {
  readonly differences: readonly ShownDifference[];
  /** Objects of the cluster that the files do not name, and that stay. */
  readonly notInFile: readonly (readonly string[])[];
}

export interface ShownDifference extends Difference {
  /** Data would be gone for good. */
  readonly deletesData: boolean;
}

/** What differs from what is `wanted`; with `prune` also that objects are there which it does not name. */
export function foundOf(differences: readonly Difference[], wanted: ClusterTree, prune: boolean): Found {
  return {
    differences: differences
      .filter((one) => prune || !one.needsPrune)
      .map((one) => ({ ...one, deletesData: deletesData(one, wanted) })),
    notInFile: prune ? [] : differences.filter((one) => one.needsPrune).map(({ path }) => path),
  };
}

/** How many there are of a kind of change. */
export function countOf({ differences }: Found, change: Difference['change']): number {
  return differences.filter((one) => one.change === change).length;
}
