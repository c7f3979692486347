import type { ChangeRequest, Controller } from '../../controller/controller.ts';
import type { ApiReply } from '../../api/objects/reply.ts';
import type { RepliesView } from '../../output/view.ts';

/** Sends changes one after the other, each once, and shows every reply as it comes; an error reply does not stop the rest. */
export function repliesOf(controller: Controller, ...requests: readonly ChangeRequest[]): RepliesView {
  return { kind: 'replies', replies: sendEach(controller, requests) };
}

async function* sendEach(controller: Controller, requests: readonly ChangeRequest[]): AsyncIterable<ApiReply> {
  for (const request of requests) yield* await controller.change(request);
}
