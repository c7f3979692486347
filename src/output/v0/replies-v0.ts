import { isJsonObject, type JsonValue } from '../../model/json.ts';
import { ifAny, orNull, pairsIfAny } from './convert.ts';

/** API replies as --output-version v0 shows them: without their time and other later members. */
export function repliesV0(replies: readonly JsonValue[]): JsonValue[] {
  return replies.filter(isJsonObject).map((reply) => ({
    ret_code: orNull(reply.ret_code),
    message: orNull(reply.message),
    cause: ifAny(reply.cause),
    correction: ifAny(reply.correction),
    details: ifAny(reply.details),
    object_refs: pairsIfAny(reply.obj_refs),
    error_report_ids: ifAny(reply.error_report_ids),
  }));
}
