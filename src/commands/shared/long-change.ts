import type { ChangeRequest } from '../../api/controller.ts';
import type { Call } from '../../definition/command.ts';
import { NOT_ENOUGH_NODES, codeNumber, severity, type ApiReply } from '../../api/objects/reply.ts';
import type { Happenings } from '../../output/happening.ts';

interface LongChange {
  /** What is shown on a terminal while the controller is busy. */
  readonly shows: string;
  /** What Ctrl-C says: that the work goes on in the cluster, and how to look at it. */
  readonly goesOn: string;
  /** The command that explains why too few nodes fit, for work that places replicas. */
  readonly explain?: string;
}

/** Like `repliesOf` for a request that may take long: shows that something is going on until the controller has answered. */
export async function* repliesOfLongChange(
  { controller, progress, warn }: Call<unknown>,
  work: LongChange,
  request: ChangeRequest,
): Happenings {
  progress.onInterrupt(work.goesOn);
  progress.show(work.shows);
  try {
    const replies = await controller.change(request);
    progress.clear();
    yield { replies };
    if (work.explain !== undefined && replies.some(isNotEnoughNodes)) warn(`Node by node: ${work.explain}`);
  } finally {
    progress.clear();
  }
}

function isNotEnoughNodes(reply: ApiReply): boolean {
  return severity(reply) === 'error' && codeNumber(reply) === NOT_ENOUGH_NODES;
}
