import type { Shape } from '../../api/objects/shape.ts';

/** What is wanted of a value, as `wasm/json-scan.ts` reads it: one of these, or where a node stands. */
export const EVERYTHING = 0;
const NOTHING = 1;

const OBJECT_NODE = 2;
const LIST_NODE = 3;
/** Four-byte words of a node in front of its members, and of each of those. */
const HEAD = 3;
const MEMBER = 3;

/** Room for what is wanted of one list, and for the names in it, as bytes. */
export const NODES_SIZE = 8 * 1024;
export const NAMES_SIZE = 8 * 1024;

/** Writes what a shape names as nodes that follow each other from the beginning of `nodes` on; `nodesBegin`, `namesBegin`: where both stand. */
export class WantedWriter {
  readonly #words: Uint32Array;
  readonly #names: Uint8Array;
  readonly #wordsBegin: number;
  readonly #namesBegin: number;
  readonly #known = new Map<Shape, number>();
  #word = 0;
  #name = 0;

  constructor(memory: ArrayBuffer, nodesBegin: number, namesBegin: number) {
    this.#words = new Uint32Array(memory, nodesBegin, NODES_SIZE / 4);
    this.#names = new Uint8Array(memory, namesBegin, NAMES_SIZE);
    this.#wordsBegin = nodesBegin;
    this.#namesBegin = namesBegin;
  }

  /** What is wanted of a value of this shape: the members that it names. A value that is not as the shape says is wanted as a whole. */
  write(shape: Shape): number {
    const known = this.#known.get(shape);
    if (known !== undefined) return known;
    const { parts } = shape;
    if (typeof parts === 'string') return EVERYTHING;
    if ('loosely' in parts) return this.write(parts.loosely());
    if ('list' in parts) return this.#node(shape, LIST_NODE, [], parts.list);
    if ('map' in parts) return this.#node(shape, OBJECT_NODE, [], parts.map);
    return this.#node(shape, OBJECT_NODE, Object.entries({ ...parts.members, ...parts.optional }), undefined);
  }

  /** A shape may stand within itself, so that its place is known before its members are. */
  #node(shape: Shape, kind: number, members: readonly (readonly [string, Shape])[], others: Shape | undefined): number {
    const node = this.#word;
    this.#word += HEAD + members.length * MEMBER;
    if (this.#word > this.#words.length)
      throw new Error('what is wanted of a list has more members than there is room for');
    const place = this.#wordsBegin + 4 * node;
    this.#known.set(shape, place);
    this.#words.set([kind, others ? this.write(others) : NOTHING, members.length], node);
    for (const [nth, [name, member]] of members.entries())
      this.#words.set([...this.#text(name), this.write(member)], node + HEAD + nth * MEMBER);
    return place;
  }

  /** Its length in bytes, and where it stands. */
  #text(name: string): readonly [number, number] {
    const bytes = Buffer.from(name);
    if (this.#name + bytes.length > NAMES_SIZE)
      throw new Error('the names that are wanted of a list are longer than there is room for');
    this.#names.set(bytes, this.#name);
    this.#name += bytes.length;
    return [bytes.length, this.#namesBegin + this.#name - bytes.length];
  }
}
