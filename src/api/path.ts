import type { Query } from './request.ts';

/**
 * Template for paths of the REST API: every inserted value becomes one percent-encoded segment.
 * apiPath`/v1/nodes/${'a/b'}` is `/v1/nodes/a%2Fb`.
 */
export function apiPath(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.reduce((path, part, i) => path + encodeSegment(String(values[i - 1] ?? '')) + part);
}

function encodeSegment(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A query in form encoding (blank as `+`), with its leading `?`, or nothing when there are no parameters. */
export function encodeQuery(query: Query = {}): string {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    valuesOf(value).map((v) => `${formEncode(key)}=${formEncode(v)}`),
  );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

function valuesOf(value: Query[string]): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'object' ? value : [String(value)];
}

function formEncode(text: string): string {
  return encodeSegment(text).replaceAll('%20', '+');
}
