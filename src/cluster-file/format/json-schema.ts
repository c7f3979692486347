import * as z from 'zod';
import { CLUSTER_FILE } from './cluster-file.ts';
import type { JsonObject } from '../../model/json.ts';

/** The format as a JSON Schema (draft 2020-12), for editors. */
export function jsonSchema(): JsonObject {
  return z.toJSONSchema(CLUSTER_FILE, { override: ({ jsonSchema: made }) => plain(made as JsonObject) }) as JsonObject;
}

/** What JSON Schema has no word for is said in the description. */
function plain(made: JsonObject): void {
  const { unit, secret, description } = made;
  const more = [
    typeof unit === 'string' ? `in ${unit}` : '',
    secret === true ? 'a secret: ${env:NAME} or ${file:PATH}' : '',
  ].filter((part) => part !== '');
  if (typeof description === 'string' && more.length > 0) made.description = `${description} (${more.join(', ')})`;
  for (const own of ['unit', 'secret', 'form', 'names', 'leftIfAbsent', 'untold']) Reflect.deleteProperty(made, own);
}
