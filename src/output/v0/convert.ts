import { isJsonObject, type JsonObject, type JsonValue } from '../../model/json.ts';

/** Every item of a list, converted. */
export async function convertAll(
  items: AsyncIterable<JsonObject>,
  convert: (item: JsonObject) => JsonValue,
): Promise<JsonValue[]> {
  const converted: JsonValue[] = [];
  for await (const item of items) converted.push(convert(item));
  return converted;
}

/** A list under its name, as the one element of a list; with `onlyIfAny` an empty list gives `[{}]`. */
export function namedList(name: string, list: JsonValue[], { onlyIfAny = false } = {}): JsonValue {
  return [onlyIfAny && list.length === 0 ? {} : { [name]: list }];
}

/** A map as a list of key and value, in its order; [] for none. */
export function keyValueList(map: JsonValue | undefined): JsonValue[] {
  return isJsonObject(map) ? Object.entries(map).map(([key, value]) => ({ key, value })) : [];
}

/** The objects of a list; [] for none. */
export function objectsOf(list: JsonValue | undefined): JsonObject[] {
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
}

/** A member that is always there: null when its source is missing. */
export function orNull(value: JsonValue | undefined): JsonValue {
  return value ?? null;
}

/** A member that is only there when its source holds something. */
export function ifAny(value: JsonValue | undefined): JsonValue | undefined {
  if (value === undefined || value === null || value === '' || value === 0 || value === false) return undefined;
  if (Array.isArray(value)) return value.length > 0 ? value : undefined;
  return value;
}

/** Likewise for a map that becomes a list of key and value. */
export function pairsIfAny(map: JsonValue | undefined): JsonValue | undefined {
  return ifAny(keyValueList(map));
}

/** The data of the first DRBD layer among layer objects, if it has any. */
export function drbdData(layers: JsonValue | undefined): JsonObject | undefined {
  return objectsOf(layers)
    .filter((layer) => layer.type === 'DRBD')
    .map((layer) => layer.data)
    .find((data) => isJsonObject(data) && Object.keys(data).length > 0) as JsonObject | undefined;
}
