import { endpointOf } from './endpoints.ts';

/**
 * A change in words that go on from "would": `delete resource db1 on node n1`, `make resource db1 on node n1 diskless`. A request that is
 * no operation of the REST API as it is known is told as it is. `path`: with its query.
 */
export function requestWords(method: string, path: string): string {
  const [bare = '', query = ''] = path.split(/\?(.*)/s);
  const endpoint = endpointOf(method, bare);
  if (!endpoint?.phrase) return `send ${method} ${bare}`;
  const names = namesIn(endpoint.path, bare, new URLSearchParams(query));
  return endpoint.phrase.replace(/ ?\{(\w+)\}/g, (all, name: string) => {
    const value = names.get(name);
    return value === undefined ? '' : all.replace(`{${name}}`, () => value);
  });
}

/** The names that a path gives to the braces of its template, and those in its query. */
function namesIn(template: string, path: string, query: URLSearchParams): ReadonlyMap<string, string> {
  const segments = path.split('/');
  const inPath = template
    .split('/')
    .flatMap((part, at) => (part.startsWith('{') ? [[part.slice(1, -1), decoded(segments[at] ?? '')] as const] : []));
  return new Map([...query, ...inPath]);
}

/** Whoever writes the path by hand may leave a percent sign that encodes nothing. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
}
