import { isGoodDisk } from '../../../diagnosis/redundancy.ts';
import { sameName } from '../../../model/name.ts';
import { hasStorage, isTieBreaker, isVanishing, type ClusterState, type Replica } from '../../cluster/cluster-state.ts';

/** The replicas of a resource that are there to stay, without the tie-breaker, which comes and goes by itself. */
export function replicasOf({ replicas }: ClusterState, resource: string): readonly Replica[] {
  const own = replicas.get(resource) ?? [...replicas].find(([name]) => sameName(name, resource))?.[1] ?? [];
  return own.filter((one) => !isVanishing(one.flags) && !isTieBreaker(one));
}

/** The nodes whose replicas hold data. */
export function dataOn(replicas: readonly Replica[]): readonly string[] {
  return replicas.filter((one) => hasStorage(one) && one.volumes.length > 0).map(({ node }) => node);
}

/**
 * Whether it has all of the data: each of the volumes of these numbers, and all that it shows, up to date. What is not known to be
 * good is not.
 */
export function isGoodCopy(replica: Replica, numbers: Iterable<number>): boolean {
  const isThere = hasStorage(replica) && !replica.flags.includes('INACTIVE') && !isVanishing(replica.flags);
  const own = new Set(replica.volumes.map(({ number }) => number));
  const isWhole = [...numbers].every((number) => own.has(number));
  return isThere && isWhole && replica.volumes.every(({ diskState }) => isGoodDisk(diskState));
}
