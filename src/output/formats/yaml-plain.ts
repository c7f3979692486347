import { JsonFloat, type JsonObject, type JsonValue } from '../../model/json.ts';

/** The text of a scalar, with the quotes it needs; undefined when it cannot be told by itself. */
export type ScalarText = (value: string | number | JsonFloat) => string | undefined;

/**
 * A value as YAML in block style, in the layout of the package `yaml` and many times faster, without a line end behind it; `scalarText`
 * writes what is not plainly a word. `indent` stands in front of every line but the first. Undefined when something in it
 * needs the package as a whole.
 */
export function plainYaml(value: JsonValue, scalarText: ScalarText, indent = ''): string | undefined {
  const plain = new PlainYaml(scalarText);
  const text = plain.block(value, levelOf(indent));
  return plain.fails ? undefined : text;
}

/** Words that mean the same as text to every reader of YAML. */
const WORD = /^[A-Za-z/][\w./@-]*(?: [\w./@-]+)*$/;
/** Those among them that mean something else: short ones, or numbers with nothing in front of their exponent. */
const OTHER_MEANING = /^(?:y|n|yes|no|on|off|true|false|null|e-?\d+)$/i;
const LONGEST_OTHER = 5;
const LETTER_E = 0x65;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The lines with one indentation: data repeats its keys, so that their texts are kept. */
interface Level {
  /** A line end and the indentation. */
  readonly newLine: string;
  readonly keys: Map<string, Key>;
  /** One further in, once it was needed. */
  inner: Level | undefined;
}

/** How a member begins, on a line of its own and behind a dash: as far as its colon, and with the blank behind that. */
interface Key {
  readonly line: string;
  readonly lineToValue: string;
  readonly bare: string;
  readonly bareToValue: string;
}

const levels = new Map<string, Level>();
/** Keys that are kept, on all levels together. */
let kept = 0;
const MOST_KEPT = 10_000;

function levelOf(indent: string): Level {
  const made = levels.get(indent) ?? { newLine: `\n${indent}`, keys: new Map<string, Key>(), inner: undefined };
  levels.set(indent, made);
  return made;
}

function forgetKeys(): void {
  for (const { keys } of levels.values()) keys.clear();
  kept = 0;
}

class PlainYaml {
  fails = false;
  readonly #scalarText: ScalarText;

  constructor(scalarText: ScalarText) {
    this.#scalarText = scalarText;
  }

  /** What begins on a line that is there already. */
  block(value: JsonValue, level: Level): string {
    if (Array.isArray(value)) return this.#list(value, level, false);
    return isMap(value) ? this.#map(value, level, false) : this.#scalar(value);
  }

  /** `below`: it begins with a line end, unless it is empty. */
  #map(object: JsonObject, level: Level, below: boolean): string {
    let text = '';
    let isFirst = !below;
    for (const name in object) {
      const member = object[name];
      if (member === undefined) continue;
      const key = level.keys.get(name) ?? this.#newKey(name, level);
      if (typeof member === 'object' && member !== null && isBlock(member)) {
        const inner = innerOf(level);
        text += isFirst ? key.bare : key.line;
        text += Array.isArray(member) ? this.#list(member, inner, true) : this.#map(member as JsonObject, inner, true);
      } else {
        text += isFirst ? key.bareToValue : key.lineToValue;
        text += this.block(member, level);
      }
      isFirst = false;
    }
    return text === '' ? '{}' : text;
  }

  #list(list: readonly JsonValue[], level: Level, below: boolean): string {
    if (list.length === 0) return '[]';
    const inner = innerOf(level);
    const dash = `${level.newLine}- `;
    let text = '';
    for (const item of list) {
      text += text === '' && !below ? '- ' : dash;
      text += this.block(item, inner);
    }
    return text;
  }

  #newKey(name: string, { keys, newLine }: Level): Key {
    const bare = `${this.#string(name)}:`;
    const line = `${newLine}${bare}`;
    const key = { line, lineToValue: `${line} `, bare, bareToValue: `${bare} ` };
    if (this.fails) return key;
    if (kept++ >= MOST_KEPT) forgetKeys();
    keys.set(name, key);
    return key;
  }

  #scalar(value: null | boolean | number | bigint | string | JsonFloat): string {
    if (typeof value === 'string') return this.#string(value);
    if (value === null || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
    if (typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0)) return String(value);
    return this.#looked(value);
  }

  #string(value: string): string {
    if (WORD.test(value)) {
      const mayBeOther = value.length <= LONGEST_OTHER || (value.charCodeAt(0) | 0x20) === LETTER_E;
      if (!mayBeOther || !OTHER_MEANING.test(value)) return value;
    } else if (UUID.test(value)) return value;
    return this.#looked(value);
  }

  #looked(value: string | number | JsonFloat): string {
    const text = this.#scalarText(value);
    this.fails ||= text === undefined;
    return text ?? '';
  }
}

function innerOf(level: Level): Level {
  return (level.inner ??= levelOf(`${level.newLine.slice(1)}  `));
}

function isMap(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !(value instanceof JsonFloat);
}

/** Whether it takes lines of its own: it is a list or a map, and not empty. */
function isBlock(value: JsonFloat | JsonValue[] | JsonObject): boolean {
  if (value instanceof JsonFloat) return false;
  if (Array.isArray(value)) return value.length > 0;
  for (const name in value) if (value[name] !== undefined) return true;
  return false;
}
