import type { Shape } from '../../src/api/objects/shape.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/model/json.ts';
import type { MembersText } from '../../src/model/members-text.ts';

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

/** The text of all members of an object; undefined when JSON would not be written like that. */
export function membersText(object: JsonObject): MembersText | undefined {
  const places: number[] = [];
  let text = '{';
  for (const [name, value] of Object.entries(object)) {
    if (text !== '{') text += ',';
    const begin = text.length + 1;
    text += `"${name}":`;
    places.push(begin, begin + name.length, text.length);
    text += JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? '\\' : inner));
    places.push(text.length);
  }
  if (!/^[ -[\]-~]*$/.test(text)) return undefined;
  return { bytes: Buffer.from(text), places: Uint32Array.from(places), base: 0, from: 0, count: places.length / 4 };
}
