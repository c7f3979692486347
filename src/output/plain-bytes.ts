import { IN_STRING, IN_TOKEN, KIND, NINE, ZERO } from './json-bytes.ts';

/** Copies the bytes of a string that stand for themselves, from `from` on, to `place` in `out`; gives where they end. */
export function copyPlain(bytes: Uint8Array, from: number, to: number, out: Uint8Array, place: number): number {
  const kinds = KIND;
  let at = from;
  // Nothing is read beyond the end: that would make every read slower.
  for (let length = place; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (((kinds[byte] ?? 0) & IN_STRING) === 0) break;
    out[length++] = byte;
  }
  return at;
}

const [TRUE, FALSE, NULL] = [Buffer.from('true'), Buffer.from('false'), Buffer.from('null')];
/** Digits of a number about which nothing needs care. */
const FEW_DIGITS = 100;

/**
 * Where `true`, `false`, `null` or a whole number ends that begins at `from` and is written like that anywhere; `from` when it is
 * something else or may go on beyond `to`.
 */
export function plainTokenEnd(bytes: Uint8Array, from: number, to: number): number {
  let end = from;
  while (end < to && ((KIND[bytes[end] ?? 0] ?? 0) & IN_TOKEN) !== 0) end++;
  return end < to && isPlain(bytes, from, end) ? end : from;
}

function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  const first = bytes[from] ?? 0;
  if (first === TRUE[0]) return spells(bytes, from, to, TRUE);
  if (first === FALSE[0]) return spells(bytes, from, to, FALSE);
  if (first === NULL[0]) return spells(bytes, from, to, NULL);
  if (to - from > FEW_DIGITS || (first === ZERO && to - from > 1)) return false;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < ZERO || byte > NINE) return false;
  }
  return true;
}

function spells(bytes: Uint8Array, from: number, to: number, word: Uint8Array): boolean {
  if (to - from !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (bytes[from + i] !== word[i]) return false;
  return true;
}
