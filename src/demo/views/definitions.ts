import { numbered } from '../state/find.ts';
import type { Definition, Group, SelectFilter, VolumeDefinition, VolumeGroup } from '../state/types.ts';
import { sortedProps, unlessEmpty } from './common.ts';
import { drbdDefinition } from './resources.ts';

/** A resource definition as GET /v1/resource-definitions shows it. */
export function definitionView(definition: Definition, withVolumes: boolean): object {
  return {
    name: definition.name,
    external_name: definition.externalName,
    props: sortedProps(definition.props),
    flags: unlessEmpty(definition.flags),
    layer_data: definition.layers.length > 0 ? definition.layers.map((type) => layerView(definition, type)) : undefined,
    uuid: definition.uuid,
    resource_group_name: definition.group,
    ...(withVolumes && definition.volumes.size > 0
      ? { volume_definitions: numbered(definition.volumes).map((one) => volumeDefinitionView(definition, one)) }
      : {}),
  };
}

function layerView(definition: Definition, type: string): object {
  return type === 'DRBD' ? { type, data: drbdDefinition(definition) } : { type };
}

export function volumeDefinitionView(definition: Definition, volume: VolumeDefinition): object {
  const data = { volume_number: volume.number, minor_number: volume.minor };
  const layers = definition.layers.map((type) => (type === 'DRBD' ? { type, data } : { type }));
  return {
    volume_number: volume.number,
    size_kib: volume.sizeKib,
    props: sortedProps(volume.props),
    flags: unlessEmpty(volume.flags),
    layer_data: layers.length > 0 ? layers : undefined,
    uuid: volume.uuid,
  };
}

export function groupView(group: Group): object {
  return {
    name: group.name,
    description: group.description,
    props: sortedProps(group.props),
    select_filter: filterView(group.filter),
    uuid: group.uuid,
    peer_slots: group.peerSlots,
  };
}

function filterView(filter: SelectFilter): object {
  const some = (list: readonly string[] | undefined) => (list === undefined || list.length === 0 ? undefined : list);
  const map = filter.xReplicasOnDifferent ?? {};
  return {
    place_count: filter.placeCount,
    additional_place_count: filter.additionalPlaceCount,
    node_name_list: some(filter.nodes),
    storage_pool: some(filter.pools)?.[0],
    storage_pool_list: some(filter.pools),
    storage_pool_diskless_list: some(filter.disklessPools),
    not_place_with_rsc: some(filter.notPlaceWith),
    not_place_with_rsc_regex: filter.notPlaceWithRegex,
    replicas_on_same: some(filter.replicasOnSame),
    replicas_on_different: some(filter.replicasOnDifferent),
    x_replicas_on_different_map: Object.keys(map).length > 0 ? map : undefined,
    layer_stack: some(filter.layers),
    provider_list: some(filter.providers),
    diskless_on_remaining: filter.disklessOnRemaining,
    diskless_type: filter.disklessType,
  };
}

export function volumeGroupView(volume: VolumeGroup): object {
  return {
    volume_number: volume.number,
    props: sortedProps(volume.props),
    uuid: volume.uuid,
    flags: unlessEmpty(volume.flags),
  };
}
