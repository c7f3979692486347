import { clientFault, type Fault } from '../model/fault.ts';
import * as json from './json-bytes.ts';
import * as place from './json-places.ts';
import { StringSequence } from './string-sequence.ts';
import { tokenText } from './token-text.ts';

/** Levels within each other, since each indents what it holds, and digits of a number, which is written as a whole. */
export const DEEPEST = 5000;
const MOST_DIGITS = 4300;

/** What may be written once the text is `isFull`: a line of most levels, a number, and what is short. */
export const SLACK = 2 * DEEPEST + MOST_DIGITS + 128;
const ROOM = 64 * 1024;

/** Whether a list is put around the text. */
export type Wrapped = boolean | 'unless-list';

/** Something faster that lays out what nearly all text is made of, from one place between bytes to another one. */
export interface UsualLayout {
  /** Where it writes, and where it keeps for each level whether it is an object. */
  readonly out: Uint8Array;
  readonly kinds: Uint8Array;
  /** Takes bytes over, as many as it can; gives them as they are kept until the next time. */
  take(bytes: Uint8Array, from: number): Uint8Array;
  /**
   * Lays out those from `at` to `end`, and gives where it stopped: at the end, in front of anything unusual, or since not much may be written
   * any more. What the Indenter knows is lent to it: `place`, `depth` and `length` are what has become of it.
   */
  layOut(at: number, end: number, place: number, depth: number, outside: number, length: number): number;
  readonly place: number;
  readonly depth: number;
  readonly length: number;
}

/**
 * Re-indents JSON that arrives in pieces; these may end anywhere, also within escapes and UTF-8 sequences. It can do everything by itself,
 * byte by byte, and keeps all that is known between two bytes.
 */
export class Indenter {
  readonly #wrapped: Wrapped;
  #fast: UsualLayout | undefined;
  #out: Uint8Array = new Uint8Array(ROOM);
  #length = 0;
  #place: number = place.AT_START;
  /** Levels, the list around the text among them; for each 1 when it is an object. */
  #depth = 0;
  #kinds: Uint8Array = new Uint8Array(DEEPEST + 3);
  /** Levels at which the text as a whole begins and ends: 1 once a list was put around it. */
  #outside = 0;
  /** The number or word at hand, and the escape or UTF-8 sequence. */
  #token = '';
  readonly #sequence = new StringSequence();
  /** Bytes in front of those at hand, to say where a fault is. */
  #before = 0;

  constructor(wrapped: Wrapped) {
    this.#wrapped = wrapped;
  }

  /** What is written has to be taken before anything else is laid out. */
  get isFull(): boolean {
    return this.#length >= this.#out.length - SLACK;
  }

  /** What is written so far; valid until the next push. */
  take(): Uint8Array {
    const piece = this.#out.subarray(0, this.#length);
    this.#length = 0;
    return piece;
  }

  /** From now on this does what it can. Its room is larger than what has been written. */
  hasten(fast: UsualLayout): void {
    fast.out.set(this.#out.subarray(0, this.#length));
    fast.kinds.set(this.#kinds);
    this.#kinds = fast.kinds;
    this.#out = fast.out;
    this.#fast = fast;
  }

  /** Takes bytes from `from` on, not too many at once, and none when it is full; gives where to go on. Throws a client Fault when they cannot be JSON. */
  push(bytes: Uint8Array, from: number): number {
    const piece = this.#fast?.take(bytes, from) ?? bytes.subarray(from);
    for (let at = 0; ; at = this.#step(piece, at)) {
      at = this.#usual(at, piece.length);
      if (at < piece.length && !this.isFull) continue;
      this.#before += at;
      return from + at;
    }
  }

  /** The text is complete. Throws a client Fault when it is not. */
  end(): void {
    if (this.#place === place.IN_TOKEN) this.#endToken();
    if (this.#place !== place.AT_END)
      throw clientFault(
        this.#before === 0 ? "The controller's answer is empty." : "The controller's answer breaks off.",
      );
    if (this.#outside > 0) {
      this.#write(json.NEWLINE);
      this.#write(json.CLOSE_LIST);
    }
    this.#write(json.NEWLINE);
  }

  /** Gives where it stopped. */
  #usual(at: number, end: number): number {
    const fast = this.#fast;
    if (!fast || this.#place === place.IN_TOKEN || this.#sequence.isOpen) return at;
    const stopped = fast.layOut(at, end, this.#place, this.#depth, this.#outside, this.#length);
    this.#place = fast.place;
    this.#depth = fast.depth;
    this.#length = fast.length;
    return stopped;
  }

  /** Takes a byte, or some that are alike; gives where to go on. */
  #step(bytes: Uint8Array, at: number): number {
    const byte = bytes[at] ?? 0;
    if (this.#sequence.isOpen) return this.#inSequence(byte, at);
    if (this.#place >= place.IN_NAME) return this.#inString(bytes, at);
    if (this.#place === place.IN_TOKEN) return this.#inToken(bytes, at);
    if (!json.isOf(json.BETWEEN, byte)) this.#between(byte, at);
    return at + 1;
  }

  #between(byte: number, at: number): void {
    switch (this.#place) {
      case place.AT_START:
        this.#begin(byte, at);
        return;
      case place.AFTER_VALUE:
        if (byte === json.COMMA) this.#nextMember();
        else this.#close(byte, at);
        return;
      case place.AT_COLON:
        if (byte !== json.COLON) throw this.#unexpected(at);
        this.#write(json.COLON);
        this.#write(json.BLANK);
        this.#place = place.AT_VALUE;
        return;
      case place.AT_NAME:
        this.#startName(byte, at);
        return;
      case place.AT_FIRST_NAME:
      case place.AT_FIRST_ELEMENT:
        this.#first(byte, at);
        return;
      case place.AT_VALUE:
        this.#startValue(byte, at);
        return;
      default:
        throw this.#unexpected(at);
    }
  }

  #begin(byte: number, at: number): void {
    if (this.#wrapped === true || (this.#wrapped === 'unless-list' && byte !== json.OPEN_LIST)) {
      this.#write(json.OPEN_LIST);
      this.#outside = 1;
      this.#depth = 1;
      this.#newline();
    }
    this.#startValue(byte, at);
  }

  /** What follows an opening bracket: the closing one, or the first member or element. */
  #first(byte: number, at: number): void {
    const isObject = this.#place === place.AT_FIRST_NAME;
    if (byte === (isObject ? json.CLOSE_OBJECT : json.CLOSE_LIST)) {
      this.#depth -= 1;
      this.#write(byte);
      this.#endValue();
      return;
    }
    this.#newline();
    if (isObject) this.#startName(byte, at);
    else this.#startValue(byte, at);
  }

  #startValue(byte: number, at: number): void {
    if (json.isOf(json.OF_TOKEN, byte)) {
      this.#token = String.fromCharCode(byte);
      this.#place = place.IN_TOKEN;
      return;
    }
    if (byte === json.QUOTE) this.#place = place.IN_STRING;
    else if (byte === json.OPEN_OBJECT) this.#open(1, place.AT_FIRST_NAME);
    else if (byte === json.OPEN_LIST) this.#open(0, place.AT_FIRST_ELEMENT);
    else throw this.#unexpected(at);
    this.#write(byte);
  }

  #startName(byte: number, at: number): void {
    if (byte !== json.QUOTE) throw this.#unexpected(at);
    this.#write(json.QUOTE);
    this.#place = place.IN_NAME;
  }

  #nextMember(): void {
    this.#write(json.COMMA);
    this.#newline();
    this.#place = this.#kinds[this.#depth] === 1 ? place.AT_NAME : place.AT_VALUE;
  }

  #open(kind: 0 | 1, first: number): void {
    if (this.#depth - this.#outside > DEEPEST) throw clientFault("The controller's answer is nested too deeply.");
    this.#kinds[++this.#depth] = kind;
    this.#place = first;
  }

  #close(byte: number, at: number): void {
    if (byte !== (this.#kinds[this.#depth] === 1 ? json.CLOSE_OBJECT : json.CLOSE_LIST)) throw this.#unexpected(at);
    this.#depth -= 1;
    this.#newline();
    this.#write(byte);
    this.#endValue();
  }

  #endValue(): void {
    this.#place = this.#depth === this.#outside ? place.AT_END : place.AFTER_VALUE;
  }

  /** The part of a string that needs no change, or a byte that ends it or begins a sequence. */
  #inString(bytes: Uint8Array, from: number): number {
    const room = this.#out.length - SLACK - this.#length;
    const to = json.endOf(json.OF_STRING, bytes, from, Math.min(bytes.length, from + room));
    for (let at = from; at < to; at++) this.#write(bytes[at] ?? 0);
    if (to > from) return to;
    const byte = bytes[from] ?? 0;
    if (byte < json.BLANK) throw this.#unexpected(from);
    if (byte !== json.QUOTE) this.#writeText(this.#sequence.begin(byte));
    else {
      this.#write(json.QUOTE);
      if (this.#place === place.IN_NAME) this.#place = place.AT_COLON;
      else this.#endValue();
    }
    return from + 1;
  }

  #inSequence(byte: number, at: number): number {
    if (this.#sequence.isCutBy(byte)) {
      this.#writeText(this.#sequence.cut());
      return at;
    }
    const text = this.#sequence.next(byte);
    if (text === undefined) throw this.#unexpected(at);
    this.#writeText(text);
    return at + 1;
  }

  #inToken(bytes: Uint8Array, from: number): number {
    const to = json.endOf(json.OF_TOKEN, bytes, from, Math.min(bytes.length, from + MOST_DIGITS));
    for (let at = from; at < to; at++) this.#token += String.fromCharCode(bytes[at] ?? 0);
    if (this.#token.length > MOST_DIGITS)
      throw clientFault(`The controller's answer holds a number of more than ${MOST_DIGITS} digits.`);
    if (to < bytes.length && to < from + MOST_DIGITS) this.#endToken();
    return to;
  }

  #endToken(): void {
    this.#writeText(tokenText(this.#token));
    this.#endValue();
  }

  #write(byte: number): void {
    this.#out[this.#length++] = byte;
  }

  #writeText(text: string): void {
    for (let at = 0; at < text.length; at++) this.#write(text.charCodeAt(at));
  }

  #newline(): void {
    this.#write(json.NEWLINE);
    for (let blanks = 2 * this.#depth; blanks > 0; blanks--) this.#write(json.BLANK);
  }

  #unexpected(at: number): Fault {
    return clientFault(`The controller's answer is not valid JSON: unexpected byte ${this.#before + at + 1}.`);
  }
}
