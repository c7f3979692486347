import type { Properties } from './properties.ts';
import type { ApiReply } from './reply.ts';
import type { Kib } from './size.ts';

/** A storage pool on one node as `GET /v1/view/storage-pools` shows it; only what the client depends on. */
export interface StoragePool {
  readonly storage_pool_name: string;
  readonly node_name: string;
  /** `LVM_THIN`, `DISKLESS`… */
  readonly provider_kind: string;
  readonly props?: Properties;
  readonly static_traits?: Properties;
  readonly free_capacity?: Kib;
  readonly total_capacity?: Kib;
  readonly free_space_mgr_name?: string;
  readonly supports_snapshots?: boolean;
  readonly reports?: readonly ApiReply[];
}

const WITHOUT_SPACE = new Set(['DISKLESS', 'EBS_INIT', 'EBS_TARGET']);

/** Whether the pool has space of its own that the controller knows. */
export function hasSpace(pool: StoragePool): boolean {
  return pool.free_capacity !== undefined && !WITHOUT_SPACE.has(pool.provider_kind);
}

/** What the pool is on its node: the volume group, thin pool, zpool or directory. */
export function backingName({ provider_kind, props = {} }: StoragePool): string {
  const of = (key: string): string => props[`StorDriver/${key}`] ?? '';
  const name = props['StorDriver/StorPoolName'];
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
