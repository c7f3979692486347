/** What is seen of JSON text without following it. */
export interface Skimmed {
  /** How many `[` and `{` there are, those within strings included: JSON is nested no deeper than that. */
  readonly brackets: number;
  /** Whether there may be a number about which JSON.parse loses something, as `nextRisky` finds it; some harmless texts look so, too. */
  readonly risky: boolean;
}

/** Without the bit in which both opening brackets differ, and upper and lower case, in each byte of a word. */
const WITHOUT_CASE = 0xdfdfdfdf | 0;
const OPENING = 0x5b5b5b5b;
const LETTER_E = 0x45454545;
const ONES = 0x01010101;
const LOW_BITS = 0x7f7f7f7f;
const HIGH_BITS = 0x80808080 | 0;
/** Words whose brackets can be counted in a byte for each place. */
const BLOCK = 255;
/** Whether the first byte of a word is its lowest. */
const IS_LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** Takes four bytes at a time, which is several times faster than following the text. */
export function skim(bytes: Uint8Array): Skimmed {
  // Words begin where the memory is divided by four.
  const head = Math.min(bytes.length, -bytes.byteOffset & 3);
  const words = (bytes.length - head) >> 2;
  const tail = head + 4 * words;
  const view = new Int32Array(bytes.buffer, words === 0 ? 0 : bytes.byteOffset + head, words);
  let brackets = oneByOne(bytes, 0, head) + oneByOne(bytes, tail, bytes.length);
  let risky = !IS_LITTLE_ENDIAN || hasExponent(bytes, 0, head) || hasExponent(bytes, tail, bytes.length);
  // The high bit: the last byte of the word before is a digit, or one of the six characters that follow the digits.
  let before = 0x80;
  let i = 0;
  while (i < words) {
    const end = Math.min(words, i + BLOCK);
    let sums = 0;
    for (; i < end; i++) {
      const word = view[i] ?? 0;
      const letters = word & WITHOUT_CASE;
      // A byte is 0 where an opening bracket stands; of those the high bit is set next.
      const opening = letters ^ OPENING;
      sums = (sums + ((~(((opening & LOW_BITS) + LOW_BITS) | opening) & HIGH_BITS) >>> 7)) | 0;
      // Likewise for each e (and some letters behind one), and for bytes that begin with the bits of digits (0011).
      const e = letters ^ LETTER_E;
      const digits = (word << 2) & (word << 3) & ~(word << 1) & HIGH_BITS;
      if (((e - ONES) & ~e & ((digits << 8) | before)) !== 0)
        risky ||= hasExponent(bytes, head + 4 * i, head + 4 * i + 4);
      before = digits >>> 24;
    }
    brackets += (sums & 0xff) + ((sums >>> 8) & 0xff) + ((sums >>> 16) & 0xff) + (sums >>> 24);
  }
  return { brackets, risky: risky || hasFraction(bytes) || hasManyDigits(bytes) };
}

function oneByOne(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (((bytes[at] ?? 0) & 0xdf) === 0x5b) count++;
  return count;
}

function hasExponent(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (((bytes[at] ?? 0) & 0xdf) === 0x45 && endsNumber(bytes, at)) return true;
  return false;
}

/** Whether a number has a fraction that begins with 0. */
function hasFraction(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = buffer.indexOf('.0', 0, 'latin1'); at >= 0; at = buffer.indexOf('.0', at + 1, 'latin1'))
    if (endsNumber(bytes, at)) return true;
  return false;
}

/** Whether there are 16 digits in a row: every 16th byte is looked at, and of a digit what stands 8 bytes before and behind it. */
function hasManyDigits(bytes: Uint8Array): boolean {
  const { length } = bytes;
  for (let at = 15; at < length; at += 16) {
    if (((bytes[at] ?? 0) & 0xf0) !== 0x30) continue;
    if (((bytes[at - 8] ?? 0) & 0xf0) !== 0x30 && (at + 8 >= length || ((bytes[at + 8] ?? 0) & 0xf0) !== 0x30))
      continue;
    let end = at;
    while (end < length && isDigit(bytes[end])) end++;
    let start = at;
    while (start > 0 && isDigit(bytes[start - 1])) start--;
    if (end - start >= 16 && endsNumber(bytes, end)) return true;
  }
  return false;
}

/**
 * Whether digits end here, perhaps with a dot among them, that stand where a number may stand. Where they are very many that is not looked for: going back
 * over them at each of their dots would take forever.
 */
function endsNumber(bytes: Uint8Array, end: number): boolean {
  let at = end - 1;
  if (at < 0 || !isDigit(bytes[at])) return false;
  while (at >= 0 && (isDigit(bytes[at]) || bytes[at] === DOT)) if (end - at-- > VERY_MANY) return true;
  if (at >= 0 && bytes[at] === MINUS) at--;
  const before = at < 0 ? BLANK : (bytes[at] ?? 0);
  return before <= BLANK || before === COLON || before === COMMA || before === OPENING_LIST;
}

/** Digits and dots; numbers of LINSTOR have half as many. */
const VERY_MANY = 40;
const BLANK = 0x20;
const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
const COLON = 0x3a;
const OPENING_LIST = 0x5b;

function isDigit(byte = 0): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
