import { JsonFloat, isJsonObject } from '../../model/json.ts';
import type { JsonValue } from '../../model/json.ts';

/** The text of a string with the quotes it needs; undefined when it cannot be told by itself. */
export type ScalarText = (value: string) => string | undefined;

/**
 * A value as a YAML document in block style, in the layout of the package `yaml` and many times faster; `scalarText` writes
 * what is not plainly a word. Undefined when something in it needs the package as a whole.
 */
export function plainYaml(value: JsonValue, scalarText: ScalarText): string | undefined {
  const plain = new PlainYaml(scalarText);
  const text = plain.block(value, '');
  return plain.fails ? undefined : `${text}\n`;
}

/** Words that mean the same as text to every reader of YAML. */
const WORD = /^[A-Za-z/][\w./@-]*(?: [\w./@-]+)*$/;
/** Those among them that mean something else. */
const OTHER_MEANING = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

class PlainYaml {
  fails = false;
  readonly #scalarText: ScalarText;

  constructor(scalarText: ScalarText) {
    this.#scalarText = scalarText;
  }

  /** `indent` stands in front of every line but the first. */
  block(value: JsonValue, indent: string): string {
    if (Array.isArray(value)) return value.length === 0 ? '[]' : this.#list(value, indent);
    if (!isJsonObject(value)) return this.#scalar(value);
    let text = '';
    for (const [key, member] of Object.entries(value)) {
      if (member === undefined) continue;
      text += `${text === '' ? '' : `\n${indent}`}${this.#string(key)}:${this.#member(member, indent)}`;
    }
    return text === '' ? '{}' : text;
  }

  #list(list: readonly JsonValue[], indent: string): string {
    const inner = `${indent}  `;
    return list.map((item) => `- ${this.block(item, inner)}`).join(`\n${indent}`);
  }

  /** What follows the colon: on the same line, or below it and further in. */
  #member(value: JsonValue, indent: string): string {
    const inner = `${indent}  `;
    const text = this.block(value, inner);
    const isBlock = typeof value === 'object' && value !== null && text !== '[]' && text !== '{}';
    return isBlock && !(value instanceof JsonFloat) ? `\n${inner}${text}` : ` ${text}`;
  }

  #scalar(value: null | boolean | number | bigint | string | JsonFloat): string {
    if (typeof value === 'string') return this.#string(value);
    if (value === null || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
    if (typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0)) return String(value);
    this.fails = true;
    return '';
  }

  #string(value: string): string {
    if ((WORD.test(value) && !OTHER_MEANING.test(value)) || UUID.test(value)) return value;
    const text = this.#scalarText(value);
    this.fails ||= text === undefined;
    return text ?? '';
  }
}
