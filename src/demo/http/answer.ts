import { noScope, refuse, type Reply } from '../reply.ts';
import type { Context } from '../state/context.ts';
import type { Body } from './body.ts';

/** A request as the routes see it. */
export interface Request {
  /** The parts of the path that have a name, such as the node's. */
  readonly params: ReadonlyMap<string, string>;
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

/**
 * What answers each operation, written `METHOD /path/{parameter}`; `{parameter:a|b}` is one of some words, and a part in
 * square brackets may be missing.
 */
export type Routes = Readonly<Record<string, Handler>>;

/** The names of the parameters of a path, in their order. */
export function parameterNames(path: string): string[] {
  return [...path.matchAll(/\{(\w+).*?\}/g)].map(([, name = '']) => name);
}

/** The parameters of a path as arguments: `{number}` and `{id}` are numbers, the others words. */
type PathParameters<Path extends string> = Path extends `${infer Always}[${infer Sometimes}]`
  ? [...PathParameters<Always>, ...Partial<PathParameters<Sometimes>>]
  : Path extends `${string}{${infer Name}}${infer Rest}`
    ? [PathParameter<Name>, ...PathParameters<Rest>]
    : [];

type PathParameter<Name extends string> = Name extends 'number' | 'id'
  ? number
  : Name extends `${string}:${infer Choices}`
    ? Split<Choices>
    : string;

type Split<Choices extends string> = Choices extends `${infer First}|${infer Rest}` ? First | Split<Rest> : Choices;

/** Changes of something: each function gets the parameters of the path, the body and the request, and gives replies. */
export function changes<Path extends string>(
  table: {
    readonly [P in Path]: (context: Context, ...input: [...PathParameters<P>, Body, Request]) => readonly Reply[];
  },
  status = 200,
): Readonly<Record<Path, Handler>> {
  const more = (request: Request) => [request.body, request];
  return withInput<Path>(table, more, (replies) => ({ replies: replies as readonly Reply[], status }));
}

/** Changes that are answered with 201, Created. */
export const creations: typeof changes = (table) => changes(table, 201);

/** Questions: each function gets the parameters of the path and the request, and gives an object or list; nothing is a 404. */
export function views<Path extends string>(table: {
  readonly [P in Path]: (context: Context, ...input: [...PathParameters<P>, Request]) => object | undefined;
}): Readonly<Record<Path, Handler>> {
  return withInput<Path>(
    table,
    (request) => [request],
    (json) => ({ json, status: json === undefined ? 404 : 200 }),
  );
}

type Act = (context: Context, ...input: unknown[]) => unknown;

/** Makes handlers of functions that take the parameters of their path, then `more` of the request. */
function withInput<Path extends string>(
  table: Readonly<Record<Path, unknown>>,
  more: (request: Request) => unknown[],
  answer: (result: unknown) => Answer,
): Readonly<Record<Path, Handler>> {
  const routes = Object.entries(table as Readonly<Record<string, Act>>).map(([route, act]): [string, Handler] => {
    const names = parameterNames(route);
    const input = (request: Request) => [...names.map((name) => parameter(request, name)), ...more(request)];
    return [route, (context, request) => answer(act(context, ...input(request)))];
  });
  return Object.fromEntries(routes) as Record<Path, Handler>;
}

/** A part of the path, if it is there. @throws Refusal when it should be a number and is none */
function parameter(request: Request, name: string): string | number | undefined {
  return name === 'number' || name === 'id' ? numberIn(request, name) : request.params.get(name);
}

function numberIn(request: Request, name: string): number {
  const text = request.params.get(name) ?? '';
  if (!/^-?\d+$/.test(text)) throw refuse(noScope, 'FAIL_INVLD_REQUEST', `'${text}' is not a number.`);
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
