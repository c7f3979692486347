import { clientFault, type Fault } from '../model/fault.ts';
import { floatText } from './float-text.ts';
import {
  BACKSLASH,
  BETWEEN,
  BLANK,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  DELETE,
  HEX_DIGITS,
  IN_STRING,
  IN_TOKEN,
  KEPT_ESCAPES,
  KIND,
  LETTER_U,
  MINUS,
  NEWLINE,
  NINE,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
  REPLACEMENT,
  SHORT_FORMS,
  SLASH,
  ZERO,
} from './json-bytes.ts';

/** Levels within each other, since each indents what it holds, and digits of a number, which is written as a whole. */
const DEEPEST = 5000;
const MOST_DIGITS = 4300;

/** The most bytes that may be pushed at once. */
export const SLICE = 16 * 1024;

/** Room that a slice may need: a byte in a string becomes at most six (`\u007f`), a longer UTF-8 sequence fewer for each. */
const SLACK = 6 * SLICE + 64;
const ROOM = 256 * 1024;

/** Where in the JSON text the next byte stands; those before `token` are between values. */
const State = {
  value: 0,
  firstElement: 1,
  firstKey: 2,
  key: 3,
  colon: 4,
  after: 5,
  done: 6,
  token: 7,
  string: 8,
  escape: 9,
  hex: 10,
  utf8: 11,
} as const;
type State = (typeof State)[keyof typeof State];

/** Re-indents JSON slice by slice; slices may end anywhere, also within escapes and UTF-8 sequences. */
export class Indenter {
  #out = Buffer.allocUnsafeSlow(ROOM);
  #length = 0;
  #state: State = State.value;
  /** For each container that is open: 1 for an object, 0 for a list. */
  #open = new Uint8Array(64);
  #depth = 0;
  /** 1 when a list is put around the text. */
  readonly #base: number;
  #inKey = false;
  #tokenStart = 0;
  /** A `\uXXXX` escape or UTF-8 sequence in the making: what is known, how many bytes miss, and where its range begins. */
  #code = 0;
  #missing = 0;
  #smallest = 0;
  /** Bytes pushed in earlier slices, to say where a fault is. */
  #before = 0;

  constructor(wrapped: boolean) {
    this.#base = wrapped ? 1 : 0;
    if (!wrapped) return;
    this.#write(OPEN_LIST);
    this.#newline();
  }

  /** Bytes that can be taken; none within a number, which may still have to be rewritten. */
  get ready(): number {
    return this.#state === State.token ? 0 : this.#length;
  }

  /** What is written so far; valid until the next push. */
  take(): Uint8Array {
    const piece = this.#out.subarray(0, this.#length);
    this.#length = 0;
    return piece;
  }

  /** Takes at most SLICE bytes. Throws a client Fault when they cannot be JSON. */
  push(bytes: Uint8Array, from: number, to: number): void {
    this.#reserve(SLACK);
    let at = from;
    while (at < to) {
      if (this.#state < State.token) at = this.#between(bytes, at, to);
      else if (this.#state === State.string) at = this.#string(bytes, at, to);
      else if (this.#state === State.token) at = this.#token(bytes, at, to);
      else at = this.#sequence(bytes[at] ?? 0, at);
    }
    this.#before += to - from;
  }

  /** The text is complete. Throws a client Fault when it is not. */
  end(): void {
    if (this.#state === State.token) this.#endToken();
    if (this.#state !== State.done)
      throw clientFault(
        this.#before === 0 ? "The controller's answer is empty." : "The controller's answer breaks off.",
      );
    if (this.#base > 0) {
      this.#write(NEWLINE);
      this.#write(CLOSE_LIST);
    }
    this.#write(NEWLINE);
  }

  #between(bytes: Uint8Array, from: number, to: number): number {
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? 0;
      if (((KIND[byte] ?? 0) & BETWEEN) !== 0) continue;
      this.#step(byte, at);
      if (this.#state >= State.token) return at + 1;
    }
    return to;
  }

  #step(byte: number, at: number): void {
    switch (this.#state) {
      case State.after:
        if (byte === COMMA) this.#nextMember();
        else this.#close(byte, at);
        return;
      case State.colon:
        if (byte !== COLON) throw this.#unexpected(at);
        this.#write(COLON);
        this.#write(BLANK);
        this.#state = State.value;
        return;
      case State.key:
        this.#startKey(byte, at);
        return;
      case State.firstKey:
        if (byte === CLOSE_OBJECT) {
          this.#closeEmpty(byte);
          return;
        }
        this.#newline();
        this.#startKey(byte, at);
        return;
      case State.firstElement:
        if (byte === CLOSE_LIST) {
          this.#closeEmpty(byte);
          return;
        }
        this.#newline();
        this.#startValue(byte, at);
        return;
      case State.value:
        this.#startValue(byte, at);
        return;
      default:
        throw this.#unexpected(at);
    }
  }

  #startValue(byte: number, at: number): void {
    this.#write(byte);
    if (byte === QUOTE) {
      this.#inKey = false;
      this.#state = State.string;
    } else if (byte === OPEN_OBJECT) {
      this.#push(1);
      this.#state = State.firstKey;
    } else if (byte === OPEN_LIST) {
      this.#push(0);
      this.#state = State.firstElement;
    } else if (((KIND[byte] ?? 0) & IN_TOKEN) !== 0) {
      this.#tokenStart = this.#length - 1;
      this.#state = State.token;
    } else throw this.#unexpected(at);
  }

  #startKey(byte: number, at: number): void {
    if (byte !== QUOTE) throw this.#unexpected(at);
    this.#write(QUOTE);
    this.#inKey = true;
    this.#state = State.string;
  }

  #nextMember(): void {
    this.#write(COMMA);
    this.#newline();
    this.#state = this.#open[this.#depth - 1] === 1 ? State.key : State.value;
  }

  #close(byte: number, at: number): void {
    if (byte !== (this.#open[this.#depth - 1] === 1 ? CLOSE_OBJECT : CLOSE_LIST)) throw this.#unexpected(at);
    this.#depth -= 1;
    this.#newline();
    this.#write(byte);
    this.#endValue();
  }

  #closeEmpty(byte: number): void {
    this.#depth -= 1;
    this.#write(byte);
    this.#endValue();
  }

  #endValue(): void {
    this.#state = this.#depth === 0 ? State.done : State.after;
  }

  #push(container: 0 | 1): void {
    if (this.#depth > DEEPEST) throw clientFault("The controller's answer is nested too deeply.");
    if (this.#depth === this.#open.length) {
      const larger = new Uint8Array(2 * this.#depth);
      larger.set(this.#open);
      this.#open = larger;
    }
    this.#open[this.#depth++] = container;
  }

  /** The part of a string that needs no change, and then the byte that ends it. */
  #string(bytes: Uint8Array, from: number, to: number): number {
    const out = this.#out;
    let length = this.#length;
    let at = from;
    for (; at < to; at++) {
      const byte = bytes[at] ?? 0;
      if (((KIND[byte] ?? 0) & IN_STRING) === 0) break;
      out[length++] = byte;
    }
    this.#length = length;
    if (at < to) this.#special(bytes[at] ?? 0, at);
    return at + 1;
  }

  #special(byte: number, at: number): void {
    if (byte === QUOTE) {
      this.#write(QUOTE);
      if (this.#inKey) this.#state = State.colon;
      else this.#endValue();
    } else if (byte === BACKSLASH) this.#state = State.escape;
    else if (byte === DELETE) this.#writeEscape(byte);
    else if (byte >= 0x80) this.#startUtf8(byte);
    else throw this.#unexpected(at);
  }

  /** The next byte of an escape or UTF-8 sequence; gives where to go on. */
  #sequence(byte: number, at: number): number {
    if (this.#state === State.escape) this.#escape(byte, at);
    else if (this.#state === State.hex) this.#hex(byte, at);
    else if ((byte & 0xc0) === 0x80) this.#continueUtf8(byte);
    else {
      this.#writeEscape(REPLACEMENT);
      this.#state = State.string;
      return at;
    }
    return at + 1;
  }

  #escape(byte: number, at: number): void {
    this.#state = State.string;
    if (KEPT_ESCAPES.has(byte)) {
      this.#write(BACKSLASH);
      this.#write(byte);
    } else if (byte === SLASH) this.#write(SLASH);
    else if (byte === LETTER_U) {
      this.#code = 0;
      this.#missing = 4;
      this.#state = State.hex;
    } else throw this.#unexpected(at);
  }

  #hex(byte: number, at: number): void {
    const digit = HEX_DIGITS.indexOf(byte >= 0x41 && byte <= 0x46 ? byte + 0x20 : byte);
    if (digit < 0) throw this.#unexpected(at);
    this.#code = this.#code * 16 + digit;
    this.#missing -= 1;
    if (this.#missing > 0) return;
    this.#state = State.string;
    const short = SHORT_FORMS[this.#code];
    if (short !== undefined) this.#length += this.#out.write(short, this.#length, 'latin1');
    else if (this.#code >= BLANK && this.#code < DELETE) this.#write(this.#code);
    else this.#writeEscape(this.#code);
  }

  #startUtf8(byte: number): void {
    if (byte >= 0xc2 && byte < 0xe0) this.#expectUtf8(byte & 0x1f, 1, 0x80);
    else if (byte >= 0xe0 && byte < 0xf0) this.#expectUtf8(byte & 0x0f, 2, 0x800);
    else if (byte >= 0xf0 && byte < 0xf5) this.#expectUtf8(byte & 0x07, 3, 0x10000);
    else this.#writeEscape(REPLACEMENT);
  }

  #expectUtf8(code: number, missing: number, smallest: number): void {
    this.#code = code;
    this.#missing = missing;
    this.#smallest = smallest;
    this.#state = State.utf8;
  }

  #continueUtf8(byte: number): void {
    this.#code = (this.#code << 6) | (byte & 0x3f);
    this.#missing -= 1;
    if (this.#missing > 0) return;
    this.#state = State.string;
    const code = this.#code;
    const isSurrogate = code >= 0xd800 && code < 0xe000;
    if (code < this.#smallest || code > 0x10ffff || isSurrogate) this.#writeEscape(REPLACEMENT);
    else if (code < 0x10000) this.#writeEscape(code);
    else {
      this.#writeEscape(0xd800 + ((code - 0x10000) >> 10));
      this.#writeEscape(0xdc00 + ((code - 0x10000) & 0x3ff));
    }
  }

  #token(bytes: Uint8Array, from: number, to: number): number {
    const out = this.#out;
    let length = this.#length;
    let at = from;
    for (; at < to; at++) {
      const byte = bytes[at] ?? 0;
      if (((KIND[byte] ?? 0) & IN_TOKEN) === 0) break;
      out[length++] = byte;
    }
    this.#length = length;
    if (length - this.#tokenStart > MOST_DIGITS)
      throw clientFault(`The controller's answer holds a number of more than ${MOST_DIGITS} digits.`);
    if (at < to) this.#endToken();
    return at;
  }

  /** Whole numbers and words stay as they are, floats get their usual form. */
  #endToken(): void {
    this.#endValue();
    if (this.#isPlainInteger()) return;
    const text = this.#out.toString('latin1', this.#tokenStart, this.#length);
    if (text === 'null' || text === 'true' || text === 'false') return;
    if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/.test(text))
      throw clientFault(`The controller's answer is not valid JSON: '${text.slice(0, 40)}'.`);
    const value = Number(text);
    const written = text === '-0' ? '0' : Number.isFinite(value) ? floatText(value) : text;
    this.#length = this.#tokenStart + this.#out.write(written, this.#tokenStart, 'latin1');
  }

  #isPlainInteger(): boolean {
    const first = this.#tokenStart + (this.#out[this.#tokenStart] === MINUS ? 1 : 0);
    if (this.#out[first] === ZERO || first === this.#length)
      return this.#length === first + 1 && first === this.#tokenStart;
    for (let at = first; at < this.#length; at++) {
      const byte = this.#out[at] ?? 0;
      if (byte < ZERO || byte > NINE) return false;
    }
    return true;
  }

  #write(byte: number): void {
    this.#out[this.#length++] = byte;
  }

  #writeEscape(unit: number): void {
    const hex = [unit >> 12, (unit >> 8) & 15, (unit >> 4) & 15, unit & 15];
    this.#write(BACKSLASH);
    this.#write(LETTER_U);
    for (const digit of hex) this.#write(HEX_DIGITS[digit] ?? ZERO);
  }

  #newline(): void {
    const blanks = 2 * (this.#depth + this.#base);
    this.#reserve(SLACK + blanks + 1);
    const out = this.#out;
    let length = this.#length;
    out[length++] = NEWLINE;
    for (const end = length + blanks; length < end; length++) out[length] = BLANK;
    this.#length = length;
  }

  #reserve(room: number): void {
    if (this.#out.length - this.#length >= room) return;
    const larger = Buffer.allocUnsafeSlow(2 * this.#out.length + room);
    this.#out.copy(larger, 0, 0, this.#length);
    this.#out = larger;
  }

  #unexpected(at: number): Fault {
    return clientFault(`The controller's answer is not valid JSON: unexpected byte ${this.#before + at + 1}.`);
  }
}
