/** What a resource group asks of the number of replicas, and what a resource has. */
export interface ReplicaCounts {
  /** The group's place count; 0 or nothing stands for 2. */
  readonly placeCount: number | undefined;
  /** Replicas of any kind, tie-breakers too. */
  readonly deployed: number;
  /** Replicas without any flag: they hold data and nothing happens to them. */
  readonly plain: number;
  /** Nodes that have storage pools: whether there is a node left for a tie-breaker. */
  readonly nodesWithPools: number;
}

/** In which way the number of replicas is not as the group wants it; `expected` is how many it should be. */
export interface Imbalance {
  readonly kind: 'too-few-replicas' | 'too-many-replicas' | 'no-tiebreaker';
  readonly expected: number;
}

/** What is wrong with the number of replicas, if anything: `advise resource` and `status` go by it. */
export function imbalanceOf({ placeCount, deployed, plain, nodesWithPools }: ReplicaCounts): Imbalance | undefined {
  const expected = placeCount === undefined || placeCount === 0 ? 2 : placeCount;
  if (deployed < expected) return { kind: 'too-few-replicas', expected };
  if (plain > expected) return { kind: 'too-many-replicas', expected };
  return expected === 2 && deployed === 2 && nodesWithPools > 2 ? { kind: 'no-tiebreaker', expected } : undefined;
}

/** Whether DRBD's word for a disk says that it has all data; storage without DRBD is `Created`. Without a word nothing is known. */
export function isGoodDisk(state: string | null | undefined): boolean {
  return state === 'UpToDate' || state === 'Created';
}
