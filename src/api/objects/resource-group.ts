import { flag, map, number, object, properties, text, texts, type TypeOf } from './shape.ts';

/** Where a group places replicas: `AutoSelectFilter` of the REST API. */
const GROUP_FILTER = object(
  {},
  {
    place_count: number,
    node_name_list: texts,
    storage_pool: text,
    storage_pool_list: texts,
    storage_pool_diskless_list: texts,
    diskless_on_remaining: flag,
    not_place_with_rsc: texts,
    not_place_with_rsc_regex: text,
    replicas_on_same: texts,
    replicas_on_different: texts,
    x_replicas_on_different_map: map(number),
    layer_stack: texts,
    provider_list: texts,
  },
);

export type GroupFilter = TypeOf<typeof GROUP_FILTER>;

/** A resource group of `GET /v1/resource-groups`. */
export const RESOURCE_GROUP = object(
  { name: text },
  { description: text, props: properties, peer_slots: number, select_filter: GROUP_FILTER, uuid: text },
);

export type ResourceGroup = TypeOf<typeof RESOURCE_GROUP>;

/** A volume of a resource group: the template for the volumes of what is spawned from the group. */
export const VOLUME_GROUP = object({ volume_number: number }, { flags: texts, props: properties });

export type VolumeGroup = TypeOf<typeof VOLUME_GROUP>;
