import type { JsonObject, JsonValue } from '../../model/json.ts';
import { convertAll, ifAny, namedList, orNull, pairsIfAny } from './convert.ts';

/** Node connections for --output-version v0. */
export async function nodeConnectionsV0(items: AsyncIterable<JsonObject>): Promise<JsonValue> {
  return namedList('node_connections', await convertAll(items, connectionV0), { onlyIfAny: true });
}

/** Resource connections for --output-version v0. */
export async function resourceConnectionsV0(items: AsyncIterable<JsonObject>): Promise<JsonValue> {
  const connections = await convertAll(items, (item) => ({ ...connectionV0(item), port: item.port }));
  return namedList('rsc_connections', connections, { onlyIfAny: true });
}

function connectionV0(connection: JsonObject): JsonObject {
  return {
    node_name_1: orNull(connection.node_a),
    node_name_2: orNull(connection.node_b),
    flags: ifAny(connection.flags),
    props: pairsIfAny(connection.props),
  };
}
