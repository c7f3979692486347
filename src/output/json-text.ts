import { JsonFloat, isJsonObject, type JsonObject, type JsonValue } from '../model/json.ts';
import { floatText } from './float-text.ts';
import type { MachineValue } from './view.ts';

/** A value for -m in its layout, with the newline that the layout asks for. */
export function machineText({ value, layout }: MachineValue): string {
  const text = layout === 'lines' ? jsonLines(value) : jsonLine(value);
  return layout === 'one-line-bare' ? text : `${text}\n`;
}

/** How a text is put in quotes. */
type Quote = (text: string) => string;

/** JSON with two-blank indentation, in plain ASCII unless `quote` has it otherwise; `indent` stands in front of every line but the first. */
export function jsonLines(value: JsonValue, indent = '', quote: Quote = quoted): string {
  const inner = `${indent}  `;
  const write = (item: JsonValue): string => jsonLines(item, inner, quote);
  return container(value, [`\n${inner}`, `,\n${inner}`, `\n${indent}`], write, quote);
}

/** JSON on one line, `, ` between members and `: ` after keys. */
export function jsonLine(value: JsonValue): string {
  return container(value, ['', ', ', ''], jsonLine, quoted);
}

function container(
  value: JsonValue,
  [open, between, close]: readonly [string, string, string],
  inner: (value: JsonValue) => string,
  quote: Quote,
): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${open}${value.map(inner).join(between)}${close}]`;
  if (!isJsonObject(value)) return jsonScalar(value, quote);
  const members = membersOf(value).map(([key, member]) => `${quote(key)}: ${inner(member)}`);
  return members.length === 0 ? '{}' : `{${open}${members.join(between)}${close}}`;
}

/** Members that are undefined are absent, as in JSON.stringify. */
export function membersOf(object: object): [string, JsonValue][] {
  return Object.entries(object as JsonObject).filter(
    (member): member is [string, JsonValue] => member[1] !== undefined,
  );
}

/** A value without parts; numbers to the last digit. */
export function jsonScalar(value: Exclude<JsonValue, JsonObject | JsonValue[]>, quote: Quote): string {
  if (typeof value === 'string') return quote(value);
  if (value instanceof JsonFloat) return floatText(value.value);
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return String(value);
  return Number.isInteger(value) ? BigInt(value).toString() : floatText(value);
}

/** A string in quotes; everything beyond printable ASCII is written as `\uXXXX`. */
function quoted(text: string): string {
  const json = JSON.stringify(text);
  return /^[\x20-\x7e]*$/.test(json) ? json : json.replace(/[^\x20-\x7e]/g, escapeUnits);
}

/** A character as JSON escapes it in a string: each of its units. */
export function escapeUnits(character: string): string {
  return character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
