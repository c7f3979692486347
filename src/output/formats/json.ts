import { JsonFloat, isJsonObject, type JsonObject, type JsonValue } from '../../model/json.ts';
import type { MembersText } from '../../model/members-text.ts';
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
  if (needsCare(object)) return carefulMembers(object);
  const text = JSON.stringify(object).slice(1, -1);
  return PLAIN.test(text) ? text : text.replace(unprintable(), escapeUnits);
}

/** Whether a number in it is one that JSON.stringify cannot write, or writes in another way; looking at the values is faster than at the text. */
function needsCare(value: object): boolean {
  if (!Array.isArray(value)) {
    if (value instanceof JsonFloat) return true;
    for (const key in value) if (memberNeedsCare((value as JsonObject)[key])) return true;
    return false;
  }
  for (const element of value as readonly JsonValue[]) if (memberNeedsCare(element)) return true;
  return false;
}

function memberNeedsCare(member: JsonValue | undefined): boolean {
  if (typeof member === 'object') return member !== null && needsCare(member);
  if (typeof member !== 'number') return typeof member === 'bigint';
  if (Number.isSafeInteger(member)) return false;
  const size = Math.abs(member);
  return !(size >= 1e-4 && size < 1e16) || Number.isInteger(member);
}

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

const OPEN_LIST = 0x5b;
const OPEN_OBJECT = 0x7b;

/** What `compactMembers` would make of the members that `othersThan` leaves, out of their text; those that follow each other are taken over at once. */
function takenOver({ bytes, places, base, from, count }: MembersText, keys: ReadonlySet<string>): string {
  let text = '';
  let begin = -1;
  let end = -1;
  const flush = (): void => {
    if (begin >= 0) text += `${text === '' ? '' : ','}${bytes.toString('latin1', begin, end)}`;
    begin = -1;
  };
  for (let nth = 0, at = from; nth < count; nth++, at += 4) {
    const name = (places[at] ?? 0) - base;
    const value = (places[at + 2] ?? 0) - base;
    const valueEnd = (places[at + 3] ?? 0) - base;
    const key = nameAt(nth, bytes, name, (places[at + 1] ?? 0) - base);
    if (!keys.has(key)) {
      if (begin < 0) begin = name - 1;
      end = valueEnd;
      continue;
    }
    flush();
    if (bytes[value] === OPEN_OBJECT || bytes[value] === OPEN_LIST)
      text += `${text === '' ? '' : ','}"api_${key}":${bytes.toString('latin1', value, valueEnd)}`;
  }
  flush();
  return text;
}

/** The name that was found last at this place among the members of an object: most objects of a list have the same. */
const lastNames: string[] = [];

function nameAt(nth: number, bytes: Buffer, begin: number, end: number): string {
  const last = lastNames[nth];
  if (last !== undefined && isAt(last, bytes, begin, end)) return last;
  return (lastNames[nth] = bytes.toString('latin1', begin, end));
}

function isAt(text: string, bytes: Uint8Array, begin: number, end: number): boolean {
  if (text.length !== end - begin) return false;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== bytes[begin + i]) return false;
  return true;
}

function indentedMember([key, value]: readonly [string, JsonValue], indent: string): string {
  return `${quote(key)}: ${jsonLines(value, indent, quote)}`;
}

/** A list with one object per line: short, and a reader need not wait for the end. */
export const jsonWriter: Writer = {
  members: compactMembers,
  membersText: takenOver,
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
  membersText: takenOver,
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
