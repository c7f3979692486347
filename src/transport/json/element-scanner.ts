import type { Shape } from '../../api/objects/shape.ts';
import { wasmInstance, type WasmInstance } from '../../system/wasm/instance.ts';
import { JSON_SCAN } from '../../system/wasm/json-scan.ts';
import type { MembersText } from '../../model/members-text.ts';
import type { Batch } from './json-split.ts';
import { EVERYTHING, NAMES_SIZE, NODES_SIZE, WantedWriter } from './wanted.ts';

/** Bytes that are scanned at once: what is made of them is soon let go. */
const PIECE = 64 * 1024;
/** Bytes of an element that are waited for. */
const LONGEST = 1024 * 1024;
/** Zeros behind the bytes. */
const PADDING = 64;
/** Levels that the scanner follows, names of each object that it keeps meanwhile, and bytes for each of those. */
const NAMES_KEPT = 101 * 64 * 8;
/** Members of elements that are told of at once, in words. */
const MOST_MEMBERS = 8192;
const MEMBER_ENTRY = 4;
/** Elements that are told of at once, in words of four bytes. */
const MOST = 1024;
const ENTRY = 6;

// Where everything stands in the memory of a scanner.
const NODES = 1024;
const NAMES = NODES + NODES_SIZE;
const TABLE = NAMES + NAMES_SIZE;
const INPUT = TABLE + MOST * ENTRY * 4;
const COPY = INPUT + LONGEST + PIECE + PADDING;
const MEMBERS = COPY + LONGEST + PIECE + PADDING;
const MEMBERS_END = MEMBERS + MOST_MEMBERS * MEMBER_ENTRY * 4;
const MEMORY = MEMBERS_END + NAMES_KEPT;

/** The bits that tell of an element, as in `wasm/json-scan.ts`. */
const LOSSY = 1;
const BEYOND_ASCII = 2;
const UNUSUAL = 4;

/** Elements of which only what is wanted was copied. */
export interface ScannedBatch extends Batch {
  /** The text of all members of each of them, where that is wanted and JSON would be written like that. */
  readonly texts?: readonly MembersText[];
}

/** What is wanted of each element: all of it, or what the shape names, perhaps with the text of all members. */
export interface WantedOfElements {
  readonly shape?: Shape | undefined;
  readonly withText?: boolean;
}

interface Exports {
  readonly next: { readonly value: number };
  readonly isWrong: { readonly value: number };
  readonly isFull: { readonly value: number };
  scan(
    from: number,
    to: number,
    copy: number,
    wanted: number,
    table: number,
    most: number,
    members: number,
    membersEnd: number,
  ): number;
}

/**
 * Cuts a list between its elements by following every byte, which is done by WebAssembly, and leaves out what is not wanted of
 * them, so that JSON.parse has less to do. What is no JSON, nested beyond 100 levels, or longer than 1 MiB is left to others.
 */
export class ElementScanner {
  readonly #exports: Exports;
  readonly #bytes: Buffer;
  readonly #table: Uint32Array;
  readonly #members: Uint32Array;
  readonly #wanted: number;
  readonly #withText: boolean;
  #pending = 0;

  private constructor(
    { exports, memory }: WasmInstance<Exports>,
    rest: Uint8Array,
    { shape, withText = false }: WantedOfElements,
  ) {
    this.#withText = withText;
    this.#exports = exports;
    this.#bytes = Buffer.from(memory);
    this.#table = new Uint32Array(memory, TABLE, MOST * ENTRY);
    this.#members = new Uint32Array(memory, MEMBERS, MOST_MEMBERS * MEMBER_ENTRY);
    this.#wanted = shape ? new WantedWriter(memory, NODES, NAMES).write(shape) : EVERYTHING;
    this.#bytes.set(rest, INPUT);
    this.#pending = rest.length;
  }

  /**
   * `rest`: bytes from the beginning of an element on. Gives undefined where there is no WebAssembly.
   */
  static start(rest: Uint8Array, wanted: WantedOfElements): ElementScanner | undefined {
    const instance = rest.length > LONGEST ? undefined : wasmInstance<Exports>(JSON_SCAN, MEMORY);
    return instance && new ElementScanner(instance, rest, wanted);
  }

  /** A copy of the bytes from the beginning of the next element on. */
  get pending(): Uint8Array {
    return Uint8Array.from(this.#bytes.subarray(INPUT, INPUT + this.#pending));
  }

  /** Whether it cannot go on. */
  get fails(): boolean {
    return this.#exports.isWrong.value !== 0 || this.#pending > LONGEST;
  }

  /** The elements that are complete by now, but for the last one of the list. Bytes that it did not take because it fails are given back. */
  push(chunk: Uint8Array): { batches: ScannedBatch[]; left: Uint8Array } {
    const batches: ScannedBatch[] = [];
    let at = 0;
    while (at < chunk.length && !this.fails) {
      const piece = chunk.subarray(at, at + PIECE);
      at += piece.length;
      this.#take(piece, batches);
    }
    return { batches, left: chunk.subarray(at) };
  }

  #take(piece: Uint8Array, batches: ScannedBatch[]): void {
    const bytes = this.#bytes;
    const end = INPUT + this.#pending + piece.length;
    bytes.set(piece, INPUT + this.#pending);
    bytes.fill(0, end, end + PADDING);
    const { next, isFull } = this.#exports;
    const kept = this.#withText ? Buffer.from(bytes.subarray(INPUT, end)) : undefined;
    let from = INPUT;
    do {
      const [members, membersEnd] = kept ? [MEMBERS, MEMBERS_END] : [0, 0];
      const count = this.#exports.scan(from, end, COPY, this.#wanted, TABLE, MOST, members, membersEnd);
      this.#batch(count, kept, batches);
      from = next.value;
    } while (isFull.value !== 0);
    bytes.copyWithin(INPUT, from, end);
    this.#pending = end - from;
  }

  /**
   * Elements with numbers that need care are batches of their own: few have any, and care is slow. Where texts are `kept`, so are elements
   * whose text would not be written as it came, with all of their members.
   */
  #batch(count: number, kept: Buffer | undefined, batches: ScannedBatch[]): void {
    const apart = kept ? LOSSY | BEYOND_ASCII | UNUSUAL : LOSSY;
    const texts = kept && this.#texts(count, kept);
    let from = 0;
    const addUntil = (to: number): void => {
      if (to > from) batches.push({ ...this.#copied(from, to), ...(texts && { texts: texts.slice(from, to) }) });
    };
    for (let nth = 0; nth < count; nth++) {
      if ((this.#flags(nth) & apart) === 0) continue;
      addUntil(nth);
      batches.push(kept ? this.#whole(nth, kept) : this.#copied(nth, nth + 1));
      from = nth + 1;
    }
    addUntil(count);
  }

  /** Where the members of each element stand in these bytes, which are a copy of the input. */
  #texts(count: number, bytes: Buffer): readonly MembersText[] {
    const counts = Array.from({ length: count }, (_, nth) => this.#table[nth * ENTRY + 5] ?? 0);
    const all = counts.reduce((sum, members) => sum + members, 0);
    const places = this.#members.slice(0, all * MEMBER_ENTRY);
    let from = 0;
    return counts.map((members) => {
      const text = { bytes, places, base: INPUT, from, count: members };
      from += members * MEMBER_ENTRY;
      return text;
    });
  }

  /** An element as it came. */
  #whole(nth: number, bytes: Buffer): Batch {
    const begin = (this.#table[nth * ENTRY + 2] ?? 0) - INPUT;
    const end = (this.#table[nth * ENTRY + 3] ?? 0) - INPUT;
    return { text: bytes.toString('utf8', begin, end), lossy: (this.#flags(nth) & LOSSY) !== 0 };
  }

  #flags(nth: number): number {
    return this.#table[nth * ENTRY + 4] ?? 0;
  }

  /** What was copied of these elements. */
  #copied(from: number, to: number): Batch {
    let flags = 0;
    for (let nth = from; nth < to; nth++) flags |= this.#flags(nth);
    const begin = this.#table[from * ENTRY];
    const end = this.#table[(to - 1) * ENTRY + 1];
    const text = this.#bytes.toString((flags & BEYOND_ASCII) === 0 ? 'latin1' : 'utf8', begin, end);
    return { text, lossy: (flags & LOSSY) !== 0 };
  }
}
