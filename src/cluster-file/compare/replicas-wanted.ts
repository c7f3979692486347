import { DISKLESS_POOL } from '../../model/default-names.ts';
import { sameName } from '../../model/name.ts';

type Members = Readonly<Record<string, unknown>>;

/** What a tree says of a replica that matters for counting and comparing it. */
interface FileReplica {
  readonly diskless?: boolean | undefined;
  readonly 'nvme-initiator'?: boolean | undefined;
  readonly 'tie-breaker'?: boolean | undefined;
  readonly 'storage-pool'?: string | undefined;
}

/** How many replicas with storage of their own a resource definition of a tree has. */
function replicasWithStorage(definition: Members): number {
  return Object.values((definition.replicas ?? {}) as Record<string, FileReplica>).filter(hasStorage).length;
}

/** Whether a replica of a tree has storage of its own. */
export function hasStorage(replica: FileReplica): boolean {
  return replica.diskless !== true && replica['nvme-initiator'] !== true && replica['tie-breaker'] !== true;
}

/**
 * The object of a file and that of the cluster so that they can be compared member by member: of resource definitions (other
 * objects stay as they are) without tie-breakers and without the storage pool that every diskless replica has, and with a
 * `place-count` of the cluster, which is the wanted one when there are as many replicas or more.
 */
export function comparable(wanted: Members, actual: Members, path: readonly string[]): readonly [Members, Members] {
  if (path.length !== 2 || path[0] !== 'resource-definitions') return [wanted, actual];
  const count = wanted['place-count'];
  const found = (actual['place-count'] as number | undefined) ?? replicasWithStorage(actual);
  const counted = typeof count === 'number' ? Math.min(count, found) : undefined;
  return [withoutOwnChoices(wanted), { ...withoutOwnChoices(actual), 'place-count': counted }];
}

function withoutOwnChoices(definition: Members): Members {
  if (definition.replicas === undefined) return definition;
  const kept = Object.entries(definition.replicas as Record<string, FileReplica>)
    .filter(([, replica]) => replica['tie-breaker'] !== true)
    .map(([node, replica]): [string, FileReplica] => [node, withoutDisklessPool(replica)]);
  return { ...definition, replicas: Object.fromEntries(kept) };
}

function withoutDisklessPool(replica: FileReplica): FileReplica {
  const { 'storage-pool': pool, ...rest } = replica;
  const isUsual = pool !== undefined && !hasStorage(replica) && sameName(pool, DISKLESS_POOL);
  return isUsual ? rest : replica;
}
