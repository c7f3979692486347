import type { Reply } from '../reply.ts';

/** A reply as the API writes it. */
export function replyView(reply: Reply, now: number): object {
  return {
    ret_code: reply.code,
    message: reply.message,
    cause: reply.cause,
    details: reply.details,
    correction: reply.correction,
    obj_refs: reply.refs,
    created_at: timestamp(now),
  };
}

/** ISO 8601 with nine digits of a second, in UTC. */
export function timestamp(now: number): string {
  return new Date(now).toISOString().replace('Z', '000000Z');
}
