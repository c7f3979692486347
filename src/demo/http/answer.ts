import { Code } from '../codes.ts';
import { noScope, refuse, type Reply } from '../reply.ts';
import type { Context } from '../state/context.ts';
import type { Body } from './body.ts';

/** A request as the routes see it. */
export interface Request {
  /** The value of a part of the path, such as the node's name. */
  readonly param: (name: string) => string;
  readonly query: URLSearchParams;
  /** The JSON of the request as it came, `undefined` without one. */
  readonly raw: unknown;
  /** The same as an object. */
  readonly body: Body;
  /** The sender's address. */
  readonly peer: string;
}

/** What a route gives back. */
export type Answer =
  | { readonly replies: readonly Reply[]; readonly status?: number }
  | { readonly json: unknown; readonly status?: number }
  /** `plain` items hold no integers of 64 bits, so that the quick way to write JSON will do. */
  | { readonly items: Iterable<unknown>; readonly plain?: boolean }
  | { readonly bytes: Uint8Array; readonly type: string; readonly fileName: string }
  | { readonly events: 'nodes' | 'promotion' };

export type Handler = (context: Context, request: Request) => Answer;

/** `METHOD /path/{parameter}` and what answers it. */
export type Routes = Readonly<Record<string, Handler>>;

/** A part of the path that is a number. @throws Refusal for anything else */
export function numberIn(request: Request, name: string): number {
  const text = request.param(name);
  if (!/^-?\d+$/.test(text)) throw refuse(noScope, Code.invalidRequest, `'${text}' is not a number.`);
  return Number(text);
}

/** All values of a query parameter that may be given more than once, or with commas. */
export function many(request: Request, name: string): string[] {
  return request.query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .filter((value) => value !== '');
}

export function isSet(request: Request, name: string): boolean {
  return /^(true|1|yes)$/i.test(request.query.get(name) ?? '');
}

/** The part of a list that `offset` and `limit` ask for. */
export function page<T>(items: readonly T[], request: Request): readonly T[] {
  const offset = Number(request.query.get('offset') ?? 0);
  const limit = Number(request.query.get('limit') ?? 0);
  return limit > 0 ? items.slice(offset, offset + limit) : items.slice(offset);
}
