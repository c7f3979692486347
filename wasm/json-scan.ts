/**
 * Follows the elements of a JSON list, byte by byte, and copies what is wanted of them. It is written in AssemblyScript and
 * compiled to WebAssembly (`npm run generate`), because following text takes JavaScript several times as long.
 *
 * It accepts exactly what JSON.parse accepts, but for two things that it gives up on: lists and objects within each other beyond
 * DEEPEST, and text that is no JSON. Whoever called it then reads the rest in another way, which tells what is wrong.
 *
 * Memory belongs to the caller: bytes to scan stand anywhere with PADDING zeros behind them, the copy is never longer than they are.
 */

// What an element was seen to hold, as bits.
/** A number about which JSON.parse loses something: 16 digits or more, an exponent, a fraction that begins with 0. */
const LOSSY: u32 = 1;
/** Bytes beyond ASCII. */
const BEYOND_ASCII: u32 = 2;
/** Something that JSON.stringify would write in another way, or at another place. */
const UNUSUAL: u32 = 4;

// What is wanted of a value: everything, nothing, or what a node of the plan says.
const EVERYTHING: u32 = 0;
const NOTHING: u32 = 1;

// A node of the plan. [0] its kind; [4] of a list: what is wanted of each element, of an object: of members that are not named;
// [8] how many members are named; from [12] on, for each: length of the name, where it stands, what is wanted of the member.
const OBJECT_NODE: u32 = 2;
const LIST_NODE: u32 = 3;
const FIRST_MEMBER: u32 = 12;
const MEMBER_SIZE: u32 = 12;

/** Lists and objects within each other. */
const DEEPEST: u32 = 100;
/** Names of an object that are compared with each other. */
const MOST_NAMES: u32 = 64;

const QUOTE: u32 = 0x22;
const BACKSLASH: u32 = 0x5c;
const COMMA: u32 = 0x2c;
const MINUS: u32 = 0x2d;
const DOT: u32 = 0x2e;
const ZERO: u32 = 0x30;
const COLON: u32 = 0x3a;
const OPEN_LIST: u32 = 0x5b;
const CLOSE_LIST: u32 = 0x5d;
const LETTER_U: u32 = 0x75;
const OPEN_OBJECT: u32 = 0x7b;
const CLOSE_OBJECT: u32 = 0x7d;
const DELETE: u32 = 0x7f;
/** `true`, `fals` and `null` as four bytes. */
const TRUE: u32 = 0x65757274;
const FALS: u32 = 0x736c6166;
const NULL: u32 = 0x6c6c756e;
const LETTER_E: u32 = 0x65;
const MOST_EXACT_DIGITS: u32 = 15;

/** Where the bytes end. */
let end: u32 = 0;
/** What is known of the element at hand. */
let flags: u32 = 0;
/** Where the copy goes on, and from where on bytes are wanted that were not copied yet. */
let out: u32 = 0;
let run: u32 = 0;
/** Where the names of objects are kept that are followed right now; 0: nobody asks for members. */
let names: u32 = 0;
/** Where the members of the element at hand are told, and where there is no more room for them. */
let members: u32 = 0;
let membersEnd: u32 = 0;

/** Where the next element begins, which was not complete or not followed by a comma. */
export let next: u32 = 0;
/** Whether the bytes there are no element. */
export let isWrong: bool = false;
/** Whether it stopped for want of room in a table. */
export let isFull: bool = false;

/**
 * Scans elements between `from` and `to`, each of which ends with a comma, until one is not complete. The copy of each, with a comma
 * behind it, begins at `copy`. Gives how many there were, at most `most`; for each stands in the table: where its copy begins and ends, where
 * it itself begins and ends, its bits, and how many members it has.
 * `memberTable` (0: not wanted): for each member of each element, where its name and its value begin and end, up to `memberTableEnd`; behind
 * that is room for the names of DEEPEST objects.
 */
export function scan(
  from: u32,
  to: u32,
  copy: u32,
  plan: u32,
  table: u32,
  most: u32,
  memberTable: u32,
  memberTableEnd: u32,
): u32 {
  end = to;
  out = copy;
  isWrong = false;
  next = from;
  members = memberTable;
  membersEnd = memberTableEnd;
  names = memberTable == 0 ? 0 : memberTableEnd;
  let count: u32 = 0;
  while (count < most) {
    const begin = behindBlanks(next);
    const copyBegin = out;
    const membersBegin = members;
    flags = 0;
    run = begin;
    let at = value(begin, plan, 0);
    if (at == 0) break;
    const valueEnd = at;
    const seen = flags;
    at = behindBlanks(at);
    if (load<u8>(at) != COMMA) break;
    copyUntil(valueEnd);
    store<u32>(table, copyBegin);
    store<u32>(table, out, 4);
    store<u32>(table, begin, 8);
    store<u32>(table, valueEnd, 12);
    store<u32>(table, seen, 16);
    store<u32>(table, (members - membersBegin) >> 4, 20);
    table += 24;
    store<u8>(out++, COMMA);
    next = at + 1;
    count++;
    if (memberTable != 0 && members >= memberTableEnd) break;
  }
  isFull = count == most || (memberTable != 0 && members >= memberTableEnd);
  return count;
}

/** Each of these gives where what it follows ends; 0: it is not complete, or wrong. */
function value(at: u32, wanted: u32, depth: u32): u32 {
  const byte = <u32>load<u8>(at);
  if (byte == QUOTE) return text(at + 1);
  if (byte == OPEN_OBJECT) return object(at + 1, wanted, depth + 1);
  if (byte == OPEN_LIST) return list(at + 1, wanted, depth + 1);
  if (byte - ZERO < 10 || byte == MINUS) return number(at);
  return word(at);
}

function object(at: u32, wanted: u32, depth: u32): u32 {
  if (depth > DEEPEST) return wrong();
  if (wanted > NOTHING && load<u32>(wanted) != OBJECT_NODE) wanted = EVERYTHING;
  const chooses = wanted > NOTHING;
  let separator = at;
  let isFirst = true;
  let hasKept = false;
  const namesBegin = names;
  at = behindBlanks(at);
  if (load<u8>(at) == CLOSE_OBJECT) return at + 1;
  while (true) {
    if (load<u8>(at) != QUOTE) return unexpected(at);
    const name = at + 1;
    const flagsBefore = flags;
    flags &= ~UNUSUAL;
    at = text(name);
    if (at == 0) return 0;
    const nameEnd = at - 1;
    const isEscaped = (flags & UNUSUAL) != 0;
    flags |= flagsBefore;
    at = behindBlanks(at);
    if (load<u8>(at) != COLON) return unexpected(at);
    at = behindBlanks(at + 1);
    if (namesBegin != 0) remember(name, nameEnd, namesBegin);
    const valueBegin = at;
    const wantedHere = !chooses ? wanted : isEscaped ? EVERYTHING : memberOf(wanted, name, nameEnd - name);
    if (chooses) {
      if (wantedHere == NOTHING) copyUntil(separator);
      else {
        // All members so far were left out, and so is the comma behind them.
        if (!hasKept && !isFirst) run = separator + 1;
        hasKept = true;
      }
    }
    at = value(at, wantedHere, depth);
    if (at == 0) return 0;
    if (chooses && wantedHere == NOTHING) run = at;
    if (depth == 1 && namesBegin != 0) tellMember(name, nameEnd, valueBegin, at);
    isFirst = false;
    at = behindBlanks(at);
    const byte = <u32>load<u8>(at);
    if (byte == CLOSE_OBJECT) {
      names = namesBegin;
      return at + 1;
    }
    if (byte != COMMA) return unexpected(at);
    separator = at;
    at = behindBlanks(at + 1);
  }
}

function list(at: u32, wanted: u32, depth: u32): u32 {
  if (depth > DEEPEST) return wrong();
  if (wanted > NOTHING) wanted = load<u32>(wanted) == LIST_NODE ? load<u32>(wanted, 4) : EVERYTHING;
  // An element cannot be left out: the others would move up.
  if (wanted == NOTHING) wanted = EVERYTHING;
  at = behindBlanks(at);
  if (load<u8>(at) == CLOSE_LIST) return at + 1;
  while (true) {
    at = value(at, wanted, depth);
    if (at == 0) return 0;
    at = behindBlanks(at);
    const byte = <u32>load<u8>(at);
    if (byte == CLOSE_LIST) return at + 1;
    if (byte != COMMA) return unexpected(at);
    at = behindBlanks(at + 1);
  }
}

/** From behind the opening quote to behind the closing one. */
function text(at: u32): u32 {
  while (true) {
    const bytes = v128.load(at);
    const special = v128.or(
      v128.or(i8x16.eq(bytes, i8x16.splat(<i8>QUOTE)), i8x16.eq(bytes, i8x16.splat(<i8>BACKSLASH))),
      v128.or(i8x16.lt_u(bytes, i8x16.splat(0x20)), i8x16.eq(bytes, i8x16.splat(<i8>DELETE))),
    );
    const mask = <u32>i8x16.bitmask(special);
    const beyondAscii = <u32>i8x16.bitmask(bytes);
    if (mask == 0) {
      if (beyondAscii != 0) flags |= BEYOND_ASCII;
      at += 16;
      continue;
    }
    const before = ctz(mask);
    if ((beyondAscii & ((1 << before) - 1)) != 0) flags |= BEYOND_ASCII;
    at += before;
    const byte = <u32>load<u8>(at);
    if (byte == QUOTE) return at + 1;
    if (at >= end) return 0;
    flags |= UNUSUAL;
    if (byte == BACKSLASH) {
      at = escape(at + 1);
      if (at == 0) return 0;
    } else if (byte == DELETE) at++;
    else return wrong();
  }
}

/** From behind the backslash on. */
function escape(at: u32): u32 {
  const letter = <u32>load<u8>(at);
  if (letter == LETTER_U) {
    for (let i = 1; i <= 4; i++) if (!isHexDigit(load<u8>(at + i))) return unexpected(at + i);
    return at + 5;
  }
  // " \ / b f n r t
  const isKnown =
    letter == QUOTE ||
    letter == BACKSLASH ||
    letter == 0x2f ||
    letter == 0x62 ||
    letter == 0x66 ||
    letter == 0x6e ||
    letter == 0x72 ||
    letter == 0x74;
  return isKnown ? at + 1 : unexpected(at);
}

function isHexDigit(byte: u32): bool {
  return byte - ZERO < 10 || (byte | 0x20) - 0x61 < 6;
}

function number(at: u32): u32 {
  const isNegative = load<u8>(at) == MINUS;
  if (isNegative) at++;
  const begin = at;
  at = behindDigits(at);
  const digits = at - begin;
  if (digits == 0) return unexpected(at);
  const isZero = load<u8>(begin) == ZERO;
  if (isZero && digits > 1) return wrong();
  if (digits > MOST_EXACT_DIGITS) flags |= LOSSY;
  if (isZero && isNegative) flags |= UNUSUAL;
  if (load<u8>(at) == DOT) {
    const fraction = at + 1;
    at = behindDigits(fraction);
    if (at == fraction) return unexpected(at);
    if (load<u8>(fraction) == ZERO) flags |= LOSSY;
    if (load<u8>(at - 1) == ZERO || at - begin > MOST_EXACT_DIGITS) flags |= UNUSUAL;
  }
  if ((load<u8>(at) | 0x20) == LETTER_E) {
    flags |= LOSSY;
    at++;
    const sign = <u32>load<u8>(at);
    if (sign == MINUS || sign == 0x2b) at++;
    const exponent = at;
    at = behindDigits(at);
    if (at == exponent) return unexpected(at);
  }
  // It may go on.
  return at >= end ? 0 : at;
}

function behindDigits(at: u32): u32 {
  while (<u32>load<u8>(at) - ZERO < 10) at++;
  return at;
}

function word(at: u32): u32 {
  const four = load<u32>(at);
  if (four == TRUE || four == NULL) return at + 4;
  if (four == FALS && load<u8>(at + 4) == LETTER_E) return at + 5;
  return at + 5 > end ? 0 : wrong();
}

function behindBlanks(at: u32): u32 {
  return load<u8>(at) > 0x20 ? at : behindMoreBlanks(at);
}

function behindMoreBlanks(at: u32): u32 {
  while (true) {
    const byte = <u32>load<u8>(at);
    if (byte != 0x20 && byte != 0x0a && byte != 0x0d && byte != 0x09) return at;
    flags |= UNUSUAL;
    at++;
  }
}

/** What is wanted of a member of this name. */
function memberOf(node: u32, name: u32, length: u32): u32 {
  const nodeEnd = node + FIRST_MEMBER + load<u32>(node, 8) * MEMBER_SIZE;
  for (let member = node + FIRST_MEMBER; member < nodeEnd; member += MEMBER_SIZE)
    if (load<u32>(member) == length && isSame(load<u32>(member, 4), name, length)) return load<u32>(member, 8);
  return load<u32>(node, 4);
}

function isSame(one: u32, other: u32, length: u32): bool {
  let at: u32 = 0;
  for (; at + 8 <= length; at += 8) if (load<u64>(one + at) != load<u64>(other + at)) return false;
  for (; at < length; at++) if (load<u8>(one + at) != load<u8>(other + at)) return false;
  return true;
}

function copyUntil(to: u32): void {
  if (to <= run) return;
  memory.copy(out, run, to - run);
  out += to - run;
}

/** Keeps a name, to notice when it comes twice: only one of both members is there for JSON.parse. Names of digits are sorted by it. */
function remember(name: u32, nameEnd: u32, namesBegin: u32): void {
  const length = nameEnd - name;
  if (behindDigits(name) == nameEnd || (names - namesBegin) >> 3 >= MOST_NAMES) {
    flags |= UNUSUAL;
    return;
  }
  for (let known = namesBegin; known < names; known += 8)
    if (load<u32>(known, 4) == length && isSame(load<u32>(known), name, length)) flags |= UNUSUAL;
  store<u32>(names, name);
  store<u32>(names, length, 4);
  names += 8;
}

function tellMember(name: u32, nameEnd: u32, begin: u32, valueEnd: u32): void {
  if (members >= membersEnd) {
    flags |= UNUSUAL;
    return;
  }
  store<u32>(members, name);
  store<u32>(members, nameEnd, 4);
  store<u32>(members, begin, 8);
  store<u32>(members, valueEnd, 12);
  members += 16;
}

/** For a byte that does not belong there: there may be none yet. */
function unexpected(at: u32): u32 {
  return at >= end ? 0 : wrong();
}

function wrong(): u32 {
  isWrong = true;
  return 0;
}
