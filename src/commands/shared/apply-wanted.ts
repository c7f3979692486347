import { isDeepStrictEqual } from 'node:util';
import type { Wanted } from '../../cluster-file/format/cluster-file.ts';
import { lookAt, planFor, type Look } from '../../cluster-file/plan/look.ts';
import type { Plan, Step } from '../../cluster-file/plan/step.ts';
import { hasStorage } from '../../cluster-file/compare/replicas-wanted.ts';
import type { WantedCluster } from '../../cluster-file/read/read-text.ts';
import { newEnd, runPlan, type PlanEnd, type PlanRun } from '../../cluster-file/plan/run-plan.ts';
import type { Call } from '../../definition/command.ts';
import { ExitCode, Fault, clientFault } from '../../model/fault.ts';
import { counted } from '../../model/counted.ts';
import type { Happening, Happenings } from '../../output/happening.ts';
import { printableLine } from '../../output/printable.ts';
import type { TextView, View } from '../../output/view.ts';
import { confirmLosses } from './data-loss.ts';
import { differencesPage } from './differences-page.ts';
import { interruptedWords } from './interrupted-plan.ts';
import { tellNotCompared } from './not-compared.ts';
import { planView } from './plan-view.ts';
import { reach } from './reach.ts';
import { resourcesAre } from './wait-conditions.ts';
import { waitUntil } from './wait-until.ts';

/** How a file is applied. */
export interface HowToApply {
  readonly prune: boolean;
  readonly allowDataLoss: boolean;
  readonly wait: boolean;
  /** ms; undefined: no limit. */
  readonly waitTimeout: number | undefined;
  /** Somebody has just seen what differs, and of the other objects of the cluster nothing has to be said. */
  readonly isSeen?: boolean;
}

/** Makes the cluster as a file wants it. Throws a Fault, with nothing sent, for what it may not do. */
export async function applyWanted(
  call: Call<unknown>,
  wanted: WantedCluster,
  how: HowToApply,
): Promise<View | Happenings> {
  const { look, plan } = await planned(call, wanted, how);
  if (plan.impossible.length > 0)
    throw clientFault('The file wants what cannot be done. Nothing was sent.', plan.impossible);
  if (plan.steps.length === 0 && !how.wait) return NOTHING_TO_DO;
  const losses = plan.steps.flatMap(({ loses = [] }) => loses);
  if (losses.length > 0 && !how.allowDataLoss)
    throw clientFault('The file takes data away. Nothing was sent.', [...losses, ALLOW]);
  return happenings(call, wanted, { look, plan }, how);
}

/** The steps that `applyWanted` would take, and what they would lose; nothing is sent. */
export async function showPlan(call: Call<unknown>, wanted: WantedCluster, how: HowToApply): Promise<TextView> {
  const { plan } = await planned(call, wanted, how);
  return planView(plan, { isLossAllowed: how.allowDataLoss });
}

const NOTHING_TO_DO: TextView = {
  kind: 'text',
  text: 'Nothing to do: the cluster is as the file wants it.\n',
  machine: { value: [], layout: 'lines' },
};

const ALLOW = 'Add --allow-data-loss if that is meant.';

interface Planned {
  readonly look: Look;
  readonly plan: Plan;
}

async function planned(call: Call<unknown>, wanted: WantedCluster, how: HowToApply): Promise<Planned> {
  const look = await lookAt(call.controller, wanted, lookingAs(call, how));
  // --curl ends here: what follows depends on the answers.
  await call.pause(0);
  const plan = await planFor(look, wanted, call);
  if (look.unnamed.length > 0 && how.isSeen !== true) call.warn(leftAlone(look.unnamed.length));
  tellNotCompared(call, look);
  return { look, plan };
}

function lookingAs(call: Call<unknown>, { prune, isSeen = false }: HowToApply): Parameters<typeof lookAt>[2] {
  return { prune, alone: isSeen, outside: call };
}

function leftAlone(count: number): string {
  return counted(
    count,
    'object of the cluster is not in the file; --prune deletes it.',
    'objects of the cluster are not in the file; --prune deletes them.',
  );
}

/** So many times a cluster is made as it is wanted: what is done may make LINSTOR do something by itself. */
const ROUNDS = 3;

async function* happenings(
  call: Call<unknown>,
  wanted: WantedCluster,
  { look, plan: first }: Planned,
  how: HowToApply,
): Happenings {
  if (call.mode === 'text' && call.stdoutIsTerminal && how.isSeen !== true) yield* shown(look);
  if (await agree(call, look, first)) await checkUnchanged(call, wanted, first, how);
  let plan = first;
  const begun = new Set(first.steps.map(({ id }) => id));
  for (let round = 1; plan.steps.length > 0; round += 1) {
    const end = newEnd();
    yield* runPlan(plan.steps, runOf(call, how), end);
    call.progress.clear();
    if (end.failed.length + end.unanswered.length + end.left.length > 0) {
      yield* unfinished(call, end);
      return;
    }
    const next = await lookAt(call.controller, wanted, lookingAs(call, how));
    plan = await planFor(next, wanted, call);
    if (plan.steps.length > 0 && !mayGoOn(plan, begun, round)) {
      yield* needed(plan.steps);
      return;
    }
  }
  if (how.wait) yield* synced(call, wanted, how);
}

/** The same page as that of `linstor diff`. */
function* shown({ toChange }: Look): Iterable<Happening> {
  if (toChange.length === 0) return;
  for (const line of differencesPage({ differences: toChange, notInFile: [] }, false)) yield { line };
  yield { line: [] };
}

/** Throws a Fault unless the user wants what is deleted and lost; says whether there was a question. */
async function agree(call: Call<unknown>, { toChange }: Look, { steps }: Plan): Promise<boolean> {
  const losses = steps.flatMap(({ loses = [] }) => loses);
  const deleted = toChange.filter((one) => one.needsPrune).map(({ path }) => `This deletes ${path.join(' ')}.`);
  if (deleted.length > 0 && !call.mayAsk && !call.hasAgreed)
    throw clientFault('--prune needs --yes where nobody can be asked. Nothing was sent.', deleted);
  const asked = [...losses, ...deleted].map(printableLine);
  await confirmLosses(call, asked);
  return call.mayAsk && asked.length > 0;
}

/** A question may stand for hours: throws a Fault when what was agreed to is no longer what would be done. */
async function checkUnchanged(
  call: Call<unknown>,
  wanted: WantedCluster,
  { steps }: Plan,
  how: HowToApply,
): Promise<void> {
  const now = await planFor(await lookAt(call.controller, wanted, lookingAs(call, how)), wanted, call);
  if (now.impossible.length === 0 && isDeepStrictEqual(now.steps, steps)) return;
  throw clientFault('The cluster was changed meanwhile by somebody else. Nothing was sent.', [
    'Apply the file again to see what would be done now.',
  ]);
}

/**
 * What nobody has agreed to is not done: nothing is lost, and nothing taken away that was not taken away from the beginning
 * (`begun` has the ids of those steps), such as what somebody else has made meanwhile.
 */
function mayGoOn({ impossible, steps }: Plan, begun: ReadonlySet<string>, round: number): boolean {
  const isAgreed = (step: Step): boolean => step.loses === undefined && (begun.has(step.id) || !takesAway(step));
  return round < ROUNDS && impossible.length === 0 && steps.every(isAgreed);
}

/** Whether an object or the disk of a replica goes; properties that are taken away can be set again. */
function takesAway({ requests }: Step): boolean {
  return requests.some(
    ({ method, path }) => method === 'DELETE' || /\/(evacuate|deactivate|diskless(\/|$))/.test(path),
  );
}

function runOf(call: Call<unknown>, { waitTimeout }: HowToApply): PlanRun {
  const { controller, warnAsError, progress, signal } = call;
  let share: readonly [over: number, all: number] = [0, 0];
  // Several steps may wait at once: none of them takes the line of the others away.
  const quiet = {
    ...progress,
    show: (text: string) => progress.show(text, ...share),
    clear: () => undefined,
    onInterrupt: () => undefined,
  };
  return {
    controller,
    warnAsError,
    signal,
    reach: (condition, stop) => reach({ ...call, progress: quiet }, condition, { limitMs: waitTimeout, stop }),
    progress: (where) => {
      const { done, failed, sent, left } = where;
      share = [done.length, done.length + failed + sent.length + left.length];
      progress.onInterrupt(interruptedWords(where));
      const last = sent.at(-1);
      if (last) progress.show(printableLine(last.what), ...share);
    },
  };
}

const GO_ON = 'Apply the file again to go on from here.';

/** Throws a Fault when no answer came, and where nobody reads lines. */
function* unfinished({ mode, signal }: Call<unknown>, end: PlanEnd): Iterable<Happening> {
  const { fault, failed, left } = end;
  if (fault) throw new Fault(fault.message, fault.exitCode, [...fault.hints, GO_ON]);
  const isInterrupted = signal?.aborted === true && failed.length === 0;
  const exitCode = isInterrupted ? ExitCode.interrupted : exitCodeOf(end);
  if (mode === 'text') {
    yield { line: [GO_ON], exitCode };
    return;
  }
  const steps = [
    ...failed.map(({ step, because }) => `Failed: ${step.what}${because === undefined ? '' : ` (${because})`}`),
    ...left.map(({ step, because }) => `Left: ${step.what} (${because})`),
  ];
  throw new Fault('Not everything could be done.', exitCode, [...steps.map(printableLine), GO_ON]);
}

/** What could not be waited for has an exit code of its own. */
function exitCodeOf({ failed }: PlanEnd): ExitCode {
  return failed.every(({ fault }) => fault?.exitCode === ExitCode.timeout) ? ExitCode.timeout : ExitCode.reply;
}

function* needed(steps: readonly Step[]): Iterable<Happening> {
  for (const { what } of steps)
    yield { line: [{ text: 'Needed', colour: 'yellow' }, `: ${printableLine(what)}`], exitCode: ExitCode.reply };
  yield { line: ['This is not yet as the file wants it: look at it, and apply the file again.'] };
}

/** Without volumes, or a replica that has storage and is active, there is nothing that could ever be in sync. */
function hasDataToSync({
  volumes = {},
  replicas = {},
  'place-count': count = 0,
}: Wanted<'resource-definitions'>): boolean {
  const holds = Object.values(replicas).some((own) => hasStorage(own) && own.active !== false);
  return Object.keys(volumes).length > 0 && (holds || count > 0);
}

async function* synced(call: Call<unknown>, { tree }: WantedCluster, { waitTimeout }: HowToApply): Happenings {
  const names = Object.entries(tree['resource-definitions'] ?? {})
    .filter(([, own]) => hasDataToSync(own))
    .map(([name]) => name);
  if (names.length === 0) return;
  yield { waits: true };
  const wanted = resourcesAre(call.controller, names, 'synced');
  await waitUntil(call, wanted, waitTimeout, `What was begun may go on; look with: ${wanted.showCommand}`);
  yield { line: [{ text: 'Done', colour: 'green' }, ': all replicas are in sync.'] };
}
