import { DEEPEST } from './lossless.ts';

/** Some elements of a list as JSON text, joined by commas. */
export interface Batch {
  readonly text: string;
  /** JSON.parse might lose digits of a number in it, or that a number was written as a float. */
  readonly lossy: boolean;
}

/** The bytes are no JSON list, or not all of it. */
export class NoList extends Error {}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const LETTER_E = 0x65;

/** Bytes of an element, or of the blanks beside it, that are taken into memory. */
const LONGEST_ELEMENT = 64 * 1024 * 1024;

/** From this many digits on a number may not fit into a double. */
const MANY_DIGITS = 16;

type Stage = 'before' | 'inside' | 'after';

/**
 * Cuts a JSON list that arrives in pieces between its elements, so that each batch can be parsed by itself. It
 * only follows strings and brackets; whether the text is valid JSON turns out when the batches are parsed.
 */
export class ListSplitter {
  #stage: Stage = 'before';
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** Digits so far of the number at hand, and whether the last character was its dot. */
  #digits = 0;
  #dot = false;
  /** About the element at hand. */
  #lossy = false;
  /** The beginning of an element whose end has not arrived yet. */
  #pending: Uint8Array[] = [];
  /** Bytes since the last element that was complete. */
  #waiting = 0;

  /** `inside`: the bytes begin with an element and not with the opening bracket. */
  constructor(inside = false) {
    if (!inside) return;
    this.#stage = 'inside';
    this.#depth = 1;
  }

  /** The bytes from the beginning of the element at hand on; undefined before and after the list. */
  get pending(): Uint8Array | undefined {
    return this.#stage === 'inside' ? Buffer.concat(this.#pending) : undefined;
  }

  /** Takes the next bytes; gives the elements that are complete by now. Throws NoList. */
  push(chunk: Uint8Array): Batch[] {
    const start = this.#stage === 'inside' ? 0 : this.#enter(chunk);
    const batches: Batch[] = [];
    const rest = start === chunk.length ? start : this.#scan(chunk, start, batches);
    this.#waiting = batches.length > 0 ? chunk.length - rest : this.#waiting + chunk.length;
    if (this.#waiting > LONGEST_ELEMENT)
      throw new NoList('an element of it, with the blanks around it, is longer than 64 MiB');
    if (this.#stage === 'inside') this.#keep(chunk.subarray(rest));
    else this.#expectBlank(chunk, rest);
    return batches;
  }

  /** Blanks in front of an element are no part of it. */
  #keep(bytes: Uint8Array): void {
    if (this.#pending.length > 0 || firstInk(bytes) < bytes.length) this.#pending.push(bytes);
  }

  /** Throws NoList when the list is not complete. */
  end(): void {
    if (this.#stage === 'before') throw new NoList('it is empty');
    if (this.#stage === 'inside') throw new NoList('it breaks off');
  }

  /** Looks for the opening bracket; gives where the elements begin. */
  #enter(chunk: Uint8Array): number {
    if (this.#stage === 'after') return this.#expectBlank(chunk, 0);
    const at = firstInk(chunk);
    if (at === chunk.length) return at;
    if (chunk[at] !== OPEN_LIST)
      throw new NoList(chunk[at] === OPEN_OBJECT ? 'it is an object' : 'it is not valid JSON');
    this.#stage = 'inside';
    this.#depth = 1;
    return at + 1;
  }

  #expectBlank(chunk: Uint8Array, start: number): number {
    if (start + firstInk(chunk.subarray(start)) < chunk.length) throw new NoList('something follows after its end');
    return chunk.length;
  }

  /** Follows the bytes, adds the complete elements to `batches` and gives where the rest begins. */
  #scan(chunk: Uint8Array, start: number, batches: Batch[]): number {
    const end = chunk.length;
    let runStart = start;
    let elementStart = start;
    let depth = this.#depth;
    let digits = this.#digits;
    let dot = this.#dot;
    let lossy = this.#lossy;
    let i = this.#inString ? this.#endOfString(chunk, start) : start;
    while (i < end) {
      const c = chunk[i] ?? 0;
      if (c === QUOTE) {
        i = this.#endOfString(chunk, i + 1);
        continue;
      }
      if (c >= ZERO && c <= NINE) {
        digits++;
        if (digits >= MANY_DIGITS || (dot && c === ZERO)) lossy = true;
        dot = false;
        i++;
        continue;
      }
      if (digits > 0 && (c | 0x20) === LETTER_E) lossy = true;
      dot = c === DOT;
      digits = 0;
      if (c === OPEN_OBJECT || c === OPEN_LIST) {
        if (++depth > DEEPEST) throw new NoList('it is nested too deeply');
      } else if (c === CLOSE_OBJECT || c === CLOSE_LIST) depth--;
      if (depth === 0 || (c === COMMA && depth === 1)) {
        if (lossy) {
          if (elementStart > runStart) batches.push(this.#batch(chunk.subarray(runStart, elementStart - 1), false));
          batches.push(this.#batch(chunk.subarray(elementStart, i), true));
          runStart = i + 1;
          lossy = false;
        }
        elementStart = i + 1;
        if (depth === 0) {
          if (c !== CLOSE_LIST) throw new NoList('its brackets do not match');
          this.#stage = 'after';
          break;
        }
      }
      i++;
    }
    this.#depth = depth;
    this.#digits = digits;
    this.#dot = dot;
    this.#lossy = lossy;
    if (elementStart > runStart) batches.push(this.#batch(chunk.subarray(runStart, elementStart - 1), false));
    return elementStart;
  }

  #batch(last: Uint8Array, lossy: boolean): Batch {
    const bytes = this.#pending.length === 0 ? last : Buffer.concat([...this.#pending, last]);
    this.#pending = [];
    return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'), lossy };
  }

  /** From inside a string to behind its closing quote, or to the end of the chunk. */
  #endOfString(chunk: Uint8Array, start: number): number {
    const end = chunk.length;
    let i = start;
    if (this.#escaped && i < end) {
      this.#escaped = false;
      i++;
    }
    while (i < end) {
      const c = chunk[i++] ?? 0;
      if (c === QUOTE) {
        this.#inString = false;
        return i;
      }
      if (c === BACKSLASH && i++ === end) this.#escaped = true;
    }
    this.#inString = true;
    return end;
  }
}

/** Where the first byte stands that is no blank; the length when there is none. */
function firstInk(bytes: Uint8Array): number {
  let at = 0;
  for (let c = bytes[0]; c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09; c = bytes[at]) at++;
  return at;
}
