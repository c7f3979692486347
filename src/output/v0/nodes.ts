import type { JsonObject, JsonValue } from '../../model/json.ts';
import { convertAll, keyValueList, namedList, objectsOf, orNull } from './convert.ts';

const UNKNOWN = 6;
const CONNECTION_STATUS: ReadonlyMap<unknown, number> = new Map([
  ['OFFLINE', 0],
  ['CONNECTED', 1],
  ['ONLINE', 2],
  ['VERSION_MISMATCH', 3],
  ['FULL_SYNC_FAILED', 4],
  ['AUTHENTICATION_ERROR', 5],
  ['UNKNOWN', UNKNOWN],
  ['HOSTNAME_MISMATCH', 7],
  ['OTHER_CONTROLLER', 8],
  ['AUTHENTICATED', 9],
  ['NO_STLT_CONN', 10],
  ['MISSING_EXT_TOOLS', 11],
  ['DUPLICATE_UNAME', 12],
]);

/** Nodes for --output-version v0; a connection status that v0 has no number for counts as unknown. */
export async function nodesV0(items: AsyncIterable<JsonObject>): Promise<JsonValue> {
  return namedList('nodes', await convertAll(items, nodeV0));
}

function nodeV0(node: JsonObject): JsonValue {
  return {
    ...node,
    props: keyValueList(node.props),
    connection_status: CONNECTION_STATUS.get(node.connection_status) ?? UNKNOWN,
    net_interfaces: objectsOf(node.net_interfaces).map(netInterfaceV0),
  };
}

function netInterfaceV0(netInterface: JsonObject): JsonValue {
  return {
    address: orNull(netInterface.address),
    name: orNull(netInterface.name),
    stlt_port: orNull(netInterface.satellite_port),
    stlt_encryption_type: orNull(netInterface.satellite_encryption_type),
  };
}
