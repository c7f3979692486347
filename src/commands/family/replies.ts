import type { ChangeRequest, Controller } from '../../controller/controller.ts';
import type { ApiReply } from '../../model/reply.ts';
import type { Happenings } from '../../output/happening.ts';

/** Sends changes one after the other, each once, and tells the replies as they come; an error reply does not stop the rest. */
export async function* repliesOf(controller: Controller, ...requests: readonly ChangeRequest[]): Happenings {
  for (const request of requests) yield { replies: await controller.change(request) };
}

/** Replies that are there already. */
export async function* told(replies: readonly ApiReply[]): Happenings {
  yield await Promise.resolve({ replies });
}
