import type { JsonObject, JsonValue } from '../../model/json.ts';
import { convertAll, keyValueList, namedList, orNull, pairsIfAny } from './convert.ts';

const DRIVERS: ReadonlyMap<unknown, string> = new Map([
  ['DISKLESS', 'DisklessDriver'],
  ['LVM', 'LvmDriver'],
  ['LVM_THIN', 'LvmThinDriver'],
  ['ZFS', 'ZfsDriver'],
  ['ZFS_THIN', 'ZfsThinDriver'],
  ['SPDK', 'SpdkDriver'],
]);

/** Storage pools for --output-version v0; providers younger than v0 have no driver name. */
export async function storagePoolsV0(items: AsyncIterable<JsonObject>): Promise<JsonValue> {
  return namedList('stor_pools', await convertAll(items, storagePoolV0));
}

function storagePoolV0(pool: JsonObject): JsonValue {
  return {
    stor_pool_uuid: orNull(pool.uuid),
    stor_pool_name: orNull(pool.storage_pool_name),
    node_name: orNull(pool.node_name),
    free_space_mgr_name: orNull(pool.free_space_mgr_name),
    free_space: 'free_capacity' in pool ? freeSpace(pool) : undefined,
    driver: DRIVERS.get(pool.provider_kind) ?? '',
    static_traits: keyValueList(pool.static_traits),
    props: pairsIfAny(pool.props),
  };
}

function freeSpace(pool: JsonObject): JsonValue {
  return {
    stor_pool_name: orNull(pool.storage_pool_name),
    free_capacity: orNull(pool.free_capacity),
    total_capacity: orNull(pool.total_capacity),
  };
}
