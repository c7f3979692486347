import { STORAGE_POOL } from '../../api/objects/storage-pool.ts';
import { RESOURCE_GROUP, type GroupFilter } from '../../api/objects/resource-group.ts';
import { RESOURCE_DEFINITION } from '../../api/objects/resource-definition.ts';
import type { Controller } from '../../api/controller.ts';
import { RESOURCE, type Resource } from '../../api/objects/resource.ts';
import { DEFAULT_GROUP } from '../../model/default-names.ts';

/** What advice needs to know of a resource on a node. */
export interface Replica {
  readonly node: string;
  readonly flags: readonly string[];
  readonly inUse: boolean;
  /** Every volume of it is up to date. */
  readonly upToDate: boolean;
}

/** The names of all resource definitions in the controller's order, each with that of its group. */
export async function definitionsOf(controller: Controller): Promise<ReadonlyMap<string, string>> {
  const definitions = await controller.list(
    { path: '/v1/resource-definitions', query: { with_volume_definitions: 'true' } },
    RESOURCE_DEFINITION,
  );
  const groups = new Map<string, string>();
  for await (const { name, resource_group_name } of definitions.known())
    groups.set(name, resource_group_name ?? DEFAULT_GROUP);
  return groups;
}

/** The replicas of every resource, in the controller's order. */
export async function replicasOf(controller: Controller): Promise<ReadonlyMap<string, readonly Replica[]>> {
  const replicas = new Map<string, Replica[]>();
  for await (const resource of controller.items({ path: '/v1/view/resources' }, RESOURCE)) {
    const known = replicas.get(resource.name);
    if (known) known.push(replicaOf(resource));
    else replicas.set(resource.name, [replicaOf(resource)]);
  }
  return replicas;
}

function replicaOf({ node_name, flags = [], state, volumes = [] }: Resource): Replica {
  return {
    node: node_name,
    flags,
    inUse: state?.in_use === true,
    upToDate: volumes.every((volume) => volume.state?.disk_state === 'UpToDate'),
  };
}

/** The placement rules of every resource group. */
export async function filtersOf(controller: Controller): Promise<ReadonlyMap<string, GroupFilter>> {
  const filters = new Map<string, GroupFilter>();
  for await (const group of controller.items({ path: '/v1/resource-groups' }, RESOURCE_GROUP))
    filters.set(group.name, group.select_filter ?? {});
  return filters;
}

/** Every node with a storage pool of any kind, and how many of its storage pools can hold data. */
export async function poolsOf(controller: Controller): Promise<ReadonlyMap<string, number>> {
  const pools = new Map<string, number>();
  for await (const { node_name, provider_kind } of controller.items({ path: '/v1/view/storage-pools' }, STORAGE_POOL))
    pools.set(node_name, (pools.get(node_name) ?? 0) + (WITHOUT_DATA.has(provider_kind) ? 0 : 1));
  return pools;
}

/** Providers of storage pools that hold no data. */
const WITHOUT_DATA = new Set(['DISKLESS', 'EBS_INIT']);
