import type { Controller } from '../../api/controller.ts';
import { replicasOf } from '../../cluster-file/read-cluster.ts';
import { lookAt, type Look } from '../../cluster-file/look.ts';
import { isGoodCopy } from '../../cluster-file/plan/replica-state.ts';
import type { Condition } from '../../cluster-file/plan/step.ts';
import type { WantedCluster } from '../../cluster-file/read-text.ts';
import { runPlan, type PlanEnd } from '../../cluster-file/run-plan.ts';
import type { Call } from '../../definition/command.ts';
import { ExitCode, clientFault } from '../../model/fault.ts';
import { counted } from '../../model/counted.ts';
import { sameName } from '../../model/name.ts';
import type { Happenings } from '../../output/happening.ts';
import { printableLine } from '../../output/printable.ts';
import type { View } from '../../output/view.ts';
import { EndOfPreview } from '../../transport/send.ts';
import { confirmLosses } from './data-loss.ts';
import { nodesAre, resourcesAre } from './wait-conditions.ts';
import { waitUntil, type WaitCondition } from './wait-until.ts';

/** How a file is applied. */
interface HowToApply {
  readonly prune: boolean;
  readonly allowDataLoss: boolean;
  readonly wait: boolean;
  /** ms; undefined: no limit. */
  readonly waitTimeout: number | undefined;
}

/** Makes the cluster as a file wants it. Throws a Fault, with nothing sent, for what it may not do. */
export async function applyWanted(
  call: Call<unknown>,
  wanted: WantedCluster,
  how: HowToApply,
): Promise<View | Happenings> {
  const look = await lookAt(call.controller, wanted, { prune: how.prune, outside: call });
  // Without a cluster there is nothing that a file could differ from.
  if (!(await call.controller.hasVersion('1.0.0', { unknown: false }))) throw new EndOfPreview();
  if (look.unnamed > 0) call.warn(leftAlone(look.unnamed));
  if (look.plan.impossible.length > 0)
    throw clientFault('The file wants what cannot be changed. Nothing was sent.', look.plan.impossible);
  if (look.plan.steps.length === 0 && !how.wait) {
    const text = 'Nothing to do: the cluster is as the file wants it.\n';
    return { kind: 'text', text, machine: { value: [], layout: 'lines' } };
  }
  await agree(call, look, how);
  return happenings(call, wanted, look, how);
}

function leftAlone(count: number): string {
  return counted(
    count,
    'object of the cluster is not in the file; --prune deletes it.',
    'objects of the cluster are not in the file; --prune deletes them.',
  );
}

/** Throws a Fault unless the user wants what is deleted and lost. */
async function agree(call: Call<unknown>, { plan, differences }: Look, { allowDataLoss }: HowToApply): Promise<void> {
  const losses = plan.steps.flatMap(({ loses = [] }) => loses);
  if (losses.length > 0 && !allowDataLoss)
    throw clientFault('The file takes data away. Nothing was sent.', [
      ...losses,
      'Add --allow-data-loss if that is meant.',
    ]);
  const deleted = differences.filter((one) => one.needsPrune).map(({ path }) => `This deletes ${path.join(' ')}.`);
  if (deleted.length > 0 && !call.mayAsk && !call.hasAgreed)
    throw clientFault('--prune needs --yes where nobody can be asked. Nothing was sent.', deleted);
  await confirmLosses(call, [...losses, ...deleted].map(printableLine));
}

/** So many times a cluster is made as it is wanted: what is done may make LINSTOR do something by itself. */
const ROUNDS = 3;

async function* happenings(call: Call<unknown>, wanted: WantedCluster, first: Look, how: HowToApply): Happenings {
  const { controller } = call;
  let look = first;
  for (let round = 1; look.plan.steps.length > 0; round += 1) {
    const end: PlanEnd = { done: [], failed: [], left: [], fault: undefined };
    yield* runPlan(look.plan.steps, runOf(call, how), end);
    call.progress.clear();
    if (end.fault) throw end.fault;
    if (end.failed.length + end.left.length > 0) {
      yield { line: ['Apply the file again to go on from here.'], exitCode: ExitCode.reply };
      return;
    }
    // A preview ends here: nothing was changed.
    await call.pause(0);
    look = await lookAt(controller, wanted, { prune: how.prune, outside: call });
    if (look.plan.steps.length > 0 && !mayGoOn(look, round)) {
      for (const { what } of look.plan.steps)
        yield { line: [{ text: 'Needed', colour: 'yellow' }, `: ${printableLine(what)}`], exitCode: ExitCode.reply };
      yield { line: ['This is not yet as the file wants it: look at it, and apply the file again.'] };
      return;
    }
  }
  if (how.wait) yield* synced(call, wanted, how);
}

/** What nobody has agreed to is not done. */
function mayGoOn({ plan }: Look, round: number): boolean {
  return round < ROUNDS && plan.impossible.length === 0 && plan.steps.every(({ loses }) => loses === undefined);
}

function runOf(call: Call<unknown>, { waitTimeout }: HowToApply): Parameters<typeof runPlan>[1] {
  const { controller, warnAsError, progress, signal } = call;
  return {
    controller,
    warnAsError,
    signal,
    progress: (what, over, all) => {
      progress.onInterrupt(
        `${over} of ${all} steps were done, and what was begun may go on; apply the file again to go on from there.`,
      );
      progress.show(what, over, all);
    },
    reach: async (condition) => {
      const limit = condition.kind === 'online' ? ONLINE_WITHIN_MS : waitTimeout;
      try {
        const wanted = waitingFor(controller, condition);
        await waitUntil(call, wanted, limit, `It can be seen with: ${wanted.showCommand}`);
      } catch (error) {
        // In a preview nothing changes, however long one waits.
        if (!(error instanceof EndOfPreview)) throw error;
      }
    },
  };
}

/** A satellite that is to be there is connected to at once. */
const ONLINE_WITHIN_MS = 60_000;

function waitingFor(controller: Controller, condition: Condition): WaitCondition {
  if (condition.kind === 'online') return nodesAre(controller, condition.nodes, 'online');
  const { resource, nodes } = condition;
  return {
    until: `${resource} is up to date on ${nodes.join(', ')}`,
    showCommand: `linstor resource list --resources ${resource}`,
    check: async () => {
      const replicas = [...(await replicasOf(controller, [resource])).values()].flat();
      const isGood = (node: string): boolean => replicas.some((one) => sameName(one.node, node) && isGoodCopy(one));
      return {
        missing: nodes.filter((node) => !isGood(node)).map((node) => `${resource} on ${node} is not up to date yet`),
      };
    },
  };
}

async function* synced(call: Call<unknown>, { tree }: WantedCluster, { waitTimeout }: HowToApply): Happenings {
  const names = Object.entries(tree['resource-definitions'] ?? {})
    .filter(([, own]) => Object.keys(own.replicas ?? {}).length > 0 || (own['place-count'] ?? 0) > 0)
    .map(([name]) => name);
  if (names.length === 0) return;
  yield { waits: true };
  const wanted = resourcesAre(call.controller, names, 'synced');
  await waitUntil(call, wanted, waitTimeout, `What was begun may go on; look with: ${wanted.showCommand}`);
  yield { line: [{ text: 'Done', colour: 'green' }, ': all replicas are in sync.'] };
}
