import { isJsonObject } from './json.ts';
import type { JsonValue } from './json.ts';
import { ExitCode, Fault } from './fault.ts';

/** One answer of the controller to a change: `ApiCallRc` in the REST API. */
export interface ApiReply {
  readonly ret_code: number | bigint;
  readonly message?: string;
  readonly cause?: string;
  readonly correction?: string;
  readonly details?: string;
  readonly error_report_ids?: readonly string[];
  readonly obj_refs?: Readonly<Record<string, string>>;
}

export type Severity = 'error' | 'warning' | 'info' | 'success';

const SEVERITIES: readonly Severity[] = ['success', 'info', 'warning', 'error'];

/** The severity is in the two highest bits of the 64-bit return code, which may arrive as a negative number. */
export function severity(reply: ApiReply): Severity {
  const bits = Number(BigInt.asUintN(64, BigInt(reply.ret_code)) >> 62n);
  return SEVERITIES[bits] ?? 'error';
}

/** Too few nodes fit for the replicas that are to be placed. */
export const NOT_ENOUGH_NODES = 996;

/** What happened: the lowest 15 bits of the return code. */
export function codeNumber(reply: Pick<ApiReply, 'ret_code'>): number {
  return Number(BigInt.asUintN(64, BigInt(reply.ret_code)) & 0x7fffn);
}

/** Tells an API reply from other objects of the API: only replies have a return code. */
export function isReply(value: unknown): boolean {
  return isJsonObject(value) && 'ret_code' in value;
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
