import type { Replica } from '../../cluster/cluster-state.ts';
import type { Wanted } from '../../format/cluster-file.ts';

export type Definition = Wanted<'resource-definitions'>;

type Replicas = NonNullable<Definition['replicas']>;
export type WantedReplica = Replicas[string];

/** What the steps for the replicas of one resource are made from. */
export interface ReplicaPlan {
  readonly resource: string;
  readonly wanted: Replicas;
  readonly now: readonly Replica[];
  /** Steps that must have succeeded before replicas are added. */
  readonly needs: readonly string[];
  /** Nodes whose replicas are to have storage in the end: no copy goes before all of them are good. */
  readonly kept: readonly string[];
  /** Copies can be made from one another. */
  readonly isReplicated: boolean;
}
