import type { ColumnFacts } from '../output/view.ts';

/** The list that a command shows: no columns for a command without one. */
export interface ListFacts {
  readonly noun: string;
  readonly columns: readonly ColumnFacts[];
}
