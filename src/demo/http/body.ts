import { Refusal } from '../reply.ts';

/** Parsed JSON of a request: not trusted, each member is asked for with its type. */
export type Body = Readonly<Record<string, unknown>>;

/** The return code of the API for JSON that cannot be read. */
const PARSE_ERROR = -3458764513820540931n;

export function badJson(why: string): Refusal {
  return new Refusal([{ code: PARSE_ERROR, message: 'The JSON of the request cannot be read.', details: why }], 400);
}

export function asBody(value: unknown, where = 'body'): Body {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badJson(`${where} must be an object`);
  return value as Body;
}

export function text(body: Body, name: string): string | undefined {
  const value = body[name] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw badJson(`${name} must be a string`);
}

/** @throws Refusal when the member is missing. */
export function needText(body: Body, name: string): string {
  const value = text(body, name);
  if (value === undefined) throw badJson(`${name} is missing`);
  return value;
}

/** A whole number; digits in a string count as one, as they do for the real controller. */
export function whole(body: Body, name: string): number | undefined {
  const value = body[name] ?? undefined;
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  if (typeof value === 'string' && /^-?\d+$/.test(value)) return Number(value);
  throw badJson(`${name} must be a whole number of at most ${Number.MAX_SAFE_INTEGER}`);
}

export function flag(body: Body, name: string): boolean | undefined {
  const value = body[name] ?? undefined;
  if (value === undefined || typeof value === 'boolean') return value;
  if (typeof value === 'string' && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  throw badJson(`${name} must be true or false`);
}

export function object(body: Body, name: string): Body {
  const value = body[name] ?? undefined;
  return value === undefined ? {} : asBody(value, name);
}

export function list(body: Body, name: string): readonly unknown[] | undefined {
  const value = body[name] ?? undefined;
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value as unknown[];
  throw badJson(`${name} must be a list`);
}

export function texts(body: Body, name: string): string[] | undefined {
  return list(body, name)?.map((item) => {
    if (typeof item !== 'string') throw badJson(`${name} must be a list of strings`);
    return item;
  });
}

/** Words that the API has in upper case, such as flags. */
export function upperTexts(body: Body, name: string): string[] | undefined {
  return texts(body, name)?.map((one) => one.toUpperCase());
}

/** The flags of an object after a change, whose words set a flag, or clear it with a hyphen in front. */
export function changedFlags(old: readonly string[], body: Body): string[] {
  const words = upperTexts(body, 'flags') ?? [];
  return [...new Set([...old, ...words])].filter((one) => !one.startsWith('-') && !words.includes(`-${one}`));
}

export function props(body: Body, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(object(body, name)).map(([key, value]) => [key, String(value)]));
}
