import type * as z from 'zod';
import { CLUSTER_FILE } from '../format/cluster-file.ts';
import { partsOf, takesAnyText } from '../format/walk.ts';

/**
 * What a file says that is written as `export` writes it, in YAML or JSON: the same as the package `yaml` reads, many times
 * faster. Undefined for any other way of writing, and for anything that is wrong: then the package has to look at it.
 */
export function readPlainly(text: string): unknown {
  try {
    return /^\s*\{/.test(text) ? new JsonReader(text).document() : new BlockReader(text).document();
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

class NotPlain extends Error {}

/** Undefined: whatever stands here is left out. */
type Schema = z.ZodType | undefined;

/** Deeper than anything in the format; what LINSTOR has chosen may be anything. */
const DEEPEST = 50;

/** YAML in block style: a name or an item on each line. */
class BlockReader {
  readonly #lines: readonly string[];
  #at = -1;
  #indent = -1;

  constructor(text: string) {
    this.#lines = text.split(/ *\r?\n/);
    this.#next();
  }

  document(): unknown {
    const isEmpty = this.#indent < 0;
    const value = this.#map(CLUSTER_FILE, 0, 0);
    if (isEmpty || this.#indent >= 0) throw new NotPlain();
    return value;
  }

  /** Goes to the next line that says something. */
  #next(): void {
    for (this.#at += 1; this.#at < this.#lines.length; this.#at += 1) {
      this.#indent = this.#line.search(/[^ ]/);
      if (this.#indent >= 0 && this.#line[this.#indent] !== '#') return;
    }
    this.#indent = -1;
  }

  get #line(): string {
    return this.#lines[this.#at] ?? '';
  }

  #map(schema: Schema, indent: number, depth: number): unknown {
    if (depth > DEEPEST) throw new NotPlain();
    const made = new Members(schema);
    while (this.#indent === indent && !this.#isItem()) {
      const [, plain, quoted, rest = ''] = NAME.exec(this.#line.slice(indent)) ?? [];
      const name = plain === undefined ? quotedText(quoted ?? '') : nameText(plain);
      made.add(name, (inside) => this.#value(rest, inside, indent, depth));
    }
    if (this.#indent > indent) throw new NotPlain();
    return made.value;
  }

  #value(rest: string, schema: Schema, indent: number, depth: number): unknown {
    this.#next();
    if (rest !== '' && !rest.startsWith('#')) {
      if (this.#indent > indent) throw new NotPlain();
      return scalarOrEmpty(rest, schema);
    }
    if (this.#indent >= indent && this.#isItem()) return this.#list(schema, this.#indent);
    return this.#indent > indent ? this.#map(schema, this.#indent, depth + 1) : nothingFor(schema);
  }

  #isItem(): boolean {
    return this.#line.startsWith('- ', this.#indent);
  }

  #list(schema: Schema, indent: number): unknown {
    const item = itemOf(schema);
    const items: unknown[] = [];
    while (this.#indent === indent && this.#isItem()) {
      const [, rest = ''] = ITEM.exec(this.#line.slice(indent)) ?? [];
      this.#next();
      items.push(scalarOrEmpty(rest, item));
    }
    if (this.#indent > indent) throw new NotPlain();
    return items;
  }
}

/** JSON, which YAML takes as well, but for a few odd documents. */
class JsonReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): unknown {
    this.#found(BLANKS);
    const value = this.#value(CLUSTER_FILE, 0);
    this.#found(BLANKS);
    if (this.#at < this.#text.length) throw new NotPlain();
    return value;
  }

  #value(schema: Schema, depth: number): unknown {
    if (depth > DEEPEST) throw new NotPlain();
    if (this.#takes('{')) return this.#map(schema, depth);
    if (this.#takes('[')) return this.#list(schema, depth);
    const text = this.#found(JSON_TEXT);
    if (text !== undefined) return textValue(quotedText(text), schema);
    return plainScalar(this.#found(JSON_WORD) ?? '', schema);
  }

  #map(schema: Schema, depth: number): unknown {
    const made = new Members(schema);
    if (this.#takes('}')) return made.value;
    do {
      this.#found(BLANKS);
      const name = quotedText(this.#found(JSON_TEXT) ?? '');
      if (!this.#takes(':')) throw new NotPlain();
      made.add(name, (inside) => this.#value(inside, depth + 1));
    } while (this.#takes(','));
    if (!this.#takes('}')) throw new NotPlain();
    return made.value;
  }

  #list(schema: Schema, depth: number): unknown {
    const item = itemOf(schema);
    const items: unknown[] = [];
    if (this.#takes(']')) return items;
    do items.push(this.#value(item, depth + 1));
    while (this.#takes(','));
    if (!this.#takes(']')) throw new NotPlain();
    return items;
  }

  #takes(sign: string): boolean {
    this.#found(BLANKS);
    const isThere = this.#text[this.#at] === sign;
    if (isThere) {
      this.#at += 1;
      this.#found(BLANKS);
    }
    return isThere;
  }

  #found(what: RegExp): string | undefined {
    what.lastIndex = this.#at;
    const found = what.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }
}

/** A map along its schema. */
class Members {
  readonly value: Record<string, unknown> = {};
  readonly #schema: Schema;
  /** What LINSTOR has chosen is for people to read. */
  readonly #leftOut = new Set<string>();

  constructor(schema: Schema) {
    this.#schema = schema;
    const kind = schema && partsOf(schema).kind;
    if (kind === 'list' || kind === 'scalar') throw new NotPlain();
  }

  add(name: string, value: (schema: Schema) => unknown): void {
    const parts = this.#schema && partsOf(this.#schema);
    if (name === '' || name === '__proto__' || Object.hasOwn(this.value, name) || this.#leftOut.has(name))
      throw new NotPlain();
    if (parts === undefined || (parts.kind === 'members' && name === 'set-by-linstor' && name in parts.members)) {
      this.#leftOut.add(name);
      value(undefined);
    } else {
      const inside = parts.kind === 'map' ? parts.value : parts.kind === 'members' ? parts.members[name] : undefined;
      if (inside === undefined) throw new NotPlain();
      this.value[name] = value(inside);
    }
  }
}

function itemOf(schema: Schema): Schema {
  if (schema === undefined) return undefined;
  const parts = partsOf(schema);
  if (parts.kind !== 'list') throw new NotPlain();
  return parts.item;
}

/** An object of which nothing is said; of names and lists it has to be said that there are none. */
function nothingFor(schema: Schema): unknown {
  if (schema === undefined) return null;
  if (partsOf(schema).kind !== 'members') throw new NotPlain();
  return {};
}

/** `{}` or `[]`. */
function emptyFor(schema: Schema): unknown {
  if (schema === undefined) return null;
  const { kind } = partsOf(schema);
  if (kind === 'scalar') throw new NotPlain();
  return kind === 'list' ? [] : {};
}

function scalarOrEmpty(given: string, schema: Schema): unknown {
  const rest = given.includes('#') ? given.replace(COMMENT, '$1') : given;
  if (rest === '{}' || rest === '[]') {
    const kind = schema && partsOf(schema).kind;
    if (kind !== undefined && (rest === '[]') !== (kind === 'list')) throw new NotPlain();
    return emptyFor(schema);
  }
  return /^['"]/.test(rest) ? textValue(quotedText(rest), schema) : plainScalar(rest, schema);
}

function textValue(text: string, schema: Schema): string {
  if (schema !== undefined && partsOf(schema).kind !== 'scalar') throw new NotPlain();
  return text;
}

/** What stands there without quotes. */
function plainScalar(source: string, schema: Schema): unknown {
  const isNumber = /^(?:0|-?[1-9]\d{0,14})$/.test(source);
  if (!isNumber && source !== 'true' && source !== 'false' && !isText(source)) throw new NotPlain();
  const text = textValue(source, schema);
  if (schema === undefined || takesAnyText(schema)) return text;
  return isNumber ? Number(text) : text === 'true' ? true : text === 'false' ? false : text;
}

function nameText(source: string): string {
  if (/^(?:0|[1-9]\d{0,14})$/.test(source) || isText(source)) return source;
  throw new NotPlain();
}

/** Nobody takes it for anything but a text. */
function isText(source: string): boolean {
  return PLAIN.test(source) && Number.isNaN(Number(source)) && !/:(?: |$)|^(?:true|false|null)$/i.test(source);
}

/** In double quotes as JSON has it, or in single quotes. */
function quotedText(source: string): string {
  if (SINGLE.test(source)) return source.slice(1, -1).replaceAll("''", "'");
  if (!DOUBLE.test(source)) throw new NotPlain();
  if (!source.includes('\\')) return source.slice(1, -1);
  try {
    return String(JSON.parse(source));
  } catch {
    throw new NotPlain();
  }
}

/** Signs that mean something at the beginning mean nothing inside, such as those of a cron expression. */
const PLAIN = /^[\w/^$\p{L}][\w\p{L}./@+=,;%:()*^$~!?&|<>'"[\]{}-]*(?: [\w\p{L}./@+=,;%:()*^$~!?&|<>'"[\]{}-]+)*$/u;
const SINGLE = /^'[^'\x00-\x1f\x7f-\x9f\ufeff]*(?:''[^'\x00-\x1f\x7f-\x9f\ufeff]*)*'$/;
const DOUBLE = /^"[^"\\\x00-\x1f\x7f-\x9f\ufeff]*(?:\\.[^"\\\x00-\x1f\x7f-\x9f\ufeff]*)*"$/;
/** Plain or in quotes, and what stands behind the colon. */
const NAME = /^(?:([\w/][\w./@+ -]*[\w./@+-]|\w)|('[^']*(?:''[^']*)*'|"[^"\\]*(?:\\.[^"\\]*)*")):(?: +(\S.*))?$/;
const COMMENT = /^('[^']*(?:''[^']*)*'|"[^"\\]*(?:\\.[^"\\]*)*"|[^'"#][^#]*?) +#.*$/;
const ITEM = /^- +(\S.*)$/;
const BLANKS = /(?: |\r?\n)*/y;
const JSON_TEXT = /"[^"\\]*(?:\\.[^"\\]*)*"/y;
const JSON_WORD = /-?\d+|true|false/y;
