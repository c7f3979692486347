import type { JsonObject, JsonValue } from '../../model/json.ts';
import { convertAll, drbdData, ifAny, namedList, objectsOf, orNull, pairsIfAny } from './convert.ts';

/** Resource definitions with their volume definitions for --output-version v0. */
export async function resourceDefinitionsV0(items: AsyncIterable<JsonObject>): Promise<JsonValue> {
  return namedList('rsc_dfns', await convertAll(items, resourceDefinitionV0));
}

function resourceDefinitionV0(definition: JsonObject): JsonValue {
  const drbd = drbdData(definition.layer_data);
  return {
    rsc_name: orNull(definition.name),
    rsc_dfn_uuid: orNull(definition.uuid),
    vlm_dfns: objectsOf(definition.volume_definitions).map(volumeDefinitionV0),
    rsc_dfn_flags: ifAny(definition.flags),
    rsc_dfn_props: pairsIfAny(definition.props),
    ...(drbd && { rsc_dfn_port: orNull(drbd.port), rsc_dfn_secret: orNull(drbd.secret) }),
  };
}

function volumeDefinitionV0(definition: JsonObject): JsonValue {
  const drbd = drbdData(definition.layer_data);
  return {
    vlm_nr: orNull(definition.volume_number),
    vlm_size: orNull(definition.size_kib),
    vlm_dfn_uuid: orNull(definition.uuid),
    vlm_flags: ifAny(definition.flags),
    vlm_props: pairsIfAny(definition.props),
    ...(drbd && { vlm_minor: orNull(drbd.minor_number) }),
  };
}
