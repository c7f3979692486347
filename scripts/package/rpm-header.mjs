/** The tables of an .rpm, of which each is an index of tags and a store of their values. */

/** @typedef {{ tag: number, type: number, value: number[] | string[] | string | Buffer }} Tag */

export const INT16 = 3;
export const INT32 = 4;
export const STRING = 6;
export const BINARY = 7;
export const STRINGS = 8;
/** A text that could be there in several languages. */
export const I18N = 9;

const MAGIC = Buffer.from([0x8e, 0xad, 0xe8, 0x01, 0, 0, 0, 0]);
const INDEX = 16;

/**
 * A table. Its first tag, `region`, covers all others and is what signatures are made of.
 * @param {number} region
 * @param {readonly Tag[]} tags
 */
export function rpmHeader(region, tags) {
  const sorted = [...tags].sort((one, other) => one.tag - other.tag);
  const index = [];
  let store = Buffer.alloc(0);
  for (const { tag, type, value } of sorted) {
    const align = type === INT32 ? 4 : type === INT16 ? 2 : 1;
    store = Buffer.concat([store, Buffer.alloc((align - (store.length % align)) % align)]);
    const [bytes, count] = stored(type, value);
    index.push(entry(tag, type, store.length, count));
    store = Buffer.concat([store, bytes]);
  }
  const all = sorted.length + 1;
  const trailer = entry(region, BINARY, -all * INDEX, INDEX);
  index.unshift(entry(region, BINARY, store.length, INDEX));
  store = Buffer.concat([store, trailer]);
  return Buffer.concat([MAGIC, integers([all, store.length]), ...index, store]);
}

function entry(tag, type, offset, count) {
  return integers([tag, type, offset, count]);
}

/** @returns {[bytes: Buffer, count: number]} */
function stored(type, value) {
  if (type === BINARY) return [value, value.length];
  if (type === STRING) return [Buffer.from(`${value}\0`), 1];
  if (type === STRINGS || type === I18N) return [Buffer.from(value.map((text) => `${text}\0`).join('')), value.length];
  if (type === INT32) return [integers(value), value.length];
  const bytes = Buffer.alloc(value.length * 2);
  value.forEach((one, at) => bytes.writeUInt16BE(one & 0xffff, at * 2));
  return [bytes, value.length];
}

function integers(values) {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => bytes.writeUInt32BE(value >>> 0, at * 4));
  return bytes;
}
