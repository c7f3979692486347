import type { Controller } from '../../api/controller.ts';
import { NODE, nodeState } from '../../api/objects/node.ts';
import type { Replica } from '../../cluster-file/cluster/cluster-state.ts';
import { isGoodCopy } from '../../cluster-file/plan/kinds/replica-state.ts';
import type { Condition } from '../../cluster-file/plan/step.ts';
import { replicasOf } from '../../cluster-file/cluster/read-cluster.ts';
import type { Call } from '../../definition/command.ts';
import { ExitCode, Fault } from '../../model/fault.ts';
import { inWords } from '../../model/counted.ts';
import { sameName } from '../../model/name.ts';
import { allOf } from '../../api/queries.ts';
import { nodesAre } from './wait-conditions.ts';
import { waitUntil, type WaitCondition } from './wait-until.ts';

/** A satellite that is to be there is connected to at once. */
const ONLINE_WITHIN_MS = 60_000;
/** So long a copy may be in a state out of which it does not come by itself. */
const HOPELESS_AFTER_MS = 60_000;
/** So long nothing is said of a wait that nobody sees. */
const SILENT_FOR_MS = 60_000;

/**
 * Waits until the cluster has reached a condition, `limitMs` at most where it is about copies of data. Throws a Fault (exit 21)
 * when that takes too long, and when a copy cannot become good without somebody who mends its node or disk, and after
 * `stop` aborts.
 */
export async function reach(
  call: Call<unknown>,
  condition: Condition,
  { limitMs, stop }: { readonly limitMs: number | undefined; readonly stop: AbortSignal },
): Promise<void> {
  const { controller } = call;
  const isOnline = condition.kind === 'online';
  const wanted = isOnline ? nodesAre(controller, condition.nodes, 'online') : goodCopies(call, condition);
  const limit = isOnline ? ONLINE_WITHIN_MS : limitMs;
  await waitUntil(call, toldLater(call, wanted, stop), limit, `It can be seen with: ${wanted.showCommand}`);
}

/** The same condition, of which is said after a while that it is waited for where no progress is shown. */
function toldLater(
  { clock, progress, warn }: Call<unknown>,
  condition: WaitCondition,
  stop: AbortSignal,
): WaitCondition {
  const start = clock.now();
  let isTold = progress.visible;
  return {
    ...condition,
    check: async () => {
      if (stop.aborted) throw new Fault('Nothing is waited for any more.', ExitCode.timeout);
      const state = await condition.check();
      if (!isTold && state.missing.length > 0 && clock.now() - start >= SILENT_FOR_MS) {
        isTold = true;
        warn(`Still waiting until ${condition.until}: ${state.missing.join('; ')}`);
      }
      return state;
    },
  };
}

type Copies = Extract<Condition, { readonly kind: 'copies' }>;

function goodCopies({ controller, clock }: Call<unknown>, { resource, nodes }: Copies): WaitCondition {
  const until = `${resource} is up to date on ${inWords(nodes)}`;
  const showCommand = `linstor resource list --resources ${resource}`;
  let hopelessSince: number | undefined;
  return {
    until,
    showCommand,
    check: async () => {
      const replicas = [...(await replicasOf(controller, [resource])).values()].flat();
      // One that was just made may show no volume yet, or not all.
      const numbers = new Set(replicas.flatMap(({ volumes }) => volumes.map(({ number }) => number)));
      const bad = nodes
        .map((node) => ({ node, replica: replicas.find((one) => sameName(one.node, node)) }))
        .filter(({ replica }) => replica === undefined || !isGoodCopy(replica, numbers));
      const obstacles = bad.length === 0 ? [] : await obstaclesOf(controller, bad);
      hopelessSince = obstacles.length === 0 ? undefined : (hopelessSince ?? clock.now());
      if (hopelessSince !== undefined && clock.now() - hopelessSince >= HOPELESS_AFTER_MS)
        throw new Fault(`Gave up waiting until ${until}: ${obstacles.join('; ')}.`, ExitCode.timeout, [
          `It can be seen with: ${showCommand}`,
        ]);
      return { missing: bad.map(({ node, replica }) => `${resource} on ${node} is ${stateOf(replica)}`) };
    },
  };
}

interface BadCopy {
  readonly node: string;
  readonly replica: Replica | undefined;
}

/** What keeps copies from becoming good until somebody does something about it. */
async function obstaclesOf(controller: Controller, bad: readonly BadCopy[]): Promise<readonly string[]> {
  const nodes = await allOf(controller, { path: '/v1/nodes', query: { nodes: bad.map(({ node }) => node) } }, NODE);
  return bad.flatMap(({ node, replica }) => {
    if (replica === undefined) return [`there is no replica on ${node}`];
    const found = nodes.find((one) => sameName(one.name, node));
    if (found === undefined) return [`there is no node ${node}`];
    const { text, health } = nodeState(found);
    if (health !== 'good') return [`${found.name} is ${text}`];
    const broken = replica.volumes.filter(({ diskState }) => BROKEN.includes(diskState ?? ''));
    return broken.map(({ number, diskState }) => `volume ${number} on ${node} is ${diskState ?? ''}`);
  });
}

/** States of a disk that DRBD does not leave by itself. */
const BROKEN: readonly string[] = ['Failed', 'Diskless'];

function stateOf(replica: Replica | undefined): string {
  const states = new Set((replica?.volumes ?? []).map(({ diskState }) => diskState ?? 'not known'));
  return replica === undefined ? 'not there' : [...states].join(', ') || 'not there yet';
}
