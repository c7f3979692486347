import { REPLY } from './reply.ts';
import { flag, integer, list, object, properties, text, type TypeOf } from './shape.ts';

/** A storage pool on one node, of `GET /v1/view/storage-pools`. */
export const STORAGE_POOL = object(
  {
    storage_pool_name: text,
    node_name: text,
    /** `LVM_THIN`, `DISKLESS`… */
    provider_kind: text,
  },
  {
    props: properties,
    static_traits: properties,
    free_capacity: integer,
    total_capacity: integer,
    free_space_mgr_name: text,
    supports_snapshots: flag,
    shared_space: text,
    external_locking: flag,
    uuid: text,
    reports: list(REPLY),
  },
);

export type StoragePool = TypeOf<typeof STORAGE_POOL>;

/** What pools of one name have in common, of `GET /v1/storage-pool-definitions`. */
export const STORAGE_POOL_DEFINITION = object({ storage_pool_name: text }, { props: properties });

export type StoragePoolDefinition = TypeOf<typeof STORAGE_POOL_DEFINITION>;

const WITHOUT_SPACE = new Set(['DISKLESS', 'EBS_INIT', 'EBS_TARGET']);

/** Whether the pool has space of its own that the controller knows. */
export function hasSpace(pool: StoragePool): boolean {
  return pool.free_capacity !== undefined && !WITHOUT_SPACE.has(pool.provider_kind);
}

/** What the pool is on its node: the volume group, thin pool, zpool or directory. */
export function backingName({ provider_kind, props }: StoragePool): string {
  const of = (key: string): string => props?.[`StorDriver/${key}`] ?? '';
  const name = props?.['StorDriver/StorPoolName'];
  if (name !== undefined) return name;
  // Pools that were made by old clients have a property of their own for each provider.
  switch (provider_kind) {
    case 'LVM':
    case 'SPDK':
      return of('LvmVg');
    case 'LVM_THIN':
      return `${of('LvmVg')}/${of('ThinPool')}`;
    case 'ZFS':
      return of('ZPool');
    case 'ZFS_THIN':
      return of('ZPoolThin');
    default:
      return '';
  }
}

/** Whether volumes in the pool can have snapshots. */
export function canSnapshots(pool: StoragePool): boolean {
  return pool.supports_snapshots ?? pool.static_traits?.SupportsSnapshots === 'true';
}

/** The name under which several nodes share the pool's space; empty for a pool of its own. */
export function sharedName({ free_space_mgr_name: name = '' }: StoragePool): string {
  return name.includes(':') ? '' : name;
}
