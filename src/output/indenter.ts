import { clientFault, type Fault } from '../model/fault.ts';
import { floatText } from './float-text.ts';
import * as json from './json-bytes.ts';
import { copyPlain, plainTokenEnd } from './plain-bytes.ts';

/** Levels within each other, since each indents what it holds, and digits of a number, which is written as a whole. */
const DEEPEST = 5000;
const MOST_DIGITS = 4300;

/** The most bytes that may be pushed at once. */
export const SLICE = 16 * 1024;

/** Room that a slice may need: a byte in a string becomes at most six (`\u007f`), a longer UTF-8 sequence fewer for each. */
const SLACK = 6 * SLICE + 64;
const ROOM = 256 * 1024;

/** Where in the JSON text the next byte stands; the places before `IN_TOKEN` are between values. Numbers by themselves: the steps between bytes are many. */
const AT_START = 0;
const AT_VALUE = 1;
const AT_FIRST_ELEMENT = 2;
const AT_FIRST_KEY = 3;
const AT_KEY = 4;
const AT_COLON = 5;
const AFTER_VALUE = 6;
const AT_END = 7;
const IN_TOKEN = 8;
const IN_STRING = 9;
const IN_ESCAPE = 10;
const IN_HEX = 11;
const IN_UTF8 = 12;

/** Whether a list is put around the text. */
export type Wrapped = boolean | 'unless-list';

/** Re-indents JSON slice by slice; slices may end anywhere, also within escapes and UTF-8 sequences. */
export class Indenter {
  /** Blank from `#length` on, so that indenting a line takes no more than a step. */
  #out = blankBytes(ROOM);
  #length = 0;
  /** Bytes that were taken and are not blank yet. */
  #taken = 0;
  #state = AT_START;
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
    return this.#state === IN_TOKEN ? 0 : this.#length;
  }

  /** What is written so far; valid until the next push. */
  take(): Uint8Array {
    const piece = this.#out.subarray(0, this.#length);
    this.#taken = this.#length;
    this.#length = 0;
    return piece;
  }

  /** Takes at most SLICE bytes. Throws a client Fault when they cannot be JSON. */
  push(bytes: Uint8Array, from: number, to: number): void {
    this.#out.fill(json.BLANK, 0, this.#taken);
    this.#taken = 0;
    this.#reserve(SLACK);
    let at = from;
    while (at < to) {
      // Within numbers, escapes and UTF-8 sequences nothing is usual.
      if (this.#state < IN_TOKEN || this.#state === IN_STRING) at = this.#usual(bytes, at, to);
      if (at === to) break;
      if (this.#state < IN_TOKEN) at = this.#between(bytes, at, to);
      else if (this.#state === IN_STRING) at = this.#string(bytes, at, to);
      else if (this.#state === IN_TOKEN) at = this.#token(bytes, at, to);
      else at = this.#sequence(bytes[at] ?? 0, at);
    }
    this.#before += to - from;
  }

  /** The text is complete. Throws a client Fault when it is not. */
  end(): void {
    if (this.#state === IN_TOKEN) this.#endToken();
    if (this.#state !== AT_END)
      throw clientFault(
        this.#before === 0 ? "The controller's answer is empty." : "The controller's answer breaks off.",
      );
    if (this.#base > 0) {
      this.#write(json.NEWLINE);
      this.#write(json.CLOSE_LIST);
    }
    this.#write(json.NEWLINE);
  }

  /**
   * What nearly all text is made of, with all that is known of it at hand: strings without escapes, names, brackets, whole numbers, words.
   * Gives where it stopped: at the end, or in front of what has to be looked at more closely.
   */
  #usual(bytes: Uint8Array, from: number, to: number): number {
    const [kinds, out, open, base] = [json.KIND, this.#out, this.#open, this.#base];
    let [at, length, state, depth, inKey] = [from, this.#length, this.#state, this.#depth, this.#inKey];
    while (at < to) {
      let byte = bytes[at] ?? 0;
      if (state === IN_STRING) {
        const end = copyPlain(bytes, at, to, out, length);
        length += end - at;
        at = end;
        if (at === to || bytes[at] !== json.QUOTE) break;
        byte = json.QUOTE;
        state = inKey ? AT_COLON : depth === 0 ? AT_END : AFTER_VALUE;
      } else if (((kinds[byte] ?? 0) & json.BETWEEN) !== 0) {
        at++;
        continue;
      } else if (length + 2 * depth > out.length - SLACK || state === AT_START || state === AT_END) break;
      else if (state === AT_COLON) {
        if (byte !== json.COLON) break;
        out[length++] = byte;
        byte = json.BLANK;
        state = AT_VALUE;
      } else if (state === AFTER_VALUE) {
        const isObject = open[depth - 1] === 1;
        if (byte === json.COMMA) {
          state = isObject ? AT_KEY : AT_VALUE;
          out[length++] = byte;
        } else if (byte !== (isObject ? json.CLOSE_OBJECT : json.CLOSE_LIST)) break;
        else if (--depth === 0) state = AT_END;
        out[length] = json.NEWLINE;
        length += 1 + 2 * (depth + base);
      } else {
        if (state === AT_FIRST_KEY || state === AT_FIRST_ELEMENT) {
          if (byte === json.CLOSE_OBJECT || byte === json.CLOSE_LIST) break;
          state = state === AT_FIRST_KEY ? AT_KEY : AT_VALUE;
          out[length] = json.NEWLINE;
          length += 1 + 2 * (depth + base);
        }
        inKey = state === AT_KEY;
        if (byte === json.QUOTE) state = IN_STRING;
        else if (inKey) break;
        else if (byte === json.OPEN_OBJECT || byte === json.OPEN_LIST) {
          if (depth === Math.min(open.length, DEEPEST)) break;
          state = byte === json.OPEN_OBJECT ? AT_FIRST_KEY : AT_FIRST_ELEMENT;
          open[depth++] = byte === json.OPEN_OBJECT ? 1 : 0;
        } else {
          const end = plainTokenEnd(bytes, at, to);
          if (end === at) break;
          state = depth === 0 ? AT_END : AFTER_VALUE;
          while (at < end) out[length++] = bytes[at++] ?? 0;
          continue;
        }
      }
      // A comma was written in front of its new line.
      if (byte !== json.COMMA) out[length++] = byte;
      at++;
    }
    [this.#length, this.#state, this.#depth, this.#inKey] = [length, state, depth, inKey];
    return at;
  }

  #between(bytes: Uint8Array, from: number, to: number): number {
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? 0;
      if (((json.KIND[byte] ?? 0) & json.BETWEEN) !== 0) continue;
      this.#step(byte, at);
      if (this.#state >= IN_TOKEN) return at + 1;
    }
    return to;
  }

  #step(byte: number, at: number): void {
    switch (this.#state) {
      case AT_START:
        this.#begin(byte, at);
        return;
      case AFTER_VALUE:
        if (byte === json.COMMA) this.#nextMember();
        else this.#close(byte, at);
        return;
      case AT_COLON:
        if (byte !== json.COLON) throw this.#unexpected(at);
        this.#write(json.COLON);
        this.#write(json.BLANK);
        this.#state = AT_VALUE;
        return;
      case AT_KEY:
        this.#startKey(byte, at);
        return;
      case AT_FIRST_KEY:
      case AT_FIRST_ELEMENT:
        this.#first(byte, at);
        return;
      case AT_VALUE:
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
    const isObject = this.#state === AT_FIRST_KEY;
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
      this.#state = IN_STRING;
    } else if (byte === json.OPEN_OBJECT) {
      this.#push(1);
      this.#state = AT_FIRST_KEY;
    } else if (byte === json.OPEN_LIST) {
      this.#push(0);
      this.#state = AT_FIRST_ELEMENT;
    } else if (((json.KIND[byte] ?? 0) & json.IN_TOKEN) !== 0) {
      this.#tokenStart = this.#length - 1;
      this.#state = IN_TOKEN;
    } else throw this.#unexpected(at);
  }

  #startKey(byte: number, at: number): void {
    if (byte !== json.QUOTE) throw this.#unexpected(at);
    this.#write(json.QUOTE);
    this.#inKey = true;
    this.#state = IN_STRING;
  }

  #nextMember(): void {
    this.#write(json.COMMA);
    this.#newline();
    this.#state = this.#open[this.#depth - 1] === 1 ? AT_KEY : AT_VALUE;
  }

  #close(byte: number, at: number): void {
    if (byte !== (this.#open[this.#depth - 1] === 1 ? json.CLOSE_OBJECT : json.CLOSE_LIST)) throw this.#unexpected(at);
    this.#depth -= 1;
    this.#newline();
    this.#write(byte);
    this.#endValue();
  }

  #endValue(): void {
    this.#state = this.#depth === 0 ? AT_END : AFTER_VALUE;
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
      if (this.#inKey) this.#state = AT_COLON;
      else this.#endValue();
    } else if (byte === json.BACKSLASH) this.#state = IN_ESCAPE;
    else if (byte === json.DELETE) this.#writeEscape(byte);
    else if (byte >= 0x80) this.#startUtf8(byte);
    else throw this.#unexpected(at);
  }

  /** The next byte of an escape or UTF-8 sequence; gives where to go on. */
  #sequence(byte: number, at: number): number {
    if (this.#state === IN_ESCAPE) this.#escape(byte, at);
    else if (this.#state === IN_HEX) this.#hex(byte, at);
    else if ((byte & 0xc0) === 0x80) this.#continueUtf8(byte);
    else {
      this.#writeEscape(json.REPLACEMENT);
      this.#state = IN_STRING;
      return at;
    }
    return at + 1;
  }

  #escape(byte: number, at: number): void {
    this.#state = IN_STRING;
    if (json.KEPT_ESCAPES.has(byte)) {
      this.#write(json.BACKSLASH);
      this.#write(byte);
    } else if (byte === json.SLASH) this.#write(json.SLASH);
    else if (byte === json.LETTER_U) {
      this.#code = 0;
      this.#missing = 4;
      this.#state = IN_HEX;
    } else throw this.#unexpected(at);
  }

  #hex(byte: number, at: number): void {
    const digit = json.HEX_DIGITS.indexOf(byte >= 0x41 && byte <= 0x46 ? byte + 0x20 : byte);
    if (digit < 0) throw this.#unexpected(at);
    this.#code = this.#code * 16 + digit;
    this.#missing -= 1;
    if (this.#missing > 0) return;
    this.#state = IN_STRING;
    const short = json.SHORT_FORMS[this.#code];
    if (short !== undefined) this.#length += this.#out.write(short, this.#length, 'latin1');
    else if (this.#code >= json.BLANK && this.#code < json.DELETE) this.#write(this.#code);
    else this.#writeEscape(this.#code);
  }

  #startUtf8(byte: number): void {
    this.#missing = byte < 0xc2 || byte >= 0xf5 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    this.#code = byte & (0x3f >> this.#missing);
    this.#smallest = [0, 0x80, 0x800, 0x10000][this.#missing] ?? 0;
    if (this.#missing > 0) this.#state = IN_UTF8;
    else this.#writeEscape(json.REPLACEMENT);
  }

  #continueUtf8(byte: number): void {
    this.#code = (this.#code << 6) | (byte & 0x3f);
    this.#missing -= 1;
    if (this.#missing > 0) return;
    this.#state = IN_STRING;
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
    this.#out.fill(json.BLANK, this.#tokenStart, this.#length);
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
    this.#write(json.NEWLINE);
    this.#length += blanks;
  }

  #reserve(room: number): void {
    if (this.#out.length - this.#length >= room) return;
    const larger = blankBytes(2 * this.#out.length + room);
    this.#out.copy(larger, 0, 0, this.#length);
    this.#out = larger;
  }

  #unexpected(at: number): Fault {
    return clientFault(`The controller's answer is not valid JSON: unexpected byte ${this.#before + at + 1}.`);
  }
}

function blankBytes(length: number): Buffer {
  return Buffer.allocUnsafeSlow(length).fill(json.BLANK);
}
