/** Bytes of JSON text, and what each of them may be. */
export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const SLASH = 0x2f;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_LIST = 0x5b;
export const CLOSE_LIST = 0x5d;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;
export const BLANK = 0x20;
export const NEWLINE = 0x0a;
export const DELETE = 0x7f;
export const LETTER_U = 0x75;

/** What a byte may be, as bits: goes through a string unchanged, is part of a number or word, stands between values. */
export const OF_STRING = 1;
export const OF_TOKEN = 2;
export const BETWEEN = 4;
const KIND = new Uint8Array(256);
for (let byte = BLANK; byte < DELETE; byte++) if (byte !== QUOTE && byte !== BACKSLASH) KIND[byte] = OF_STRING;
for (const byte of Buffer.from('0123456789+-.Eabcdefghijklmnopqrstuvwxyz')) KIND[byte] = OF_STRING | OF_TOKEN;
for (const byte of [NEWLINE, 0x0d, 0x09]) KIND[byte] = BETWEEN;
KIND[BLANK] = OF_STRING | BETWEEN;

export function isOf(kind: number, byte: number): boolean {
  return ((KIND[byte] ?? 0) & kind) !== 0;
}

/** Where the bytes of this kind end that begin at `from`; `to` at the latest. */
export function endOf(kind: number, bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) if (!isOf(kind, bytes[at] ?? 0)) return at;
  return to;
}
