import { wasmInstance, type WasmInstance } from '../system/wasm/instance.ts';
import { JSON_INDENT } from '../system/wasm/json-indent.ts';
import { DEEPEST, SLACK, type UsualLayout } from './indenter.ts';

/** Bytes that are taken at once, and room for what is made of them. */
const TAKEN = 64 * 1024;
const ROOM = 128 * 1024;

// Where things stand in the memory: what is known of the text, 4 bytes each (wasm/json-indent.ts) and a byte for each level, the bytes that
// were taken with some to spare, what is written.
const KINDS = 24;
const INPUT = 8 * 1024;
const OUTPUT = INPUT + TAKEN + 1024;
const MEMORY = OUTPUT + ROOM;

interface Exports {
  layOut(known: number, at: number, to: number): number;
}

/** Lays out what is usual by WebAssembly; undefined where that cannot be. */
export function fastIndent(): UsualLayout | undefined {
  const instance = wasmInstance<Exports>(JSON_INDENT, MEMORY);
  return instance && new FastIndent(instance);
}

class FastIndent implements UsualLayout {
  readonly kinds: Uint8Array;
  readonly out: Uint8Array;
  readonly #exports: Exports;
  readonly #input: Uint8Array;
  readonly #known: Uint32Array;

  constructor({ exports, memory }: WasmInstance<Exports>) {
    this.#exports = exports;
    this.#known = new Uint32Array(memory, 0, KINDS / 4);
    this.#known.set([OUTPUT + ROOM - SLACK, DEEPEST], 4);
    this.kinds = new Uint8Array(memory, KINDS, INPUT - KINDS);
    this.#input = new Uint8Array(memory, INPUT, TAKEN);
    this.out = new Uint8Array(memory, OUTPUT, ROOM);
  }

  get place(): number {
    return this.#known[0] ?? 0;
  }

  get depth(): number {
    return this.#known[1] ?? 0;
  }

  get length(): number {
    return (this.#known[3] ?? 0) - OUTPUT;
  }

  take(bytes: Uint8Array, from: number): Uint8Array {
    const taken = bytes.subarray(from, from + TAKEN);
    this.#input.set(taken);
    return this.#input.subarray(0, taken.length);
  }

  layOut(at: number, end: number, place: number, depth: number, outside: number, length: number): number {
    this.#known[0] = place;
    this.#known[1] = depth;
    this.#known[2] = outside;
    this.#known[3] = OUTPUT + length;
    return this.#exports.layOut(0, INPUT + at, INPUT + end) - INPUT;
  }
}
