import { JsonFloat } from '../model/json.ts';
import { Secret } from '../model/secret.ts';
import type { Body } from './body.ts';

/**
 * A body as JSON on one line, with `, ` and `: ` between its parts and `\uXXXX` for everything but printable ASCII.
 * Secrets are written as `show` says; undefined members are left out.
 */
export function encodeBody(body: Body, show: (secret: Secret) => string): string {
  if (body instanceof Secret) return encodeText(show(body));
  if (body instanceof JsonFloat) return encodeFloat(body.value);
  if (typeof body === 'string') return encodeText(body);
  if (isList(body)) return `[${body.map((item) => encodeBody(item, show)).join(', ')}]`;
  if (typeof body === 'object' && body !== null) {
    const members = Object.entries(body).flatMap(([name, value]: [string, Body | undefined]) =>
      value === undefined ? [] : [`${encodeText(name)}: ${encodeBody(value, show)}`],
    );
    return `{${members.join(', ')}}`;
  }
  return String(body);
}

function isList(body: Body): body is readonly Body[] {
  return Array.isArray(body);
}

function encodeFloat(value: number): string {
  const text = String(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

function encodeText(text: string): string {
  return JSON.stringify(text).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
