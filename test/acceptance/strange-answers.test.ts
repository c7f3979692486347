import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openController } from '../../src/controller/open.ts';
import { startDemo } from '../../src/demo/index.ts';
import type { Demo } from '../../src/demo/index.ts';
import { serve } from '../controller/server.ts';
import { settingsFor } from '../controller/settings-for.ts';
import { runWholeLine } from '../support/run-line.ts';
import { READING, originalAnswer } from './support/sample-cluster.ts';
import type { Answer, Json } from './support/sample-cluster.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

/** A controller in between, which keeps what was asked and answered and can be told to answer one question otherwise. */
async function middleman() {
  const answers = new Map<string, Answer>();
  const instead: { question?: string; value?: Json } = {};
  const answerTo = async (question: string): Promise<Answer> => {
    const [method = '', path = ''] = question.split(' ');
    const answer = answers.get(question) ?? (await originalAnswer(demo, method, path));
    answers.set(question, answer);
    return instead.question === question ? { ...answer, value: instead.value ?? null } : answer;
  };
  const { port } = await serve((response, request) => {
    void answerTo(`${request.method ?? ''} ${request.url ?? ''}`).then(({ status, value }) => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
    });
  });
  const controller = openController(settingsFor({ controllers: [`127.0.0.1:${port}`] }));
  return { answers, instead, run: (line: string) => runWholeLine(line.split(' '), controller) };
}

const strange = fc.oneof(
  fc.constantFrom<Json>(null, true, 5, -1.5, '', 'text', [], {}, [null], [[]], ['x'], [5], { a: 1 }, { a: null }, [{}]),
);

/** The value with one place in it replaced or left out; which one is decided by numbers from 0 to 1. */
function mutate(value: Json, steps: readonly number[], replacement: Json | undefined): Json | undefined {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return replacement;
  const keys = Object.keys(value);
  const key = keys[Math.floor(step * keys.length)];
  if (key === undefined) return replacement;
  const inner = mutate((value as Record<string, Json>)[key] ?? null, rest, replacement);
  if (Array.isArray(value)) return value.map((one, i) => (String(i) === key ? (inner ?? null) : one));
  const others = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  return inner === undefined ? others : { ...value, [key]: inner };
}

describe('answers of a strange shape', () => {
  it('end in a table or in one message, never in a bug', async () => {
    const { answers, instead, run } = await middleman();
    const questions: [line: string, question: string][] = [];
    for (const line of READING) {
      answers.clear();
      const { code, stdout, stderr } = await run(line);
      expect({ line, code, stdout: stdout === '' ? stdout : 'something', stderr }).toEqual({
        line,
        code: 0,
        stdout: 'something',
        stderr: '',
      });
      for (const question of answers.keys()) questions.push([line, question]);
    }
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...questions),
        fc.constantFrom('', '-m ', '-m --output-version v0 ', '-o json ', '-o yaml ', '-o csv ', '-o wide '),
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 9 }),
        fc.option(strange, { nil: undefined }),
        async ([line, question], mode, steps, replacement) => {
          const [method = '', path = ''] = question.split(' ');
          const { value } = answers.get(question) ?? (await originalAnswer(demo, method, path));
          Object.assign(instead, { question, value: mutate(value, steps, replacement) });
          const { code, stdout, stderr } = await run(mode + line);
          expect([0, 1, 3, 10]).toContain(code);
          if (code === 1) expect(stderr + stdout).toMatch(/Error: .+\n|message"?:/);
        },
      ),
      // The same answers each time; FUZZ=60000 looks further, from another beginning.
      process.env.FUZZ === undefined ? { numRuns: 1500, seed: 2026 } : { numRuns: Number(process.env.FUZZ) },
    );
  }, 60_000);

  it.each([
    ['[null]', /element 0: it is no object/],
    ['[5]', /element 0: it is no object/],
    ['[{"name": 5, "type": "SATELLITE"}]', /element 0: name: it is no string/],
    ['[{"type": "SATELLITE"}]', /element 0: name: a string is missing/],
    [
      '[{"name": "a", "type": "SATELLITE"}, {"name": "a", "type": "SATELLITE", "net_interfaces": "x"}]',
      /element 1: net_/,
    ],
  ])('%s from a file is told where and why', async (stdin, says) => {
    const controller = openController(settingsFor());
    const { code, stdout, stderr } = await runWholeLine(['node', 'list', '--from-file', '-'], controller, stdin);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(says);
  });
});
