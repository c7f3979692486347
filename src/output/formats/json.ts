import { JsonFloat, isJsonObject, type JsonObject, type JsonValue } from '../../model/json.ts';
import { floatText } from '../float-text.ts';
import { unprintable } from '../printable.ts';
import type { Writer } from './writer.ts';

/** JSON on one line without blanks; numbers to the last digit, and nothing in it that a terminal would obey. */
export function compactJson(value: JsonValue): string {
  const parts: string[] = [];
  appendJson(value, parts);
  return parts.join('');
}

function compactMembers(object: object): string {
  const parts: string[] = [];
  appendMembers(object as JsonObject, parts);
  return parts.join('');
}

/** Pieces are joined once: a text put together bit by bit would take several times its size for as long as it is kept. */
function appendJson(value: JsonValue, parts: string[]): void {
  if (Array.isArray(value)) {
    parts.push('[');
    for (let i = 0; i < value.length; i++) {
      if (i > 0) parts.push(',');
      appendJson(value[i] ?? null, parts);
    }
    parts.push(']');
  } else if (isJsonObject(value)) {
    parts.push('{');
    appendMembers(value, parts);
    parts.push('}');
  } else parts.push(scalar(value));
}

/** Members that are undefined are absent. */
function appendMembers(object: JsonObject, parts: string[]): void {
  let between = '';
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (value === undefined) continue;
    parts.push(between, quote(key), ':');
    appendJson(value, parts);
    between = ',';
  }
}

/** JSON with two blanks per level; `indent` stands in front of every line but the first. */
function indentedJson(value: JsonValue, indent = ''): string {
  const inner = `${indent}  `;
  const all = (open: string, lines: readonly string[], close: string): string =>
    lines.length === 0 ? open + close : `${open}\n${inner}${lines.join(`,\n${inner}`)}\n${indent}${close}`;
  if (Array.isArray(value))
    return all(
      '[',
      value.map((one) => indentedJson(one, inner)),
      ']',
    );
  if (!isJsonObject(value)) return scalar(value);
  return all(
    '{',
    membersOf(value).map((member) => indentedMember(member, inner)),
    '}',
  );
}

function indentedMember([key, value]: readonly [string, JsonValue], indent: string): string {
  return `${quote(key)}: ${indentedJson(value, indent)}`;
}

/** A list with one object per line: short, and a reader need not wait for the end. */
export const jsonWriter: Writer = {
  members: compactMembers,
  element: (bodies, isFirst) => `${isFirst ? '[\n' : ',\n'}{${together(bodies, ',')}}`,
  end: (isEmpty) => (isEmpty ? '[]\n' : '\n]\n'),
  document: (value) => `${compactJson(value)}\n`,
};

/** The same list laid out for people. */
export const indentedJsonWriter: Writer = {
  members: (object) =>
    membersOf(object)
      .map((member) => `    ${indentedMember(member, '    ')}`)
      .join(',\n'),
  element: (bodies, isFirst) => `${isFirst ? '[\n' : ',\n'}  {\n${together(bodies, ',\n')}\n  }`,
  end: jsonWriter.end,
  document: (value) => `${indentedJson(value)}\n`,
};

/** Every object on a line of its own, without a list around them. */
export const jsonLinesWriter: Writer = {
  members: compactMembers,
  element: (bodies) => `{${together(bodies, ',')}}\n`,
  end: () => '',
  document: (value) => (Array.isArray(value) ? value : [value]).map((one) => `${compactJson(one)}\n`).join(''),
};

function together(bodies: readonly string[], between: string): string {
  return bodies.filter((body) => body !== '').join(between);
}

/** Members that are undefined are absent. */
function membersOf(object: object): [string, JsonValue][] {
  return Object.entries(object as JsonObject).filter(
    (member): member is [string, JsonValue] => member[1] !== undefined,
  );
}

function scalar(value: null | boolean | number | bigint | string | JsonFloat): string {
  if (typeof value === 'string') return quote(value);
  if (value instanceof JsonFloat) return floatText(value.value);
  if (typeof value === 'number')
    return Number.isSafeInteger(value)
      ? String(value)
      : Number.isInteger(value)
        ? BigInt(value).toString()
        : floatText(value);
  return String(value);
}

/** A string in quotes; what JSON lets through although a terminal may obey it, or not show it, is escaped, too. */
function quote(text: string): string {
  if (HARMLESS.test(text)) return `"${text}"`;
  const quoted = JSON.stringify(text);
  return PLAIN.test(quoted) ? quoted : quoted.replace(unprintable(), escapeUnits);
}

/** Needs no escape at all. */
const HARMLESS = /^[ !#-[\]-~]*$/;
const PLAIN = /^[\x20-\x7e]*$/;

/** A character as JSON escapes it in a string: each of its units. */
function escapeUnits(character: string): string {
  return character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
