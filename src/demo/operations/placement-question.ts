import type { Definition, DemoNode, Pool, SelectFilter } from '../state/types.ts';

/** What automatic placement is asked. */
export interface PlacementQuestion {
  readonly filter: SelectFilter;
  /** How many replicas are still to be placed. */
  readonly count: number;
  readonly volumes: readonly { readonly sizeKib: number; readonly gross: boolean }[];
  readonly layers: readonly string[];
  readonly peerSlots: number;
  /** The definition that gets the replicas, when there is one already. */
  readonly definition?: Definition | undefined;
  /** Kinds of storage the other replicas have; empty: any. */
  readonly kinds: ReadonlySet<string>;
}

/** A node and a storage pool of it that can take a replica. */
export interface Place {
  readonly node: DemoNode;
  readonly pool: Pool;
  /** 0 to 1 and more: what the weights of the controller make of it. */
  readonly score: number;
}
