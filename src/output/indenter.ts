import { clientFault, type Fault } from '../model/fault.ts';
import { floatText } from './float-text.ts';
import * as json from './json-bytes.ts';

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
  start: 0,
  value: 1,
  firstElement: 2,
  firstKey: 3,
  key: 4,
  colon: 5,
  after: 6,
  done: 7,
  token: 8,
  string: 9,
  escape: 10,
  hex: 11,
  utf8: 12,
} as const;
type State = (typeof State)[keyof typeof State];

/** Whether a list is put around the text. */
export type Wrapped = boolean | 'unless-list';

/** Re-indents JSON slice by slice; slices may end anywhere, also within escapes and UTF-8 sequences. */
export class Indenter {
  #out = Buffer.allocUnsafeSlow(ROOM);
  #length = 0;
  #state: State = State.start;
  /** For each container that is open: 1 for an object, 0 for a list. */
  #open = new Uint8Array(64);
  #depth = 0;
  /** 1 once a list was put around the text. */
  #base = 0;
  readonly #wrapped: Wrapped;
  #inKey = false;
  #tokenStart = 0;
  /** A `\uXXXX` escape or UTF-8 sequence in the making: what is known, how many bytes miss, and where its range begins. */
  #code = 0;
  #missing = 0;
  #smallest = 0;
  /** Bytes pushed in earlier slices, to say where a fault is. */
  #before = 0;

  constructor(wrapped: Wrapped) {
    this.#wrapped = wrapped;
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
      this.#write(json.NEWLINE);
      this.#write(json.CLOSE_LIST);
    }
    this.#write(json.NEWLINE);
  }

  #between(bytes: Uint8Array, from: number, to: number): number {
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? 0;
      if (((json.KIND[byte] ?? 0) & json.BETWEEN) !== 0) continue;
      this.#step(byte, at);
      if (this.#state >= State.token) return at + 1;
    }
    return to;
  }

  #step(byte: number, at: number): void {
    switch (this.#state) {
      case State.start:
        this.#begin(byte, at);
        return;
      case State.after:
        if (byte === json.COMMA) this.#nextMember();
        else this.#close(byte, at);
        return;
      case State.colon:
        if (byte !== json.COLON) throw this.#unexpected(at);
        this.#write(json.COLON);
        this.#write(json.BLANK);
        this.#state = State.value;
        return;
      case State.key:
        this.#startKey(byte, at);
        return;
      case State.firstKey:
      case State.firstElement:
        this.#first(byte, at);
        return;
      case State.value:
        this.#startValue(byte, at);
        return;
      default:
        throw this.#unexpected(at);
    }
  }

  #begin(byte: number, at: number): void {
    if (this.#wrapped === true || (this.#wrapped === 'unless-list' && byte !== json.OPEN_LIST)) {
      this.#write(json.OPEN_LIST);
      this.#base = 1;
      this.#newline();
    }
    this.#startValue(byte, at);
  }

  /** What follows an opening bracket: the closing one, or the first member or element. */
  #first(byte: number, at: number): void {
    const isObject = this.#state === State.firstKey;
    if (byte === (isObject ? json.CLOSE_OBJECT : json.CLOSE_LIST)) {
      this.#depth -= 1;
      this.#write(byte);
      this.#endValue();
      return;
    }
    this.#newline();
    if (isObject) this.#startKey(byte, at);
    else this.#startValue(byte, at);
  }

  #startValue(byte: number, at: number): void {
    this.#write(byte);
    if (byte === json.QUOTE) {
      this.#inKey = false;
      this.#state = State.string;
    } else if (byte === json.OPEN_OBJECT) {
      this.#push(1);
      this.#state = State.firstKey;
    } else if (byte === json.OPEN_LIST) {
      this.#push(0);
      this.#state = State.firstElement;
    } else if (((json.KIND[byte] ?? 0) & json.IN_TOKEN) !== 0) {
      this.#tokenStart = this.#length - 1;
      this.#state = State.token;
    } else throw this.#unexpected(at);
  }

  #startKey(byte: number, at: number): void {
    if (byte !== json.QUOTE) throw this.#unexpected(at);
    this.#write(json.QUOTE);
    this.#inKey = true;
    this.#state = State.string;
  }

  #nextMember(): void {
    this.#write(json.COMMA);
    this.#newline();
    this.#state = this.#open[this.#depth - 1] === 1 ? State.key : State.value;
  }

  #close(byte: number, at: number): void {
    if (byte !== (this.#open[this.#depth - 1] === 1 ? json.CLOSE_OBJECT : json.CLOSE_LIST)) throw this.#unexpected(at);
    this.#depth -= 1;
    this.#newline();
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
    const at = this.#copy(bytes, from, to, json.IN_STRING);
    if (at < to) this.#special(bytes[at] ?? 0, at);
    return at + 1;
  }

  /** Takes over the bytes of one kind; gives where they end. */
  #copy(bytes: Uint8Array, from: number, to: number, kind: number): number {
    const out = this.#out;
    let length = this.#length;
    let at = from;
    for (; at < to; at++) {
      const byte = bytes[at] ?? 0;
      if (((json.KIND[byte] ?? 0) & kind) === 0) break;
      out[length++] = byte;
    }
    this.#length = length;
    return at;
  }

  #special(byte: number, at: number): void {
    if (byte === json.QUOTE) {
      this.#write(json.QUOTE);
      if (this.#inKey) this.#state = State.colon;
      else this.#endValue();
    } else if (byte === json.BACKSLASH) this.#state = State.escape;
    else if (byte === json.DELETE) this.#writeEscape(byte);
    else if (byte >= 0x80) this.#startUtf8(byte);
    else throw this.#unexpected(at);
  }

  /** The next byte of an escape or UTF-8 sequence; gives where to go on. */
  #sequence(byte: number, at: number): number {
    if (this.#state === State.escape) this.#escape(byte, at);
    else if (this.#state === State.hex) this.#hex(byte, at);
    else if ((byte & 0xc0) === 0x80) this.#continueUtf8(byte);
    else {
      this.#writeEscape(json.REPLACEMENT);
      this.#state = State.string;
      return at;
    }
    return at + 1;
  }

  #escape(byte: number, at: number): void {
    this.#state = State.string;
    if (json.KEPT_ESCAPES.has(byte)) {
      this.#write(json.BACKSLASH);
      this.#write(byte);
    } else if (byte === json.SLASH) this.#write(json.SLASH);
    else if (byte === json.LETTER_U) {
      this.#code = 0;
      this.#missing = 4;
      this.#state = State.hex;
    } else throw this.#unexpected(at);
  }

  #hex(byte: number, at: number): void {
    const digit = json.HEX_DIGITS.indexOf(byte >= 0x41 && byte <= 0x46 ? byte + 0x20 : byte);
    if (digit < 0) throw this.#unexpected(at);
    this.#code = this.#code * 16 + digit;
    this.#missing -= 1;
    if (this.#missing > 0) return;
    this.#state = State.string;
    const short = json.SHORT_FORMS[this.#code];
    if (short !== undefined) this.#length += this.#out.write(short, this.#length, 'latin1');
    else if (this.#code >= json.BLANK && this.#code < json.DELETE) this.#write(this.#code);
    else this.#writeEscape(this.#code);
  }

  #startUtf8(byte: number): void {
    this.#missing = byte < 0xc2 || byte >= 0xf5 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    this.#code = byte & (0x3f >> this.#missing);
    this.#smallest = [0, 0x80, 0x800, 0x10000][this.#missing] ?? 0;
    if (this.#missing > 0) this.#state = State.utf8;
    else this.#writeEscape(json.REPLACEMENT);
  }

  #continueUtf8(byte: number): void {
    this.#code = (this.#code << 6) | (byte & 0x3f);
    this.#missing -= 1;
    if (this.#missing > 0) return;
    this.#state = State.string;
    const code = this.#code;
    const isSurrogate = code >= 0xd800 && code < 0xe000;
    if (code < this.#smallest || code > 0x10ffff || isSurrogate) this.#writeEscape(json.REPLACEMENT);
    else for (const unit of String.fromCodePoint(code).split('')) this.#writeEscape(unit.charCodeAt(0));
  }

  #token(bytes: Uint8Array, from: number, to: number): number {
    const at = this.#copy(bytes, from, to, json.IN_TOKEN);
    if (this.#length - this.#tokenStart > MOST_DIGITS)
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
    const first = this.#tokenStart + (this.#out[this.#tokenStart] === json.MINUS ? 1 : 0);
    if (this.#out[first] === json.ZERO || first === this.#length)
      return this.#length === first + 1 && first === this.#tokenStart;
    for (let at = first; at < this.#length; at++) {
      const byte = this.#out[at] ?? 0;
      if (byte < json.ZERO || byte > json.NINE) return false;
    }
    return true;
  }

  #write(byte: number): void {
    this.#out[this.#length++] = byte;
  }

  #writeEscape(unit: number): void {
    this.#write(json.BACKSLASH);
    this.#write(json.LETTER_U);
    for (let shift = 12; shift >= 0; shift -= 4) this.#write(json.HEX_DIGITS[(unit >> shift) & 15] ?? json.ZERO);
  }

  #newline(): void {
    const blanks = 2 * (this.#depth + this.#base);
    this.#reserve(SLACK + blanks + 1);
    const out = this.#out;
    let length = this.#length;
    out[length++] = json.NEWLINE;
    for (const end = length + blanks; length < end; length++) out[length] = json.BLANK;
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
