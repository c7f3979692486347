import { list, number, object, text, type TypeOf } from './shape.ts';

/** What `drbd-reactorctl` said on one node. */
const REACTOR_ANSWER = object(
  { node: text },
  {
    stdout_utf8: text,
    stderr_utf8: text,
    /** The node that took over after an eviction that was waited for. */
    active_node: text,
    exit_code: number,
  },
);

export type ReactorAnswer = TypeOf<typeof REACTOR_ANSWER>;

export const REACTOR_ANSWERS = list(REACTOR_ANSWER);
