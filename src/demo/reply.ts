import { ACTIONS, OBJECTS, type ActionName, type ObjectName } from '../diagnosis/return-code.ts';
import { RETURN_CODES, type ReturnCodeName } from '../diagnosis/return-code-table.ts';

/** One answer to a change, before it is written (`ApiCallRc`). */
export interface Reply extends ReplyDetails {
  readonly code: bigint;
  readonly message: string;
}

export interface ReplyDetails {
  readonly cause?: string | undefined;
  readonly details?: string | undefined;
  readonly correction?: string | undefined;
  readonly refs?: Refs | undefined;
}

type Refs = Readonly<Record<string, string>>;

/** What a request is about: the bits and object references that all its replies carry. */
export interface Scope {
  readonly action?: bigint;
  readonly kind?: bigint;
  readonly refs?: Refs;
}

/** The API's name of what happened, or a number that has none. */
type Code = ReturnCodeName | number;

/** Where the parts of a return code lie: who did what to which kind of object, and how it went. */
const [SEVERITY_BITS, ACTION_BITS, KIND_BITS] = [62n, 24n, 18n];

export function scope(action: ActionName | 'none', kind: ObjectName | 'none', refs: Refs = {}): Scope {
  return { ...withAction(action), kind: numberOf(OBJECTS, kind) << KIND_BITS, refs };
}

/** The part of a scope that says what is done. */
export function withAction(action: ActionName | 'none'): { readonly action: bigint } {
  return { action: numberOf(ACTIONS, action) << ACTION_BITS };
}

/** The place of a name in its list; 0 for `none`. */
function numberOf(names: readonly (string | undefined)[], name: string): bigint {
  return BigInt(Math.max(0, names.indexOf(name)));
}

export const noScope: Scope = {};

type Said = [about: Scope, code: Code, message: string, details?: ReplyDetails];

/** Replies of the four severities. */
export const done = (...said: Said): Reply => reply(0n, ...said);
export const info = (...said: Said): Reply => reply(1n, ...said);
export const warning = (...said: Said): Reply => reply(2n, ...said);
export const failure = (...said: Said): Reply => reply(3n, ...said);

function reply(severity: bigint, about: Scope, code: Code, message: string, details: ReplyDetails = {}): Reply {
  const refs = { ...about.refs, ...details.refs };
  const number = typeof code === 'number' ? code : RETURN_CODES[code][0];
  const bits = (severity << SEVERITY_BITS) | (about.action ?? 0n) | (about.kind ?? 0n) | BigInt(number);
  return {
    ...details,
    // The API writes it as a signed number.
    code: BigInt.asIntN(64, bits),
    message,
    refs: Object.keys(refs).length > 0 ? refs : undefined,
  };
}

/** What the reply to a deletion says when there is no such object: that changes nothing, and is no error. */
export function nothingToDelete(about: Scope, missing: string): Reply[] {
  return [warning(about, 'WARN_NOT_FOUND', `${missing}, so there is nothing to delete.`)];
}

/** The unique id of an object as a reference of a reply. */
export function uuidRef({ uuid }: { readonly uuid: string }): ReplyDetails {
  return { refs: { UUID: uuid } };
}

/** The unique id of an object as a reference and in words. */
export function uuidDetails({ uuid }: { readonly uuid: string }): ReplyDetails {
  return { details: `UUID: ${uuid}`, refs: { UUID: uuid } };
}

export function isError(one: Reply): boolean {
  return BigInt.asUintN(64, one.code) >> SEVERITY_BITS === 3n;
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

export function refuse(...said: Said): Refusal {
  return new Refusal([failure(...said)]);
}

/** What `attempt` gives, or what `instead` makes of its refusal; any other error is thrown on. */
export function unlessRefused<T>(attempt: () => T, instead: (refusal: Refusal) => T): T {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof Refusal) return instead(error);
    throw error;
  }
}
