import { isJsonObject, type JsonFloat, type JsonObject, type JsonValue } from '../../model/json.ts';

/** The text of a scalar, with the quotes it needs; undefined when it cannot be told by itself. */
export type ScalarText = (value: string | number | JsonFloat) => string | undefined;

/**
 * A value as a YAML document in block style, in the layout of the package `yaml` and many times faster; `scalarText` writes
 * what is not plainly a word. Undefined when something in it needs the package as a whole.
 */
export function plainYaml(value: JsonValue, scalarText: ScalarText): string | undefined {
  const plain = new PlainYaml(scalarText);
  plain.block(value, '\n');
  return plain.text;
}

/** Words that mean the same as text to every reader of YAML. */
const WORD = /^[A-Za-z/][\w./@-]*(?: [\w./@-]+)*$/;
/** Those among them that mean something else. */
const OTHER_MEANING = /^(?:y|n|yes|no|on|off|true|false|null|e-?\d+)$/i;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

class PlainYaml {
  #fails = false;
  readonly #parts: string[] = [];
  readonly #scalarText: ScalarText;

  constructor(scalarText: ScalarText) {
    this.#scalarText = scalarText;
  }

  get text(): string | undefined {
    return this.#fails ? undefined : `${this.#parts.join('')}\n`;
  }

  /** `newLine`: a line end and the indentation of what is not on the first line. */
  block(value: JsonValue, newLine: string): void {
    if (Array.isArray(value)) this.#list(value, newLine);
    else if (isJsonObject(value)) this.#map(value, newLine);
    else this.#parts.push(this.#scalar(value));
  }

  #map(object: JsonObject, newLine: string): void {
    let between = '';
    for (const key of Object.keys(object)) {
      const member = object[key];
      if (member === undefined) continue;
      this.#parts.push(between, this.#string(key), ':');
      this.#member(member, newLine);
      between = newLine;
    }
    if (between === '') this.#parts.push('{}');
  }

  #list(list: readonly JsonValue[], newLine: string): void {
    const inner = `${newLine}  `;
    list.forEach((item, i) => {
      this.#parts.push(i === 0 ? '- ' : `${newLine}- `);
      this.block(item, inner);
    });
    if (list.length === 0) this.#parts.push('[]');
  }

  /** What follows the colon: on the same line, or below it and further in. */
  #member(value: JsonValue, newLine: string): void {
    const inner = `${newLine}  `;
    this.#parts.push(isBlock(value) ? inner : ' ');
    this.block(value, inner);
  }

  #scalar(value: null | boolean | number | bigint | string | JsonFloat): string {
    if (typeof value === 'string') return this.#string(value);
    if (value === null || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
    if (typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0)) return String(value);
    return this.#looked(value);
  }

  #string(value: string): string {
    if ((WORD.test(value) && !OTHER_MEANING.test(value)) || UUID.test(value)) return value;
    return this.#looked(value);
  }

  #looked(value: string | number | JsonFloat): string {
    const text = this.#scalarText(value);
    this.#fails ||= text === undefined;
    return text ?? '';
  }
}

function isBlock(value: JsonValue): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return isJsonObject(value) && Object.values(value).some((member) => member !== undefined);
}
