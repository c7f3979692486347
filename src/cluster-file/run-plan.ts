import { isFailure, type ApiReply } from '../api/objects/reply.ts';
import type { Controller } from '../api/controller.ts';
import { counted } from '../model/counted.ts';
import { Fault } from '../model/fault.ts';
import type { Happening, Happenings } from '../output/happening.ts';
import { printableLine } from '../output/printable.ts';
import type { Condition, Step } from './plan/step.ts';

/** What steps are run with. */
export interface PlanRun {
  readonly controller: Controller;
  /** Whether a reply that warns counts as one that failed. */
  readonly warnAsError: boolean;
  /** Waits until the cluster has reached this. Throws a Fault when it does not in time. */
  readonly reach: (condition: Condition) => Promise<void>;
  /** Told before every step: how many of all are over. */
  readonly progress: (what: string, over: number, all: number) => void;
  /** Once it aborts, no step begins any more. */
  readonly signal?: AbortSignal | undefined;
}

/** How a plan ended; filled in while its happenings are asked for. */
export interface PlanEnd {
  readonly done: Step[];
  readonly failed: Step[];
  /** What was not begun, and why. */
  readonly left: { readonly step: Step; readonly because: string }[];
  /** What broke the run off, if anything did: then it is not known what the last step has brought about. */
  fault: Error | undefined;
}

/** Steps that are being worked on at once, and those that wait for the cluster, which may take hours. */
const AT_ONCE = 4;
const WAITING_AT_ONCE = 16;

interface Outcome {
  readonly step: Step;
  readonly replies: readonly ApiReply[];
  readonly isDone: boolean;
  readonly fault?: Error;
  /** Nothing came back: no other step would fare better. */
  readonly isCutOff?: boolean;
}

/**
 * Runs the steps of a plan, independent ones side by side, each after those that it needs, and tells each with its replies
 * once it is over. A step that fails stops what needs it and nothing else; when no answer comes, nothing more is begun. In
 * the end it says what was done, what failed and what is left. `end` tells the same to the caller.
 */
export async function* runPlan(steps: readonly Step[], run: PlanRun, end: PlanEnd): Happenings {
  const waiting = [...steps];
  const running: Running = new Map();
  const over = new Set<string>();
  try {
    for (;;) {
      begin(waiting, running, over, run, end);
      if (running.size === 0) break;
      const outcome = await Promise.race(outcomesOf(running));
      running.delete(outcome.step.id);
      note(outcome, over, end);
      yield* told(outcome);
    }
  } finally {
    // What was sent is waited for also when nobody asks any more.
    await Promise.allSettled(outcomesOf(running));
  }
  for (const step of waiting) end.left.push({ step, because: reasonOf(step, end, run) });
  yield* summary(end);
}

type Running = Map<string, { readonly step: Step; readonly outcome: Promise<Outcome> }>;

function outcomesOf(running: Running): Promise<Outcome>[] {
  return Array.from(running.values(), ({ outcome }) => outcome);
}

function hasRoom({ before }: Step, running: Running): boolean {
  const alike = [...running.values()].filter(({ step }) => (step.before === undefined) === (before === undefined));
  return alike.length < (before === undefined ? AT_ONCE : WAITING_AT_ONCE);
}

function begin(waiting: Step[], running: Running, over: ReadonlySet<string>, run: PlanRun, end: PlanEnd): void {
  const all = waiting.length + running.size + end.done.length + end.failed.length;
  for (let at = 0; at < waiting.length;) {
    const step = waiting[at];
    if (step === undefined || end.fault !== undefined || run.signal?.aborted === true) return;
    if (!step.needs.every((id) => over.has(id)) || !hasRoom(step, running)) at += 1;
    else {
      waiting.splice(at, 1);
      run.progress(printableLine(step.what), over.size, all);
      running.set(step.id, { step, outcome: perform(step, run) });
    }
  }
}

/** The requests of a step, one after the other, until one fails. */
async function perform(step: Step, run: PlanRun): Promise<Outcome> {
  try {
    if (step.before) await run.reach(step.before);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { step, replies: [], isDone: false, fault };
  }
  const replies: ApiReply[] = [];
  try {
    for (const request of step.requests) {
      const own = await run.controller.change(request);
      replies.push(...own);
      if (own.some((reply) => isFailure(reply, run))) return { step, replies, isDone: false };
    }
    return { step, replies, isDone: true };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { step, replies, isDone: false, fault, isCutOff: true };
  }
}

function note({ step, isDone, fault, isCutOff }: Outcome, over: Set<string>, end: PlanEnd): void {
  (isDone ? end.done : end.failed).push(step);
  if (isDone) over.add(step.id);
  if (isCutOff === true) end.fault ??= fault;
}

function* told({ step, replies, isDone, fault }: Outcome): Iterable<Happening> {
  const what = printableLine(step.what);
  if (isDone) yield { line: [{ text: 'Done', colour: 'green' }, `: ${what}`] };
  else
    yield {
      line: [{ text: 'Failed', colour: 'red' }, `: ${what}${fault ? ` (${printableLine(fault.message)})` : ''}`],
    };
  yield { replies };
}

function reasonOf({ needs }: Step, { failed, fault, left }: PlanEnd, { signal }: PlanRun): string {
  const cause = failed.find(({ id }) => needs.includes(id)) ?? left.find(({ step }) => needs.includes(step.id))?.step;
  if (cause !== undefined) return `it needs: ${cause.what}`;
  if (fault !== undefined) return 'the controller did not answer';
  return signal?.aborted === true ? 'interrupted' : 'something before it failed';
}

function* summary({ done, failed, left }: PlanEnd): Iterable<Happening> {
  for (const { step, because } of left)
    yield { line: [{ text: 'Left', colour: 'yellow' }, `: ${printableLine(step.what)} (${printableLine(because)})`] };
  yield { line: [`${counted(done.length, 'step')} done, ${failed.length} failed, ${left.length} left.`] };
}
