import type * as z from 'zod';
import {
  LineCounter,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseAllDocuments,
  type Alias,
  type Document,
  type Node,
} from 'yaml';
import { CLUSTER_FILE, pathKey } from '../format/cluster-file.ts';
import { below, partsOf, takesAnyText } from '../format/walk.ts';
import type { FileProblem, Place } from './file-faults.ts';
import { readPlainly } from './read-plainly.ts';
import { TOO_DEEP, TO_MERGE, syntaxFault } from './syntax-faults.ts';

/** A document of a file as plain data, with the places of what is in it. */
export interface ReadDocument {
  readonly value: unknown;
  /** Where the value at a path stands, or the nearest one around it. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Likewise of its name. */
  placeOfName(path: readonly PropertyKey[]): Place;
}

/** The text of a file and what it is called in messages. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
}

/** More values than any cluster has: what aliases make of a small file must not fill the memory. */
const MOST_VALUES = 2_000_000;

/**
 * The documents of a file (YAML, of which JSON is a part). Where the format has a text, `1.0`, `0x10` and `yes` are taken as
 * they were written. What is no YAML goes to `problems`; the messages of the parser quote no values.
 */
export function readDocuments(source: SourceText, problems: FileProblem[]): readonly ReadDocument[] {
  const value = readPlainly(source.text);
  return value === undefined ? parsedDocuments(source, problems) : [plainDocument(source, value)];
}

/** Places are looked for when something is wrong, and only then. */
function plainDocument(source: SourceText, value: unknown): ReadDocument {
  let found: ReadDocument | undefined;
  const parsedOne = (): ReadDocument | undefined => (found ??= parsedDocuments(source, [])[0]);
  const start = { file: source.name, line: 1, column: 1 };
  return {
    value,
    placeOf: (path) => parsedOne()?.placeOf(path) ?? start,
    placeOfName: (path) => parsedOne()?.placeOfName(path) ?? start,
  };
}

/** By the package `yaml`, which knows all ways of writing, and takes its time. */
export function parsedDocuments(source: SourceText, problems: FileProblem[]): readonly ReadDocument[] {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: source.name, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const conflict = source.text.search(/^<{7} /m);
  if (conflict >= 0) {
    const line = source.text.slice(0, conflict).split('\n').length;
    problems.push({ file: source.name, line, column: 1, message: TO_MERGE });
    return [];
  }
  const found: ReadDocument[] = [];
  for (const document of parsed(source, lines, problems)) {
    const faults = [...document.errors, ...document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED')];
    for (const { pos, ...fault } of faults) problems.push({ ...at(pos[0]), message: syntaxFault(fault) });
    if (faults.length === 0 && document.contents !== null) found.push(new Lifter(document, at, problems).read());
  }
  return found;
}

function parsed(source: SourceText, lines: LineCounter, problems: FileProblem[]): readonly Document.Parsed[] {
  try {
    // Names that come twice are found while the data is made: the parser takes time by the square of their number.
    const how = { lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: false } as const;
    const documents = parseAllDocuments(source.text, how);
    return Array.isArray(documents) ? documents : [];
  } catch {
    // The parser follows brackets by calling itself.
    problems.push({ file: source.name, line: 1, column: 1, message: TOO_DEEP });
    return [];
  }
}

interface Offsets {
  readonly name: number;
  readonly value: number;
}

/** Makes plain data of a document along the schema, which also limits how deep it goes. */
class Lifter {
  readonly #document: Document.Parsed;
  readonly #at: (offset: number) => Place;
  readonly #problems: FileProblem[];
  readonly #offsets = new Map<string, Offsets>();
  #values = 0;

  constructor(document: Document.Parsed, at: (offset: number) => Place, problems: FileProblem[]) {
    this.#document = document;
    this.#at = at;
    this.#problems = problems;
  }

  read(): ReadDocument {
    const root = this.#document.contents;
    this.#note([], root?.range[0] ?? 0, root);
    const value = this.#value(root, CLUSTER_FILE, []);
    return {
      value,
      placeOf: (path) => this.#at(this.#nearest(path).value),
      placeOfName: (path) => this.#at(this.#nearest(path).name),
    };
  }

  #nearest(path: readonly PropertyKey[]): Offsets {
    for (let length = path.length; length >= 0; length -= 1) {
      const found = this.#offsets.get(pathKey(path.slice(0, length)));
      if (found) return found;
    }
    return { name: 0, value: 0 };
  }

  #note(path: readonly string[], name: number, node: unknown): void {
    const value = (node as Node | null)?.range?.[0];
    this.#offsets.set(pathKey(path), { name, value: value ?? name });
  }

  #value(given: unknown, schema: z.ZodType | undefined, path: readonly string[]): unknown {
    const node = isAlias(given) ? this.#aliased(given) : given;
    this.#values += 1;
    if (schema === undefined || this.#values > MOST_VALUES) return null;
    if (isMap(node)) return this.#map(node.items, schema, path);
    if (isSeq(node)) return this.#list(node.items, schema, path);
    if (node === undefined && isAlias(given)) return partsOf(schema).kind === 'list' ? [] : {};
    if (!isScalar(node) || node.value === null) return this.#nothing(schema, path);
    return typeof node.value !== 'string' && takesAnyText(schema) ? (node.source ?? null) : node.value;
  }

  /** An object of which nothing is said is one. That names or a list are empty has to be said: a file may have been cut off. */
  #nothing(schema: z.ZodType, path: readonly string[]): unknown {
    const { kind } = partsOf(schema);
    if (kind === 'scalar') return null;
    if (kind === 'members') return {};
    const none = kind === 'list' ? '[]' : '{}';
    const message = `${path.join('.')}: nothing stands behind it; write ${none} if there is to be none`;
    this.#problems.push({ ...this.#at(this.#nearest(path).name), message });
    return kind === 'list' ? [] : {};
  }

  #aliased(alias: Alias): Node | undefined {
    const node = alias.resolve(this.#document);
    if (node === undefined)
      this.#problems.push({
        ...this.#at(alias.range?.[0] ?? 0),
        message: `*${alias.source} stands for what has &${alias.source} in front, above it, and there is no such`,
      });
    return node;
  }

  #map(items: readonly { key: unknown; value: unknown }[], schema: z.ZodType, path: readonly string[]): unknown {
    const parts = partsOf(schema);
    if (parts.kind !== 'map' && parts.kind !== 'members') return WRONG_KIND;
    const made = new Map<string, unknown>();
    for (const { key, value } of items) {
      const start = (key as Node | null)?.range?.[0] ?? 0;
      const name = isScalar(key) ? (key.source ?? String(key.value)) : undefined;
      const fault = name === undefined ? 'a name must be a simple text' : nameFault(name, key, made, parts.kind);
      if (name === undefined || fault !== undefined) {
        this.#problems.push({ ...this.#at(start), message: fault ?? '' });
        continue;
      }
      this.#note([...path, name], start, value);
      // What LINSTOR has chosen is for people to read.
      if (name === 'set-by-linstor' && parts.kind === 'members' && name in parts.members) continue;
      made.set(name, this.#value(value, below(schema, name), [...path, name]));
    }
    return Object.fromEntries(made);
  }

  #list(items: readonly unknown[], schema: z.ZodType, path: readonly string[]): unknown {
    if (partsOf(schema).kind !== 'list') return WRONG_KIND;
    return items.map((item, index) => {
      const inside = [...path, String(index)];
      this.#note(inside, (item as Node | null)?.range?.[0] ?? 0, item);
      return this.#value(item, below(schema, String(index)), inside);
    });
  }
}

/** What is wrong with a name, beside those that a map has already. */
function nameFault(
  name: string,
  key: unknown,
  before: ReadonlyMap<string, unknown>,
  kind: 'map' | 'members',
): string | undefined {
  if (name === '<<' && isScalar(key) && key.type === 'PLAIN')
    return 'members of another map are not taken over (<<): write them out';
  if (name === '') return 'a name is empty';
  if (kind === 'members' && OTHER_SPACE.test(name))
    return 'begins with a space of another kind, as a no-break space: indent with plain spaces';
  return before.has(name) ? `${name} stands here twice` : undefined;
}

const OTHER_SPACE = /^[\u00a0\u2000-\u200b\u3000\ufeff]/;

/** Fits no schema of the format. */
export const WRONG_KIND = Symbol('wrong kind');
