import { parseLine } from '../../src/cli/parse-line.ts';
import type { Controller } from '../../src/api/controller.ts';
import type { ApiReply } from '../../src/api/objects/reply.ts';
import { FakeController, type Expected } from './fake-controller.ts';
import { cellsOf, repliesIn, runCommand, type Ran } from './run-command.ts';
import { wholeTree } from './whole-tree.ts';

type World = Parameters<typeof runCommand>[3];

/** Runs a command line as typed (blanks separate words; a list gives words that hold some) up to its view, which is not read yet. */
export async function runToView(
  line: string | readonly string[],
  controller: Controller,
  runtime: World = {},
): Promise<Ran> {
  const words = typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line;
  const { call } = parseLine(words, wholeTree, { env: {}, configuration: () => new Map() });
  if (call === undefined) throw new Error(`no command: ${words.join(' ')}`);
  return runCommand(call.command, call.input, controller, { ...runtime, more: call.more });
}

/** `METHOD PATH` of a change and its body, if any. */
export type Change = readonly [request: string, body?: unknown];

/** Runs a line that changes something and checks that exactly these requests were sent, each once and in this order. */
export async function expectChanges(
  line: string | readonly string[],
  changes: readonly Change[],
  runtime: World = {},
): Promise<void> {
  const done: ApiReply = { ret_code: 1, message: 'Done' };
  const controller = new FakeController(changes.map((change) => expected(change, [done])));
  const replies = await repliesIn((await runToView(line, controller, runtime)).view);
  controller.done();
  if (replies.length !== changes.length) throw new Error(`${replies.length} replies shown`);
}

function expected([request, ...body]: Change, answer: unknown): Expected {
  const [method = '', path = ''] = request.split(' ');
  return { method, path, answer, ...(body.length > 0 ? { body: body[0] } : {}) };
}

/** The table of a line that reads with these GET requests: headings, rows, footer. */
export async function tableOf(
  line: string | readonly string[],
  answers: Readonly<Record<string, unknown>>,
  runtime: World = {},
): Promise<string[][]> {
  const controller = readingController(answers);
  const cells = await cellsOf((await runToView(line, controller, runtime)).view);
  controller.done();
  return cells;
}

/** A controller that expects these GET requests in order. */
export function readingController(answers: Readonly<Record<string, unknown>>): FakeController {
  return new FakeController(Object.entries(answers).map(([path, answer]) => ({ method: 'GET', path, answer })));
}
