import { ExitCode, Fault } from '../../model/fault.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../model/json.ts';
import { integer, object, properties, text, texts, type TypeOf } from './shape.ts';

const optional = {
  message: text,
  cause: text,
  correction: text,
  details: text,
  error_report_ids: texts,
  obj_refs: properties,
};

/** One answer of the controller to a change: `ApiCallRc` in the REST API. */
export const REPLY = object({ ret_code: integer }, optional);

export type ApiReply = TypeOf<typeof REPLY>;

export type Severity = 'error' | 'warning' | 'info' | 'success';

const SEVERITIES: readonly Severity[] = ['success', 'info', 'warning', 'error'];

/** The severity is in the two highest bits of the 64-bit return code, which may arrive as a negative number. */
export function severity(reply: ApiReply): Severity {
  const bits = Number(bitsOf(reply) >> 62n);
  return SEVERITIES[bits] ?? 'error';
}

/** Whether a reply makes the exit code other than 0. */
export function isFailure(reply: ApiReply, { warnAsError }: { readonly warnAsError: boolean }): boolean {
  const level = severity(reply);
  return level === 'error' || (level === 'warning' && warnAsError);
}

/** Too few nodes fit for the replicas that are to be placed. */
export const NOT_ENOUGH_NODES = 996;

/** What happened: the lowest 15 bits of the return code. */
export function codeNumber(reply: Pick<ApiReply, 'ret_code'>): number {
  return Number(bitsOf(reply) & 0x7fffn);
}

/** A code that is no whole number, which no controller sends, has every bit: an error. */
function bitsOf({ ret_code: code }: Pick<ApiReply, 'ret_code'>): bigint {
  return BigInt.asUintN(64, typeof code === 'bigint' ? code : Number.isInteger(code) ? BigInt(code) : -1n);
}

/** Tells an API reply from other objects of the API: only replies have a return code, a whole number of 64 bits. */
export function isReply(value: unknown): value is JsonObject & Pick<ApiReply, 'ret_code'> {
  const code = isJsonObject(value) ? value.ret_code : undefined;
  return typeof code === 'bigint' ? code >= -(2n ** 63n) && code < 2n ** 64n : Number.isInteger(code);
}

/** A reply as its type says; members that are not what they should be are left out. */
export function asReply(reply: JsonObject & Pick<ApiReply, 'ret_code'>): ApiReply {
  const odd = Object.entries(optional).flatMap(([name, shape]) =>
    reply[name] === undefined || shape.fits(reply[name]) ? [] : [name],
  );
  if (odd.length === 0 && REPLY.fits(reply)) return reply;
  const sound = Object.entries(reply).filter(([name]) => !odd.includes(name));
  return { ...Object.fromEntries(sound), ret_code: reply.ret_code };
}

/** The controller answered a question with replies (errors, mostly) instead of data; `output` shows them like any reply. */
export class RepliesFault extends Fault {
  readonly replies: readonly ApiReply[];
  /** The replies with every member, as they came, for machine output. */
  readonly raw: readonly JsonValue[];

  constructor(replies: readonly ApiReply[], raw: readonly JsonValue[]) {
    super(replies[0]?.message ?? 'The controller answered with replies instead of data.', ExitCode.reply);
    this.replies = replies;
    this.raw = raw;
  }
}
