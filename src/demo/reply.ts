import { Action, Kind, Severity, retCode } from './codes.ts';

/** One answer to a change, before it is written (`ApiCallRc`). */
export interface Reply {
  readonly code: bigint;
  readonly message: string;
  readonly cause?: string | undefined;
  readonly details?: string | undefined;
  readonly correction?: string | undefined;
  readonly refs?: Readonly<Record<string, string>> | undefined;
  readonly reports?: readonly string[] | undefined;
}

/** What a request is about: the bits and object references that all its replies carry. */
export interface Scope {
  readonly action: bigint;
  readonly kind: bigint;
  readonly refs: Readonly<Record<string, string>>;
}

export type ActionName = keyof typeof Action;
export type KindName = keyof typeof Kind;

export interface More {
  readonly cause?: string;
  readonly details?: string;
  readonly correction?: string;
  readonly refs?: Readonly<Record<string, string>>;
}

export function scope(action: ActionName, kind: KindName, refs: Readonly<Record<string, string>> = {}): Scope {
  return { action: Action[action], kind: Kind[kind], refs };
}

export const noScope: Scope = scope('none', 'none');

export function done(about: Scope, code: number, message: string, more: More = {}): Reply {
  return reply(Severity.success, about, code, message, more);
}

export function info(about: Scope, code: number, message: string, more: More = {}): Reply {
  return reply(Severity.info, about, code, message, more);
}

export function warning(about: Scope, code: number, message: string, more: More = {}): Reply {
  return reply(Severity.warning, about, code, message, more);
}

export function failure(about: Scope, code: number, message: string, more: More = {}): Reply {
  return reply(Severity.error, about, code, message, more);
}

function reply(severity: bigint, about: Scope, code: number, message: string, more: More): Reply {
  const refs = { ...about.refs, ...more.refs };
  return {
    code: retCode(severity, about.action, about.kind, code),
    message,
    cause: more.cause,
    details: more.details,
    correction: more.correction,
    refs: Object.keys(refs).length > 0 ? refs : undefined,
  };
}

export function isError(one: Reply): boolean {
  return BigInt.asUintN(64, one.code) >> 62n === 3n;
}

/** The HTTP status of a list of replies: what was not found is 404, every other error 500. */
export function statusOf(replies: readonly Reply[], whenGood: number): number {
  const bad = replies.find(isError);
  if (bad === undefined) return whenGood;
  const code = Number(BigInt.asUintN(64, bad.code) & 0x7fffn);
  return code >= 300 && code < 400 ? 404 : 500;
}

/** A request that cannot be done; thrown before anything was changed, and turned into replies by the server. */
export class Refusal extends Error {
  readonly replies: readonly Reply[];
  readonly status: number | undefined;

  constructor(replies: readonly Reply[], status?: number) {
    super(replies[0]?.message ?? 'refused');
    this.replies = replies;
    this.status = status;
  }
}

export function refuse(about: Scope, code: number, message: string, more: More = {}): Refusal {
  return new Refusal([failure(about, code, message, more)]);
}

/** `1 node`, `3 nodes`: a number of things in a message. */
export function counted(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
