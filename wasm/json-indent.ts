/**
 * Lays out JSON text anew: a line for each value, two blanks for each level. It is written in AssemblyScript and compiled to
 * WebAssembly (`npm run generate`), because following text takes JavaScript several times as long.
 *
 * It does what nearly all text is made of: brackets, strings of printable ASCII, escapes of one letter, short whole numbers and words. In
 * front of anything else it stops, be it unusual or no JSON; whoever called it takes a step by itself (src/output/indenter.ts)
 * and calls again.
 */
import {
  AFTER_VALUE,
  AT_COLON,
  AT_FIRST_ELEMENT,
  AT_FIRST_NAME,
  AT_NAME,
  AT_VALUE,
  IN_NAME,
  IN_STRING,
} from '../src/output/json-places';

const QUOTE: u32 = 0x22;
const BACKSLASH: u32 = 0x5c;
const COMMA: u32 = 0x2c;
const MINUS: u32 = 0x2d;
const ZERO: u32 = 0x30;
const COLON: u32 = 0x3a;
const OPEN_LIST: u32 = 0x5b;
const CLOSE_LIST: u32 = 0x5d;
const LETTER_E: u32 = 0x65;
const OPEN_OBJECT: u32 = 0x7b;
const CLOSE_OBJECT: u32 = 0x7d;
const DELETE: u32 = 0x7f;
const NEWLINE: u32 = 0x0a;
/** `: ` as two bytes, `true`, `fals` and `null` as four. */
const COLON_BLANK: u32 = 0x203a;
const TRUE: u32 = 0x65757274;
const FALS: u32 = 0x736c6166;
const NULL: u32 = 0x6c6c756e;

/**
 * Lays out the bytes from `at` to `to`, and gives where it stopped: at the end, in front of what it does not know, or where nothing may be
 * written any more. What is known of the text stands at `state`, is kept up to date, and belongs to the caller between calls: [0] the place
 * in the text (json-places.ts), [4] levels, [8] levels at which the text as a whole begins and ends, [12] where to write,
 * [16] where to stop writing, [20] most levels, [24] on: for each level whether it is an object.
 * Behind `to` must be 16 bytes of room, and where writing stops what a line of most levels takes, with 32 bytes more.
 */
export function layOut(state: u32, at: u32, to: u32): u32 {
  // A byte that stops everything: nothing else has to look where the end is.
  v128.store(to, i8x16.splat(0));
  let place = load<i32>(state);
  let depth = load<u32>(state, 4);
  const outside = load<u32>(state, 8);
  let out = load<u32>(state, 12);
  const outEnd = load<u32>(state, 16);
  const deepest = load<u32>(state, 20);
  const kinds = state + 24;
  while (out < outEnd) {
    if (place >= IN_NAME) {
      const begin = at;
      at = copyString(at, out, outEnd);
      out += at - begin;
      // A string that is all of the text ends it.
      if (<u32>load<u8>(at) != QUOTE || out >= outEnd || depth == outside) break;
      store<u8>(out++, QUOTE);
      at++;
      place = place == IN_NAME ? AT_COLON : AFTER_VALUE;
    }
    const byte = <u32>load<u8>(at);
    if (byte <= 0x20) {
      if (byte != 0x20 && byte != 0x0a && byte != 0x0d && byte != 0x09) break;
      at++;
      continue;
    }
    if (place == AT_COLON) {
      if (byte != COLON) break;
      store<u16>(out, COLON_BLANK);
      out += 2;
      place = AT_VALUE;
    } else if (place == AFTER_VALUE) {
      const isObject = <u32>load<u8>(kinds + depth);
      if (byte == COMMA) {
        store<u8>(out++, COMMA);
        out = newLine(out, depth);
        place = isObject ? AT_NAME : AT_VALUE;
      } else {
        if (byte != (isObject ? CLOSE_OBJECT : CLOSE_LIST) || depth == outside + 1) break;
        out = newLine(out, --depth);
        store<u8>(out++, byte);
      }
    } else {
      if (place == AT_FIRST_NAME || place == AT_FIRST_ELEMENT) {
        if (byte == (place == AT_FIRST_NAME ? CLOSE_OBJECT : CLOSE_LIST)) {
          if (depth == outside + 1) break;
          depth--;
          store<u8>(out++, byte);
          at++;
          place = AFTER_VALUE;
          continue;
        }
        out = newLine(out, depth);
        place = place == AT_FIRST_NAME ? AT_NAME : AT_VALUE;
      }
      if (byte == QUOTE && (place == AT_NAME || place == AT_VALUE)) {
        store<u8>(out++, QUOTE);
        place = place == AT_NAME ? IN_NAME : IN_STRING;
      } else if (place != AT_VALUE) break;
      else if (byte == OPEN_OBJECT || byte == OPEN_LIST) {
        if (depth >= deepest) break;
        store<u8>(out++, byte);
        store<u8>(kinds + ++depth, byte == OPEN_OBJECT ? 1 : 0);
        place = byte == OPEN_OBJECT ? AT_FIRST_NAME : AT_FIRST_ELEMENT;
      } else {
        const length = tokenLength(at, byte);
        if (length == 0 || depth == outside) break;
        v128.store(out, v128.load(at));
        out += length;
        at += length;
        place = AFTER_VALUE;
        continue;
      }
    }
    at++;
  }
  store<i32>(state, place);
  store<u32>(state, depth, 4);
  store<u32>(state, out, 12);
  return at;
}

/** Copies the bytes of a string that stay as they are; gives where they end, or where `outEnd` was reached. */
function copyString(at: u32, out: u32, outEnd: u32): u32 {
  while (out < outEnd) {
    const bytes = v128.load(at);
    v128.store(out, bytes);
    // Seen as signed numbers, bytes beyond ASCII are negative.
    const special = v128.or(
      v128.or(i8x16.eq(bytes, i8x16.splat(<i8>QUOTE)), i8x16.eq(bytes, i8x16.splat(<i8>BACKSLASH))),
      v128.or(i8x16.lt_s(bytes, i8x16.splat(0x20)), i8x16.eq(bytes, i8x16.splat(<i8>DELETE))),
    );
    const mask = <u32>i8x16.bitmask(special);
    if (mask == 0) {
      at += 16;
      out += 16;
      continue;
    }
    const plain = ctz(mask);
    at += plain;
    out += plain;
    if (load<u8>(at) != BACKSLASH || !isKeptEscape(load<u8>(at + 1))) break;
    store<u16>(out, load<u16>(at));
    at += 2;
    out += 2;
  }
  return at;
}

/** Of `\"` `\\` `\b` `\f` `\n` `\r` `\t`, which are written like that anywhere. */
function isKeptEscape(letter: u32): bool {
  return (
    letter == QUOTE ||
    letter == BACKSLASH ||
    letter == 0x62 ||
    letter == 0x66 ||
    letter == 0x6e ||
    letter == 0x72 ||
    letter == 0x74
  );
}

/** Of a word, or of a whole number of at most 15 characters that is written like that anywhere; 0: of something else, or it may go on. */
function tokenLength(at: u32, first: u32): u32 {
  let length: u32;
  if (first - ZERO < 10 || first == MINUS) {
    const digits = i8x16.sub(v128.load(at), i8x16.splat(<i8>ZERO));
    const sign: u32 = first == MINUS ? 1 : 0;
    // Of 16 bytes, the first is no digit behind a sign.
    length = ctz(((<u32>i8x16.bitmask(i8x16.gt_u(digits, i8x16.splat(9)))) & (sign ? 0xfffe : 0xffff)) | 0x10000);
    if (length == 16 || length == sign) return 0;
    if (load<u8>(at + sign) == ZERO && (sign || length > 1)) return 0;
  } else {
    const four = load<u32>(at);
    if (four == TRUE || four == NULL) length = 4;
    else if (four == FALS && load<u8>(at + 4) == LETTER_E) length = 5;
    else return 0;
  }
  return endsToken(load<u8>(at + length)) ? length : 0;
}

/** Of what usually follows. */
function endsToken(byte: u32): bool {
  return (
    byte == COMMA ||
    byte == CLOSE_OBJECT ||
    byte == CLOSE_LIST ||
    byte == NEWLINE ||
    byte == 0x20 ||
    byte == 0x0d ||
    byte == 0x09
  );
}

function newLine(out: u32, depth: u32): u32 {
  store<u8>(out++, NEWLINE);
  const end = out + 2 * depth;
  const blanks = i8x16.splat(0x20);
  while (out < end) {
    v128.store(out, blanks);
    out += 16;
  }
  return end;
}
