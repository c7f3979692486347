import { isJsonObject, type JsonObject, type JsonValue } from '../../model/json.ts';
import { drbdData, ifAny, keyValueList, objectsOf, orNull } from './convert.ts';

/** Resources with their volumes for --output-version v0: their states in one list, all else in another. */
export async function resourcesV0(items: AsyncIterable<object>): Promise<JsonValue> {
  const states: JsonValue[] = [];
  const resources: JsonValue[] = [];
  for await (const item of items) {
    // The members are copied whatever they hold.
    const resource = item as JsonObject;
    states.push(stateV0(resource));
    resources.push(resourceV0(resource));
  }
  return [{ resource_states: states, resources }];
}

function stateV0(resource: JsonObject): JsonValue {
  return {
    rsc_name: orNull(resource.name),
    node_name: orNull(resource.node_name),
    in_use: member(resource.state, 'in_use') ?? undefined,
    vlm_states: ifAny(
      objectsOf(resource.volumes).map((volume) => ({
        vlm_nr: orNull(volume.volume_number),
        disk_state: orNull(member(volume.state, 'disk_state')),
      })),
    ),
  };
}

function resourceV0(resource: JsonObject): JsonValue {
  return {
    name: orNull(resource.name),
    uuid: orNull(resource.uuid),
    node_name: orNull(resource.node_name),
    rsc_flags: resource.flags ?? [],
    props: keyValueList(resource.props),
    vlms: objectsOf(resource.volumes).map(volumeV0),
  };
}

function volumeV0(volume: JsonObject): JsonValue {
  const drbd = drbdData(volume.layer_data_list);
  return {
    stor_pool_name: orNull(volume.storage_pool_name),
    vlm_nr: orNull(volume.volume_number),
    vlm_uuid: orNull(volume.uuid),
    device_path: orNull(volume.device_path),
    ...(drbd && drbdMembers(drbd, volume)),
  };
}

function drbdMembers(drbd: JsonObject, volume: JsonObject): JsonObject {
  return {
    vlm_minor_nr: orNull(member(drbd.drbd_volume_definition, 'minor_number')),
    backing_disk: ifAny(drbd.backing_device),
    meta_disk: drbd.meta_disk ?? '',
    allocated: drbd.allocated_size_kib === 0 ? undefined : orNull(volume.allocated_size_kib),
  };
}

function member(object: JsonValue | undefined, name: string): JsonValue | undefined {
  return isJsonObject(object) ? object[name] : undefined;
}
