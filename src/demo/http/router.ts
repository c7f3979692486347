import { parameterNames, type Handler, type Routes } from './answer.ts';

export interface Match {
  readonly handler: Handler;
  readonly params: ReadonlyMap<string, string>;
}

interface Route {
  readonly method: string;
  readonly path: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly handler: Handler;
}

/** Finds routes by the parts of the path; a fixed word wins over a parameter. */
export class Router {
  private readonly routes: readonly Route[];

  constructor(routes: Routes) {
    const all = Object.entries(routes).map(([words, handler]) => readRoute(words, handler));
    // The brace of a parameter sorts behind every letter, so that fixed words are tried first.
    this.routes = all.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** The route of a request; 'method' when the path is known and the method is not. */
  find(method: string, path: string): Match | 'method' | undefined {
    const plain = path.split('/').filter(Boolean).join('/');
    const known = this.routes.filter(({ pattern }) => pattern.test(plain));
    const found = known.find((route) => route.method === method);
    if (found === undefined) return known.length > 0 ? 'method' : undefined;
    const values = (found.pattern.exec(plain) ?? []).slice(1);
    const params = found.names.map((name, at): [string, string] => [name, decode(values[at] ?? '')]);
    return { handler: found.handler, params: new Map(params.filter(([, value]) => value !== '')) };
  }
}

function readRoute(words: string, handler: Handler): Route {
  const [method = '', path = ''] = words.split(' ');
  const pattern = path
    .slice(1)
    .replace(/\[(.*?)\]/g, '(?:$1)?')
    .replace(/\{\w+:(.*?)\}/g, '($1)')
    .replace(/\{.*?\}/g, '([^/]+)');
  return { method, path, pattern: new RegExp(`^${pattern}$`), names: parameterNames(path), handler };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
