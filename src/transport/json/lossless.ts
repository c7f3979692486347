import { JsonFloat, type JsonObject, type JsonValue } from '../../model/json.ts';

/** A number that JSON.parse may round, or one written with a fraction or exponent that may be whole. */
const RISKY = /(?:^|[\s:,[])-?(?:\d{16}|\d+(?:\.\d*[eE]|\.0|[eE]))/g;

/** Where, from `start` on, JSON.parse may lose something about a number; -1: nowhere. Finds some harmless places too. */
export function nextRisky(text: string, start: number): number {
  RISKY.lastIndex = start;
  return RISKY.exec(text)?.index ?? -1;
}

/** Levels of lists and objects within each other; the controller's data has about ten. */
export const DEEPEST = 1000;
/** Digits of a number; the controller's have 20 at the most. */
const MOST_DIGITS = 4300;

/** JSON that is beyond what is read; the message says why. */
export class BeyondLimits extends SyntaxError {}

/** Why a text cannot be read, in words that follow "The answer cannot be used: ". */
export function unreadable(error: SyntaxError): string {
  return error instanceof BeyondLimits ? error.message : 'it is not valid JSON';
}

/**
 * Parses JSON without loss: integers beyond 2^53 become bigint, whole numbers written as floats JsonFloat.
 * Throws SyntaxError, and BeyondLimits for what is nested too deeply or has a number beyond every size.
 */
export function parseJson(text: string): JsonValue {
  return parseJsonKnowing(text, nextRisky(text, 0) >= 0);
}

/** Like parseJson for a caller that knows whether a number is at risk. */
export function parseJsonKnowing(text: string, lossy: boolean): JsonValue {
  const value = JSON.parse(text) as JsonValue;
  // Whatever follows lists and objects inwards may count on it.
  if (isDeep(text)) throw new BeyondLimits('it is nested too deeply');
  return lossy ? new Reader(text).value() : value;
}

/** Whether the brackets of a valid text stand within each other too deeply. */
function isDeep(text: string): boolean {
  return opening(text) > DEEPEST && depthOf(text) > DEEPEST;
}

/** The depth at the most, as if brackets in strings counted. */
function opening(text: string): number {
  if (text.length < 2 * DEEPEST) return 0;
  let deepest = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    // `[` and `{`, `]` and `}` differ in this bit alone.
    const c = text.charCodeAt(at) | 0x20;
    if (c === 0x7b) {
      if (++depth > deepest) deepest = depth;
    } else if (c === 0x7d && depth > 0) depth--;
  }
  return deepest;
}

function depthOf(text: string): number {
  let deepest = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === 0x22) at = closingQuote(text, at + 1);
    else if ((c | 0x20) === 0x7b) deepest = Math.max(deepest, ++depth);
    else if ((c | 0x20) === 0x7d) depth--;
  }
  return deepest;
}

/** Where the string ends that `from` stands in; a regular expression would run out of stack in a long one. */
function closingQuote(text: string, from: number): number {
  for (let quote = text.indexOf('"', from); ; quote = text.indexOf('"', quote + 1)) {
    let before = quote;
    while (text[before - 1] === '\\') before--;
    if ((quote - before) % 2 === 0) return quote;
  }
}

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const PLAIN_STRING = /"[^"\\]*"/y;
const BLANKS = /[\s]*/y;

/** Reads a text that JSON.parse has found to be valid. */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(): JsonValue {
    this.#skipBlanks();
    switch (this.#text[this.#at]) {
      case '{':
        return this.#object();
      case '[':
        return this.#list();
      case '"':
        return this.#string();
      case 't':
        this.#at += 4;
        return true;
      case 'f':
        this.#at += 5;
        return false;
      case 'n':
        this.#at += 4;
        return null;
      default:
        return toNumber(this.#take(NUMBER));
    }
  }

  #object(): JsonObject {
    const object: JsonObject = {};
    while (this.#enters('}')) {
      this.#skipBlanks();
      const name = this.#string();
      this.#skipBlanks();
      this.#at++;
      const value = this.value();
      if (name === '__proto__')
        Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
      else object[name] = value;
    }
    return object;
  }

  #list(): JsonValue[] {
    const list: JsonValue[] = [];
    while (this.#enters(']')) list.push(this.value());
    return list;
  }

  /** Passes the opening bracket or a comma: true. Passes the closing bracket: false. */
  #enters(close: '}' | ']'): boolean {
    this.#skipBlanks();
    const passed = this.#text[this.#at++];
    if (passed === close) return false;
    this.#skipBlanks();
    if (passed === ',' || this.#text[this.#at] !== close) return true;
    this.#at++;
    return false;
  }

  #string(): string {
    PLAIN_STRING.lastIndex = this.#at;
    if (PLAIN_STRING.test(this.#text)) {
      const start = this.#at + 1;
      this.#at = PLAIN_STRING.lastIndex;
      return this.#text.slice(start, this.#at - 1);
    }
    const start = this.#at;
    this.#at = closingQuote(this.#text, start + 1) + 1;
    return JSON.parse(this.#text.slice(start, this.#at)) as string;
  }

  #take(token: RegExp): string {
    const start = this.#at;
    token.lastIndex = start;
    token.test(this.#text);
    this.#at = token.lastIndex;
    return this.#text.slice(start, this.#at);
  }

  #skipBlanks(): void {
    if (this.#text.charCodeAt(this.#at) > 0x20) return;
    BLANKS.lastIndex = this.#at;
    BLANKS.test(this.#text);
    this.#at = BLANKS.lastIndex;
  }
}

function toNumber(token: string): JsonValue {
  if (token.length > MOST_DIGITS) throw new BeyondLimits(`a number in it has more than ${MOST_DIGITS} digits`);
  const value = Number(token);
  if (/^-?\d+$/.test(token)) return Number.isSafeInteger(value) ? value : BigInt(token);
  if (!Number.isFinite(value)) throw new BeyondLimits(`the number ${token.slice(0, 20)} in it is beyond every size`);
  return Number.isInteger(value) ? new JsonFloat(value) : value;
}
