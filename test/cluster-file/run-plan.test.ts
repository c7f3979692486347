import { expect, test } from 'vitest';
import type { Controller } from '../../src/api/controller.ts';
import type { ApiReply } from '../../src/api/objects/reply.ts';
import type { Step } from '../../src/cluster-file/plan/step.ts';
import { newEnd, runPlan, type PlanPlace, type PlanRun } from '../../src/cluster-file/plan/run-plan.ts';
import { ExitCode, Fault } from '../../src/model/fault.ts';

const GOOD: ApiReply = { ret_code: 1, message: 'good' };
const BAD: ApiReply = { ret_code: -(2 ** 62), message: 'bad' };

function step(id: string, needs: readonly string[] = [], more: Partial<Step> = {}): Step {
  return { id, needs, what: `do ${id}`, requests: [{ method: 'PUT', path: `/v1/${id}` }], ...more };
}

const COPIES = { kind: 'copies', resource: 'db1', nodes: ['n1'] } as const;

/** Runs steps on a controller that does what `answer` says for each path, and tells what became of them. */
async function ran(steps: readonly Step[], answer: (path: string) => readonly ApiReply[], how: Partial<PlanRun> = {}) {
  const sent: string[] = [];
  const change = async ({ path }: { readonly path: string }): Promise<readonly ApiReply[]> => {
    sent.push(path.slice('/v1/'.length));
    await Promise.resolve();
    return answer(path);
  };
  const end = newEnd();
  const lines: string[] = [];
  const run: PlanRun = {
    controller: { change } as unknown as Controller,
    warnAsError: false,
    reach: () => Promise.resolve(),
    progress: () => undefined,
    ...how,
  };
  for await (const happening of runPlan(steps, run, end))
    if ('line' in happening)
      lines.push(
        happening.line.map((cell) => (typeof cell === 'string' ? cell : (cell as { text: string }).text)).join(''),
      );
  return { sent, lines, end };
}

const lost = (): never => {
  throw new Fault('connection lost', ExitCode.noController, ['It is not known whether the change was made.']);
};

test('a step begins once those that it needs have succeeded', async () => {
  const { sent, lines } = await ran([step('c', ['b']), step('b', ['a']), step('a')], () => [GOOD]);
  expect(sent).toEqual(['a', 'b', 'c']);
  expect(lines.at(-1)).toBe('3 steps done, 0 failed, 0 left.');
});

test('a step that fails stops what needs it, also by others, and nothing else', async () => {
  const steps = [step('a'), step('b', ['a']), step('c', ['b']), step('d')];
  const { sent, lines } = await ran(steps, (path) => [path === '/v1/a' ? BAD : GOOD]);
  expect(sent).toEqual(['a', 'd']);
  expect(lines).toEqual([
    'Failed: do a',
    'Done: do d',
    'Left: do b (it needs: do a)',
    'Left: do c (it needs: do b)',
    '1 step done, 1 failed, 2 left.',
  ]);
});

test.each([
  ['has succeeded', 'good'],
  ['has failed', 'a'],
  ['can never begin', 'b'],
])('a step that is better done after another begins once that one %s', async (_what, bad) => {
  const steps = [step('b'), step('a', ['b']), step('c', [], { after: ['a'] }), step('d', ['c'])];
  const { sent, end } = await ran(steps, (path) => [path === `/v1/${bad}` ? BAD : GOOD]);
  expect(sent).toEqual(bad === 'b' ? ['b', 'c', 'd'] : ['b', 'a', 'c', 'd']);
  expect(end.done.map(({ id }) => id)).toContain('d');
});

test('of a step with several requests nothing more is sent after one that fails', async () => {
  const requests = ['x', 'y'].map((name) => ({ method: 'PUT', path: `/v1/${name}` }) as const);
  const { sent } = await ran([step('a', [], { requests })], () => [BAD]);
  expect(sent).toEqual(['x']);
});

test('after a lost connection nothing more is begun, and it is told what got no answer', async () => {
  const steps = [step('a'), step('b', ['a']), step('d', [], { before: COPIES }), step('c', ['d'])];
  const reach = (_: unknown, stop: AbortSignal) =>
    new Promise<void>((_resolve, reject) => {
      stop.addEventListener('abort', () => {
        reject(new Fault('stopped', ExitCode.timeout));
      });
    });
  const { sent, lines, end } = await ran(steps, lost, { reach });
  expect(sent).toEqual(['a']);
  expect(end.fault?.exitCode).toBe(ExitCode.noController);
  expect(lines).toEqual([
    'No answer: do a (connection lost)',
    'Left: do b (it needs: do a)',
    'Left: do d (the controller did not answer)',
    'Left: do c (it needs: do d)',
    '0 steps done, 0 failed, 1 without an answer, 3 left.',
  ]);
});

test('a controller that is lost while something is waited for leaves the step, and sends nothing', async () => {
  const { sent, lines, end } = await ran([step('a', [], { before: COPIES })], lost, {
    reach: () => Promise.reject(new Fault('gone', ExitCode.noController)),
  });
  expect(sent).toEqual([]);
  expect(end.fault?.message).toBe('gone');
  expect(lines).toEqual(['Left: do a (the controller did not answer)', '0 steps done, 0 failed, 1 left.']);
});

test('a condition that is not reached fails its step, and others go on', async () => {
  const reach = () => Promise.reject(new Fault('Gave up', ExitCode.timeout));
  const { sent, lines } = await ran([step('a', [], { before: COPIES }), step('b')], () => [GOOD], { reach });
  expect(sent).toEqual(['b']);
  expect(lines.slice(-1)).toEqual(['1 step done, 1 failed, 0 left.']);
  expect(lines).toContain('Failed: do a (Gave up)');
});

test('after Ctrl-C in the shell no step begins, and what only waited is left', async () => {
  const interrupt = new AbortController();
  const steps = [step('a'), step('b', ['a']), step('c', [], { before: COPIES })];
  const reach = () =>
    new Promise<void>((_, reject) => {
      interrupt.signal.addEventListener('abort', () => {
        reject(new Fault('Interrupted', ExitCode.interrupted));
      });
    });
  const answer = () => {
    interrupt.abort();
    return [GOOD];
  };
  const { sent, lines } = await ran(steps, answer, { signal: interrupt.signal, reach });
  expect(sent).toEqual(['a']);
  expect(lines).toEqual([
    'Done: do a',
    'Left: do b (interrupted)',
    'Left: do c (interrupted)',
    '1 step done, 0 failed, 2 left.',
  ]);
});

test('what was sent is told apart from what only waits', async () => {
  const places: PlanPlace[] = [];
  await ran([step('a', [], { before: COPIES })], () => [GOOD], {
    progress: (place) => places.push({ ...place, done: [...place.done] }),
  });
  const ids = (steps: readonly Step[]): string => steps.map(({ id }) => id).join();
  expect(places.map(({ done, sent, left }) => [ids(done), ids(sent), ids(left)])).toEqual([
    ['', '', 'a'],
    ['', 'a', ''],
    ['a', '', ''],
  ]);
});
