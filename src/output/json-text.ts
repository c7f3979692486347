import { JsonFloat, type JsonObject, type JsonValue } from '../model/json.ts';
import { floatText } from './float-text.ts';
import type { MachineValue } from './view.ts';

/** A value for -m in its layout, with the newline that the layout asks for. */
export function machineText({ value, layout }: MachineValue): string {
  switch (layout) {
    case 'lines':
      return `${jsonLines(value)}\n`;
    case 'one-line':
      return `${jsonLine(value)}\n`;
    case 'one-line-bare':
      return jsonLine(value);
  }
}

/** JSON with two-blank indentation in plain ASCII; `indent` stands in front of every line but the first. */
export function jsonLines(value: JsonValue, indent = ''): string {
  const inner = `${indent}  `;
  const between = `,\n${inner}`;
  return container(value, `\n${inner}`, between, `\n${indent}`, (item) => jsonLines(item, inner));
}

/** JSON on one line, `, ` between members and `: ` after keys. */
export function jsonLine(value: JsonValue): string {
  return container(value, '', ', ', '', jsonLine);
}

function container(
  value: JsonValue,
  open: string,
  between: string,
  close: string,
  inner: (value: JsonValue) => string,
): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${open}${value.map(inner).join(between)}${close}]`;
  if (typeof value !== 'object' || value === null || value instanceof JsonFloat) return scalar(value);
  const members = membersOf(value).map(([key, member]) => `${quote(key)}: ${inner(member)}`);
  return members.length === 0 ? '{}' : `{${open}${members.join(between)}${close}}`;
}

/** Members that are undefined are absent, as in JSON.stringify. */
function membersOf(object: JsonObject): [string, JsonValue][] {
  return Object.entries(object).filter((member): member is [string, JsonValue] => member[1] !== undefined);
}

function scalar(value: null | boolean | number | bigint | string | JsonFloat): string {
  if (typeof value === 'string') return quote(value);
  if (value instanceof JsonFloat) return floatText(value.value);
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value).toString() : floatText(value);
  return String(value);
}

/** A string in quotes; everything beyond printable ASCII is written as `\uXXXX`. */
function quote(text: string): string {
  const quoted = JSON.stringify(text);
  return /^[\x20-\x7e]*$/.test(quoted) ? quoted : quoted.replace(/[^\x20-\x7e]/g, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
