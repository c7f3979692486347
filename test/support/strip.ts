import type { Shape } from '../../src/api/objects/shape.ts';
import { isJsonObject, type JsonValue } from '../../src/model/json.ts';

/** A value without the members that its shape does not name; what is not made as the shape says stays whole. */
export function strip(value: JsonValue, { parts }: Shape): JsonValue {
  if (typeof parts === 'string') return value;
  if ('loosely' in parts) return strip(value, parts.loosely());
  if ('list' in parts) return Array.isArray(value) ? value.map((element) => strip(element, parts.list)) : value;
  if (!isJsonObject(value)) return value;
  const shapes = 'map' in parts ? undefined : new Map(Object.entries({ ...parts.members, ...parts.optional }));
  const all = Object.entries(value).flatMap(([name, member]) => {
    const shape = 'map' in parts ? parts.map : shapes?.get(name);
    return shape && member !== undefined ? [[name, strip(member, shape)] as const] : [];
  });
  return Object.fromEntries(all);
}
