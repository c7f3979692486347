/** Both opening brackets without the bit in which they differ, in each byte of a word. */
const WITHOUT_DIFFERENCE = 0xdfdfdfdf | 0;
const OPENING = 0x5b5b5b5b;
const LOW_BITS = 0x7f7f7f7f;
const HIGH_BITS = 0x80808080 | 0;

/**
 * How many `[` and `{` there are, those within strings included: JSON is nested no deeper than that. Four bytes at a time, which is several
 * times faster than following the text.
 */
export function openingBrackets(bytes: Uint8Array): number {
  if (bytes.length < 4) return oneByOne(bytes, 0, bytes.length);
  // Words begin where the memory is divided by four.
  const head = -bytes.byteOffset & 3;
  const words = (bytes.length - head) >> 2;
  const tail = head + 4 * words;
  let count = oneByOne(bytes, 0, head) + oneByOne(bytes, tail, bytes.length);
  const view = new Int32Array(bytes.buffer, bytes.byteOffset + head, words);
  for (let i = 0; i < words; i++) {
    // A byte is 0 where an opening bracket stands; of those the high bit is set next.
    const word = ((view[i] ?? 0) & WITHOUT_DIFFERENCE) ^ OPENING;
    let found = ~(((word & LOW_BITS) + LOW_BITS) | word) & HIGH_BITS;
    for (; found !== 0; found &= found - 1) count++;
  }
  return count;
}

function oneByOne(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (((bytes[at] ?? 0) & 0xdf) === 0x5b) count++;
  return count;
}
