import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChangeRequest } from '../../src/api/controller.ts';
import { parseJson } from '../../src/transport/json/lossless.ts';
import { isQuiet } from '../../src/api/quiet-changes.ts';
import { ExitCode } from '../../src/model/fault.ts';
import { JsonFloat, isJsonObject, type JsonValue } from '../../src/model/json.ts';
import type { Run } from '../support/run-words.ts';
import { CHANGING } from './support/changing-lines.ts';
import { runnerOn } from './support/demo-line.ts';
import { expectHeld } from './support/held.ts';
import { startMiddleman, type Middleman } from './support/middleman.ts';
import type { Answer } from '../acceptance/support/sample-cluster.ts';
import { mutation, type Sent } from './support/mutate.ts';
import { READING } from './support/reading-lines.ts';
import { runs, within } from './support/runs.ts';

let middleman: Middleman;
beforeAll(async () => {
  middleman = await startMiddleman();
});
afterAll(() => middleman.close());

/** A line, everything it asks a sound controller, and the one question that is answered otherwise. */
interface Asked {
  readonly line: string;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly question: string;
}

const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"{}]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);

/** The questions of each line, asked in front of a fresh cluster. */
async function questionsOf(lines: readonly string[]): Promise<Asked[]> {
  const all: Asked[] = [];
  for (const line of lines) {
    middleman.answers.clear();
    await middleman.refresh();
    const { code, stdout, stderr } = await runnerOn(middleman.url)(wordsOf(line));
    expect({ line, code, shows: stdout !== '', stderr }).toEqual({ line, code: 0, shows: true, stderr: '' });
    const answers = new Map(middleman.answers);
    for (const question of answers.keys()) all.push({ line, answers, question });
  }
  return all;
}

/** Under -m v1 API errors leave the exit code at 0, as they always have. */
const ofChanges = fc.constantFrom('', '', '-o json ', '-o yaml ', '-o csv ', '-o wide ');
const format = fc.constantFrom('', '', '-m ', '-m --output-version v0 ', '-o json ', '-o yaml ', '-o csv ', '-o wide ');

/** A line whose one question is answered in a way that nobody expects. */
interface Answered {
  readonly asked: Asked;
  readonly sent: Sent;
  /** As a failure shows it. */
  readonly [fc.toStringMethod]: () => string;
}

function answered(questions: readonly Asked[]): fc.Arbitrary<Answered> {
  return fc.tuple(fc.constantFrom(...questions), mutation).map(([asked, change]) => {
    const { value, status } = asked.answers.get(asked.question) ?? { value: null, status: 200 };
    const sent = change(value, status);
    const shown = { ...sent, line: asked.line, question: asked.question, bytes: sent.bytes.toString().slice(0, 3000) };
    return { asked, sent, [fc.toStringMethod]: () => JSON.stringify(shown) };
  });
}

/** Runs the line, answered so. */
async function run(how: string, { asked, sent }: Answered): Promise<Run> {
  middleman.replay(asked.answers, asked.question, sent);
  return await runnerOn(middleman.url)(wordsOf(how + asked.line));
}

/** Whether a change was answered as its controller has to: with replies of which none tells an error, or with the object that was made. */
function isSuccess({ bytes, cut, status }: Sent, question: string): boolean {
  if (cut) return false;
  try {
    const value = parseJson(bytes.toString());
    // Some operations have nothing to say when all is well.
    if (Array.isArray(value) && value.length === 0) return status < 400 && isQuiet(requestOf(question));
    const replies = isJsonObject(value) ? value.messages : value;
    return Array.isArray(replies) && replies.length > 0 && replies.every(isGoodReply);
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function requestOf(question: string): ChangeRequest {
  const [method = '', path = ''] = question.split(' ');
  return { method: method as ChangeRequest['method'], path: path.replace(/\?.*/s, '') };
}

function isGoodReply(reply: JsonValue): boolean {
  const code = isJsonObject(reply) ? reply.ret_code : undefined;
  // What was written as a fraction may be taken for a number or not.
  if (code instanceof JsonFloat) return true;
  if (typeof code !== 'bigint' && !(typeof code === 'number' && Number.isInteger(code))) return false;
  // The two highest bits tell errors.
  return BigInt.asUintN(64, BigInt(code)) >> 62n !== 3n;
}

describe('answers that nobody expects', () => {
  it(
    'to a question end in a table or in one message',
    async () => {
      const questions = await questionsOf(READING);
      await fc.assert(
        fc.asyncProperty(answered(questions), format, async (answer, how) => {
          const result = await run(how, answer);
          expectHeld(result);
          if (result.code === ExitCode.client) expect(result.stdout + result.stderr).toMatch(/Error|message/);
        }),
        runs(250),
      );
    },
    within(60_000),
  );

  it(
    'to a change end in replies or in one message',
    async () => {
      const changes = await questionsOf(CHANGING);
      const changing = changes.filter(({ question }) => !question.startsWith('GET '));
      expect(new Set(changing.map(({ line }) => line)).size).toBe(CHANGING.length);
      await fc.assert(
        fc.asyncProperty(answered(changing), ofChanges, async (answer, how) => {
          const result = await run(how, answer);
          expectHeld(result);
          if (!isSuccess(answer.sent, answer.asked.question)) expect(result.code).not.toBe(ExitCode.ok);
        }),
        runs(150),
      );
    },
    within(60_000),
  );
});
