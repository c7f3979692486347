import type { Handler, Routes } from './answer.ts';

export interface Match {
  readonly handler: Handler;
  readonly params: ReadonlyMap<string, string>;
}

interface Node {
  readonly fixed: Map<string, Node>;
  parameter: { name: string; node: Node } | undefined;
  readonly handlers: Map<string, { handler: Handler; names: string[] }>;
}

/** Finds routes by the parts of the path; a fixed word wins over a parameter. */
export class Router {
  private readonly root: Node = newNode();

  constructor(routes: Routes) {
    for (const [route, handler] of Object.entries(routes)) this.add(route, handler);
  }

  private add(route: string, handler: Handler): void {
    const [method = '', path = ''] = route.split(' ');
    const names: string[] = [];
    let node = this.root;
    for (const part of path.split('/').filter(Boolean)) {
      const name = /^\{(.*)\}$/.exec(part)?.[1];
      if (name === undefined) {
        const next = node.fixed.get(part) ?? newNode();
        node.fixed.set(part, next);
        node = next;
      } else {
        names.push(name);
        node.parameter ??= { name, node: newNode() };
        node = node.parameter.node;
      }
    }
    node.handlers.set(method, { handler, names });
  }

  /** The route of a request; 'method' when the path is known and the method is not. */
  find(method: string, path: string): Match | 'method' | undefined {
    const parts = path.split('/').filter(Boolean);
    const found = search(this.root, parts, [], method);
    if (found === undefined) return searchAny(this.root, parts) ? 'method' : undefined;
    const params = new Map(found.names.map((name, index) => [name, decode(found.values[index] ?? '')]));
    return { handler: found.handler, params };
  }
}

function newNode(): Node {
  return { fixed: new Map(), parameter: undefined, handlers: new Map() };
}

interface Found {
  readonly handler: Handler;
  readonly names: readonly string[];
  readonly values: readonly string[];
}

function search(node: Node, parts: readonly string[], values: readonly string[], method: string): Found | undefined {
  const [part, ...rest] = parts;
  if (part === undefined) {
    const found = node.handlers.get(method);
    return found && { ...found, values };
  }
  const fixed = node.fixed.get(part);
  const byName = fixed && search(fixed, rest, values, method);
  return byName ?? (node.parameter && search(node.parameter.node, rest, [...values, part], method));
}

function searchAny(node: Node, parts: readonly string[]): boolean {
  const [part, ...rest] = parts;
  if (part === undefined) return node.handlers.size > 0;
  const fixed = node.fixed.get(part);
  return (
    (fixed !== undefined && searchAny(fixed, rest)) ||
    (node.parameter !== undefined && searchAny(node.parameter.node, rest))
  );
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
