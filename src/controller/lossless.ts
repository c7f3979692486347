import { JsonFloat } from '../model/json.ts';
import type { JsonObject, JsonValue } from '../model/json.ts';

/** A number that JSON.parse may round, or one written with a fraction or exponent that may be whole. */
const RISKY = /(?:^|[\s:,[])-?(?:\d{16}|\d+(?:\.\d*[eE]|\.0|[eE]))/g;

/** Where, from `start` on, JSON.parse may lose something about a number; -1: nowhere. Finds some harmless places too. */
export function nextRisky(text: string, start: number): number {
  RISKY.lastIndex = start;
  return RISKY.exec(text)?.index ?? -1;
}

/**
 * Parses JSON without loss: integers beyond 2^53 become bigint, whole numbers written as floats JsonFloat.
 * Throws SyntaxError.
 */
export function parseJson(text: string): JsonValue {
  return parseJsonKnowing(text, nextRisky(text, 0) >= 0);
}

/** Like parseJson for a caller that knows whether a number is at risk. */
export function parseJsonKnowing(text: string, lossy: boolean): JsonValue {
  const value = JSON.parse(text) as JsonValue;
  return lossy ? new Reader(text).value() : value;
}

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const PLAIN_STRING = /"[^"\\]*"/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
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
    return JSON.parse(this.#take(STRING)) as string;
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
  const value = Number(token);
  if (/^-?\d+$/.test(token)) return Number.isSafeInteger(value) ? value : BigInt(token);
  return Number.isInteger(value) ? new JsonFloat(value) : value;
}
