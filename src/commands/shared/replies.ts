import type { ApiReply } from '../../api/objects/reply.ts';
import type { Body, ChangeRequest, Controller, Query } from '../../api/controller.ts';
import {
  defineCommand,
  type Arguments,
  type Call,
  type Command,
  type CommandWords,
  type None,
  type Options,
  type Values,
} from '../../definition/command.ts';
import type { Happenings } from '../../output/happening.ts';

type Requests = ChangeRequest | readonly ChangeRequest[];

interface ChangeSpec<O extends Options, A extends Arguments> extends CommandWords<O, A> {
  /** What is sent; secrets may have to be asked for first. */
  readonly request: (input: Values<O> & Values<A>, call: Call<Values<O> & Values<A>>) => Requests | Promise<Requests>;
}

/** A command that does no more than send changes. */
export function changeCommand<const O extends Options = None, const A extends Arguments = None>({
  request,
  ...words
}: ChangeSpec<O, A>): Command {
  return defineCommand<O, A>({
    ...words,
    run: async (call) => {
      if (isModify(words) && isUnset(words.options ?? {}, call.input)) call.warn(CHANGES_NOTHING);
      return repliesOf(call.controller, ...[await request(call.input, call)].flat());
    },
  });
}

/** Said of a change without content. It is sent all the same: scripts read the controller's replies to it. */
export const CHANGES_NOTHING = 'No option says what to change, so this changes nothing.';

/** Whether it is the options that say what changes. */
function isModify({ path, options = {} }: CommandWords<Options, Arguments>): boolean {
  return path.endsWith(' modify') && Object.keys(options).length > 0;
}

/** Whether no option was given another value than it has by itself. */
export function isUnset(options: Options, input: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(options).every(([name, { defaultValue }]) => input[name] === defaultValue);
}

/** Sends changes one after the other, each once, and tells the replies as they come; an error reply does not stop the rest. */
export async function* repliesOf(controller: Controller, ...requests: readonly ChangeRequest[]): Happenings {
  for (const request of requests) yield { replies: await controller.change(request) };
}

/** Replies that are there already. */
export async function* told(replies: readonly ApiReply[]): Happenings {
  yield await Promise.resolve({ replies });
}

type RequestBy<Method> = ChangeRequest & { readonly method: Method };

/** The request `POST path`; without `body` none is sent at all. */
export function post(path: string, body?: Body): RequestBy<'POST'> {
  return { method: 'POST', path, ...(body !== undefined && { body }) };
}

/** The request `PUT path`, likewise. */
export function put(path: string, body?: Body): RequestBy<'PUT'> {
  return { ...post(path, body), method: 'PUT' };
}

/** The request `DELETE path`. */
export function del(path: string, query?: Query): RequestBy<'DELETE'> {
  return { method: 'DELETE', path, ...(query !== undefined && { query }) };
}
