import { isJsonObject, type JsonObject, type JsonValue } from '../../model/json.ts';
import { nextRisky } from '../../model/risky-numbers.ts';
import { escapeUnits, jsonLines, jsonScalar, membersOf } from '../json-text.ts';
import { unprintable } from '../printable.ts';
import type { Writer } from './writer.ts';

/** JSON on one line without blanks; numbers to the last digit, and nothing in it that a terminal would obey. */
export function compactJson(value: JsonValue): string {
  const parts: string[] = [];
  appendJson(value, parts);
  return parts.join('');
}

/** The members of an object on one line; as fast as JSON.stringify where that writes the same. */
export function compactMembers(object: object): string {
  return nativeMembers(object) ?? carefulMembers(object);
}

/** What JSON.stringify makes of it; undefined where it loses something or writes a number in another way. */
function nativeMembers(object: object): string | undefined {
  let text: string;
  try {
    text = JSON.stringify(object).slice(1, -1);
  } catch {
    // It holds a bigint.
    return undefined;
  }
  if (A_FLOAT.test(text) || nextRisky(text, 0) >= 0) return undefined;
  return PLAIN.test(text) ? text : text.replace(unprintable(), escapeUnits);
}

/** What JSON.stringify makes of a JsonFloat, and of few other things. */
const A_FLOAT = /\{"value":[-\d]/;

/** The same value by value, for any numbers. */
export function carefulMembers(object: object): string {
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
  } else parts.push(jsonScalar(value, quote));
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

function indentedMember([key, value]: readonly [string, JsonValue], indent: string): string {
  return `${quote(key)}: ${jsonLines(value, indent, quote)}`;
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
  document: (value) => `${jsonLines(value, '', quote)}\n`,
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

/** A string in quotes; what JSON lets through although a terminal may obey it, or not show it, is escaped, too. */
function quote(text: string): string {
  if (HARMLESS.test(text)) return `"${text}"`;
  const quoted = JSON.stringify(text);
  return PLAIN.test(quoted) ? quoted : quoted.replace(unprintable(), escapeUnits);
}

/** Needs no escape at all. */
const HARMLESS = /^[ !#-[\]-~]*$/;
const PLAIN = /^[\x20-\x7e]*$/;
