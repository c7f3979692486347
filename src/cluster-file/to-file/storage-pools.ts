import { backingName, type StoragePool } from '../../api/objects/storage-pool.ts';
import { DISKLESS_POOL } from '../../model/default-names.ts';
import type { ClusterState } from '../cluster/cluster-state.ts';
import type { ClusterTree, Wanted } from '../format/cluster-file.ts';
import { settingsOf, type ToFileOptions } from './settings.ts';

type Pool = NonNullable<ClusterTree['storage-pools']>[string][string];

/** The section `storage-pools`. */
export function storagePoolsOf({ pools }: ClusterState, how: ToFileOptions): Record<string, Record<string, Pool>> {
  const found: Record<string, Record<string, Pool>> = {};
  for (const pool of pools) {
    const made = poolOf(pool, how);
    if (pool.storage_pool_name === DISKLESS_POOL && !how.all && Object.keys(made.properties ?? {}).length === 0)
      continue;
    found[pool.node_name] = { ...found[pool.node_name], [pool.storage_pool_name]: made };
  }
  return found;
}

function poolOf(pool: StoragePool, how: ToFileOptions): Pool {
  const { node_name: node, storage_pool_name: name, provider_kind: provider, props, uuid } = pool;
  const backing = backingName(pool);
  const shared = sharedSpaceOf(pool);
  return {
    provider,
    ...(backing !== '' && { 'pool-name': backing }),
    ...(shared !== undefined && { 'shared-space': shared }),
    'external-locking': pool.external_locking === true,
    ...settingsOf({ of: 'storage-pool', properties: props, words: ['pool', node, name], chosen: { uuid } }, how),
  };
}

/** A pool of its own has a name that LINSTOR made of node and pool, `n1;ssd` or `n1:ssd`. */
function sharedSpaceOf({ shared_space: shared, free_space_mgr_name: manager }: StoragePool): string | undefined {
  const name = shared ?? manager ?? '';
  return name === '' || /[:;]/.test(name) ? undefined : name;
}

/** The section `storage-pool-definitions`: those on which something is set, as the others come with the pools. */
export function poolDefinitionsOf(
  { poolDefinitions }: ClusterState,
  how: ToFileOptions,
): Record<string, Wanted<'storage-pool-definitions'>> {
  const made = poolDefinitions.map(({ storage_pool_name: name, props }) => {
    const owner = { of: 'storage-pool-definition', properties: props, words: ['pool-definition', name] } as const;
    return [name, settingsOf(owner, how)] as const;
  });
  return Object.fromEntries(made.filter(([, { properties }]) => how.all || Object.keys(properties).length > 0));
}
