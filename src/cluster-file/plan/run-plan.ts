import { isFailure, type ApiReply } from '../../api/objects/reply.ts';
import type { Controller } from '../../api/controller.ts';
import { counted } from '../../model/counted.ts';
import { ExitCode, Fault } from '../../model/fault.ts';
import type { Happening, Happenings } from '../../output/happening.ts';
import { printableLine } from '../../output/printable.ts';
import type { Cell } from '../../output/view.ts';
import { withoutSecrets } from './secrets-in-replies.ts';
import type { Condition, Step } from './step.ts';

/** What steps are run with. */
export interface PlanRun {
  readonly controller: Controller;
  /** Whether a reply that warns counts as one that failed. */
  readonly warnAsError: boolean;
  /** Waits until the cluster has reached this. Throws a Fault when it does not in time, and soon after `stop` aborts. */
  readonly reach: (condition: Condition, stop: AbortSignal) => Promise<void>;
  /** Told whenever a step begins or is over. */
  readonly progress: (place: PlanPlace) => void;
  /** Once it aborts, no step begins any more. */
  readonly signal?: AbortSignal | undefined;
}

/** How far a plan has come. */
export interface PlanPlace {
  readonly done: readonly Step[];
  readonly failed: number;
  /** Of these a request was sent and is not yet answered, the last begun last. */
  readonly sent: readonly Step[];
  /** Of these nothing was sent. */
  readonly left: readonly Step[];
}

/** How a plan ended; filled in while its happenings are asked for. */
export interface PlanEnd {
  readonly done: Step[];
  /** Those that the controller refused, and those whose condition was not reached, with the Fault that says so. */
  readonly failed: { readonly step: Step; readonly because?: string | undefined; readonly fault?: Fault | undefined }[];
  /** Those that were sent and got no answer: it is not known what they have brought about. */
  readonly unanswered: Step[];
  /** What was not begun, and why. */
  readonly left: { readonly step: Step; readonly because: string }[];
  /** Why there was no answer, when there was none. */
  fault: Fault | undefined;
}

/** Nothing has happened yet. */
export function newEnd(): PlanEnd {
  return { done: [], failed: [], unanswered: [], left: [], fault: undefined };
}

/** Steps that are being worked on at once, and those that wait for the cluster, which may take hours. */
const AT_ONCE = 4;
const WAITING_AT_ONCE = 16;

interface Outcome {
  readonly step: Step;
  readonly replies: readonly ApiReply[];
  readonly isDone: boolean;
  readonly fault?: Fault;
  /** The controller is not to be reached: no other step would fare better. */
  readonly isCutOff?: boolean;
  /** What was sent got no answer. */
  readonly isSent?: boolean;
  /** Nothing of it was sent, as something else ended the run. */
  readonly isLeft?: boolean;
}

/**
 * Runs the steps of a plan, independent ones side by side, each after those that it needs, and tells each with its replies
 * once it is over. A step that fails stops what needs it and nothing else; when no answer comes, nothing more is begun. In
 * the end it says what was done, what failed and what is left. `end` tells the same to the caller.
 */
export async function* runPlan(steps: readonly Step[], run: PlanRun, end: PlanEnd): Happenings {
  const course: Course = { waiting: [...steps], running: new Map(), over: new Set(), stopped: new Set() };
  const { waiting, running } = course;
  const stop = new AbortController();
  try {
    for (;;) {
      begin(course, run, end, stop.signal);
      if (running.size === 0) break;
      const outcome = await Promise.race(outcomesOf(running));
      running.delete(outcome.step.id);
      note(outcome, course, end);
      // Those that only wait need not go on.
      if (end.fault !== undefined) stop.abort();
      yield* told(outcome);
    }
  } finally {
    // What was sent is waited for also when nobody asks any more.
    stop.abort();
    await Promise.allSettled(outcomesOf(running));
  }
  for (const step of steps.filter((one) => waiting.includes(one)))
    end.left.push({ step, because: reasonOf(step, end, run) });
  yield* summary(end);
}

/** The steps of a run that are not yet over, and the ids of those that succeeded, and that will not any more. */
interface Course {
  readonly waiting: Step[];
  readonly running: Running;
  readonly over: Set<string>;
  readonly stopped: Set<string>;
}

type Running = Map<string, Begun>;

interface Begun {
  readonly step: Step;
  readonly outcome: Promise<Outcome>;
  /** It no longer waits for the cluster. */
  isSent: boolean;
}

function outcomesOf(running: Running): Promise<Outcome>[] {
  return Array.from(running.values(), ({ outcome }) => outcome);
}

function hasRoom({ before }: Step, running: Running): boolean {
  const alike = [...running.values()].filter(({ step }) => (step.before === undefined) === (before === undefined));
  return alike.length < (before === undefined ? AT_ONCE : WAITING_AT_ONCE);
}

function begin(course: Course, run: PlanRun, end: PlanEnd, stop: AbortSignal): void {
  const { waiting, running } = course;
  for (let at = 0; at < waiting.length;) {
    const step = waiting[at];
    if (step === undefined || end.fault !== undefined || run.signal?.aborted === true) break;
    if (!mayBegin(step, course) || !hasRoom(step, running)) at += 1;
    else {
      waiting.splice(at, 1);
      const begun: Begun = { step, isSent: step.before === undefined, outcome: perform(step, run, stop, isSent) };
      running.set(step.id, begun);
    }
  }
  tell(course, run, end);

  function isSent(step: Step): void {
    const begun = running.get(step.id);
    if (begun) begun.isSent = true;
    tell(course, run, end);
  }
}

/** All that it needs has succeeded, and what is better over before is over, or can never be. */
function mayBegin({ needs, after = [] }: Step, { waiting, over, stopped }: Course): boolean {
  if (!needs.every((id) => over.has(id))) return false;
  if (after.every((id) => over.has(id) || stopped.has(id))) return true;
  if (stopped.size === 0) return false;
  // The steps stand in their order, so that what stops one has been seen before it.
  for (const step of waiting) if (step.needs.some((id) => stopped.has(id))) stopped.add(step.id);
  return after.every((id) => over.has(id) || stopped.has(id));
}

function tell({ waiting, running }: Course, run: PlanRun, { done, failed }: PlanEnd): void {
  const begun = [...running.values()];
  const sent = begun.filter(({ isSent }) => isSent).map(({ step }) => step);
  const left = [...begun.filter(({ isSent }) => !isSent).map(({ step }) => step), ...waiting];
  run.progress({ done, failed: failed.length, sent, left });
}

/** Waits until a step can be done, and sends it; `isSent` is called in between. */
async function perform(step: Step, run: PlanRun, stop: AbortSignal, isSent: (step: Step) => void): Promise<Outcome> {
  const outcome = { step, replies: [], isDone: false };
  try {
    if (step.before) await run.reach(step.before, stop);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { ...outcome, fault, isCutOff: fault.exitCode === ExitCode.noController, isLeft: isStopped(run, stop) };
  }
  // While it waited, something may have ended the run.
  if (isStopped(run, stop)) return { ...outcome, isLeft: true };
  if (step.before) isSent(step);
  return send(step, run);
}

function isStopped({ signal }: PlanRun, stop: AbortSignal): boolean {
  return stop.aborted || signal?.aborted === true;
}

/** The requests of a step, one after the other, until one fails. */
async function send(step: Step, run: PlanRun): Promise<Outcome> {
  const replies: ApiReply[] = [];
  try {
    for (const request of step.requests) {
      const own = await run.controller.change(request);
      replies.push(...withoutSecrets(own, request.body));
      if (own.some((reply) => isFailure(reply, run))) return { step, replies, isDone: false };
    }
    return { step, replies, isDone: true };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { step, replies, isDone: false, fault, isSent: true, isCutOff: true };
  }
}

/** Puts an outcome where it belongs; one that was left goes back to those that wait. */
function note(outcome: Outcome, { waiting, over, stopped }: Course, end: PlanEnd): void {
  const { step, isDone, fault, isCutOff, isSent, isLeft } = outcome;
  if (isCutOff === true && isLeft !== true) end.fault ??= fault;
  if (isDone) {
    end.done.push(step);
    over.add(step.id);
  } else if (isSent === true) end.unanswered.push(step);
  else if (isLeft === true || isCutOff === true) waiting.push(step);
  else {
    end.failed.push({ step, because: fault?.message, fault });
    stopped.add(step.id);
  }
}

function* told({ step, replies, isDone, fault, isCutOff, isSent, isLeft }: Outcome): Iterable<Happening> {
  if (isLeft === true || (isCutOff === true && isSent !== true)) return;
  const because = fault ? ` (${printableLine(fault.message)})` : '';
  yield { line: [wordFor(isDone, isSent), `: ${printableLine(step.what)}${because}`] };
  yield { replies };
}

function wordFor(isDone: boolean, isSent = false): Cell {
  if (isDone) return { text: 'Done', colour: 'green' };
  return { text: isSent ? 'No answer' : 'Failed', colour: 'red' };
}

function reasonOf({ needs }: Step, end: PlanEnd, { signal }: PlanRun): string {
  const before = [...end.failed.map(({ step }) => step), ...end.unanswered, ...end.left.map(({ step }) => step)];
  const cause = before.find(({ id }) => needs.includes(id));
  if (cause !== undefined) return `it needs: ${cause.what}`;
  if (end.fault !== undefined) return 'the controller did not answer';
  return signal?.aborted === true ? 'interrupted' : 'something before it failed';
}

function* summary({ done, failed, unanswered, left }: PlanEnd): Iterable<Happening> {
  for (const { step, because } of left)
    yield { line: [{ text: 'Left', colour: 'yellow' }, `: ${printableLine(step.what)} (${printableLine(because)})`] };
  const unknown = unanswered.length === 0 ? '' : ` ${unanswered.length} without an answer,`;
  yield { line: [`${counted(done.length, 'step')} done, ${failed.length} failed,${unknown} ${left.length} left.`] };
}
