import type { ApiReply } from '../../api/objects/reply.ts';
import type { ChangeRequest, Controller } from '../../api/controller.ts';
import {
  defineCommand,
  type Arguments,
  type Command,
  type CommandWords,
  type None,
  type Options,
  type Values,
} from '../../definition/command.ts';
import type { Happenings } from '../../output/happening.ts';

interface ChangeSpec<O extends Options, A extends Arguments> extends CommandWords<O, A> {
  readonly request: (input: Values<O> & Values<A>) => ChangeRequest | readonly ChangeRequest[];
}

/** A command that does no more than send changes, and needs nothing but what was typed for them. */
export function changeCommand<const O extends Options = None, const A extends Arguments = None>({
  request,
  ...words
}: ChangeSpec<O, A>): Command {
  return defineCommand<O, A>({
    ...words,
    run: ({ controller, input }) => repliesOf(controller, ...[request(input)].flat()),
  });
}

/** Sends changes one after the other, each once, and tells the replies as they come; an error reply does not stop the rest. */
export async function* repliesOf(controller: Controller, ...requests: readonly ChangeRequest[]): Happenings {
  for (const request of requests) yield { replies: await controller.change(request) };
}

/** Replies that are there already. */
export async function* told(replies: readonly ApiReply[]): Happenings {
  yield await Promise.resolve({ replies });
}
