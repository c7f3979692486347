import type { JsonObject, JsonValue } from '../../model/json.ts';
import { convertAll, namedList, objectsOf, orNull } from './convert.ts';

/** Snapshots for --output-version v0. */
export async function snapshotsV0(items: AsyncIterable<JsonObject>): Promise<JsonValue> {
  return namedList('snapshot_dfns', await convertAll(items, snapshotV0), { onlyIfAny: true });
}

function snapshotV0(snapshot: JsonObject): JsonValue {
  const nodes = Array.isArray(snapshot.nodes) ? snapshot.nodes : [];
  return {
    rsc_name: orNull(snapshot.resource_name),
    snapshot_name: orNull(snapshot.name),
    uuid: orNull(snapshot.uuid),
    snapshot_dfn_flags: snapshot.flags ?? [],
    snapshots: nodes.map((node) => ({ node_name: node })),
    snapshot_vlm_dfns: objectsOf(snapshot.volume_definitions).map((volume) => ({
      vlm_nr: orNull(volume.volume_number),
      vlm_size: orNull(volume.size_kib),
    })),
  };
}
