import type { JsonObject, JsonValue } from '../../model/json.ts';
import { convertAll, orNull } from './convert.ts';

/** Error reports for --output-version v0. */
export async function errorReportsV0(items: AsyncIterable<JsonObject>): Promise<JsonValue> {
  return convertAll(items, ({ node_name: node, ...report }) => ({ ...report, node_names: orNull(node) }));
}
