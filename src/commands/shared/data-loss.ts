import type { Query } from '../../api/controller.ts';
import type { Call } from '../../definition/command.ts';
import { isGoodDisk } from '../../diagnosis/redundancy.ts';
import { ExitCode, chosenEnd } from '../../model/fault.ts';
import { sameName } from '../../model/name.ts';
import { printableLine } from '../../output/printable.ts';
import { RESOURCE, type Resource } from '../../api/objects/resource.ts';
import { allOf, namedOf } from '../../api/queries.ts';

/** Which replicas a command would take away, or what else it would do to them. */
interface DataLoss {
  /** Which resources are asked for. */
  readonly query: Query;
  /** Whether the command concerns this replica. */
  readonly hits: (resource: Resource) => boolean;
  /** Whether data goes with the replica; otherwise only its use matters. */
  readonly takesData: boolean;
  /** What of a resource is taken away, `volume 0 of db1`; by default the whole resource. */
  readonly of?: (resource: string) => string;
}

/**
 * Asks before something is lost that is in use or of which no other good copy is left, on a terminal only: one request
 * more (`GET /v1/view/resources`). Throws a Fault when the answer is no.
 */
export async function confirmLoss(call: Call<unknown>, loss: DataLoss): Promise<void> {
  if (!call.mayAsk) return;
  const found = await allOf(call.controller, { path: '/v1/view/resources', query: loss.query }, RESOURCE);
  await confirmLosses(call, lossesOf(found, loss));
}

/**
 * Likewise, for all that is on a node. Whether a copy is the last one depends on other nodes, which are only asked about for
 * resources with data on this one.
 */
export async function confirmLossOfNode(call: Call<unknown>, node: string): Promise<void> {
  if (!call.mayAsk) return;
  const { controller } = call;
  const hits = (replica: Resource): boolean => sameName(replica.node_name, node);
  const here = (await allOf(controller, { path: '/v1/view/resources', query: { nodes: [node] } }, RESOURCE)).filter(
    hits,
  );
  const names = here.filter(holdsData).map(({ name }) => name);
  const copies = await namedOf(controller, '/v1/view/resources', names, {}, RESOURCE);
  const elsewhere = copies.filter((one) => !hits(one));
  await confirmLosses(call, lossesOf([...here, ...elsewhere], { hits, takesData: true }));
}

/** Asks when there is data to lose, one sentence each. Throws a Fault when the answer is no. */
export async function confirmLosses(call: Call<unknown>, losses: readonly string[]): Promise<void> {
  if (!call.mayAsk || losses.length === 0) return;
  for (const loss of losses.slice(0, SHOWN)) call.warn(loss);
  if (losses.length > SHOWN) call.warn(`… and ${losses.length - SHOWN} more like this.`);
  if (await call.ask.confirm('Go on?')) return;
  throw chosenEnd('Nothing was sent.', ExitCode.client);
}

const SHOWN = 10;

/** What would be lost, in sentences. */
function lossesOf(
  resources: readonly Resource[],
  { hits, takesData, of = (name) => name }: Omit<DataLoss, 'query'>,
): string[] {
  const used = resources
    .filter((one) => hits(one) && one.state?.in_use === true)
    .map(({ name, node_name }) => `${printableLine(name)} is in use on ${printableLine(node_name)}.`);
  if (!takesData) return used;
  const byName = new Map<string, Resource[]>();
  for (const one of resources.filter(holdsData)) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  return [...used, ...[...byName].flatMap(([name, copies]) => lossOf(printableLine(of(name)), copies, hits))];
}

/** Says it when no copy is left, or none with all of the data that was there before. */
function lossOf(name: string, copies: readonly Resource[], hits: DataLoss['hits']): string[] {
  const lost = copies.filter(hits);
  const kept = copies.filter((one) => !hits(one));
  if (lost.length === 0) return [];
  if (kept.length === 0)
    return [`This deletes ${lost.length === 1 ? 'the only' : 'every'} copy of ${name} (${nodesOf(lost)}).`];
  const good = lost.filter(isGoodCopy);
  if (good.length === 0 || kept.some(isGoodCopy)) return [];
  const which = good.length === 1 ? 'the only up-to-date copy' : 'all up-to-date copies';
  return [
    `This deletes ${which} of ${name} (${nodesOf(good)}); what is left on ${nodesOf(kept)} is not known to be up to date.`,
  ];
}

function nodesOf(copies: readonly Resource[]): string {
  return copies.map(({ node_name }) => printableLine(node_name)).join(', ');
}

/** A replica with a disk that is there to stay. */
function holdsData({ flags = [], volumes = [] }: Resource): boolean {
  const isLeaving = flags.some((flag) => ['DISKLESS', 'DRBD_DISKLESS', 'DELETE', 'DRBD_DELETE'].includes(flag));
  return !isLeaving && volumes.length > 0;
}

/** One with all of its data: up to date, or without DRBD and so always. */
function isGoodCopy({ volumes = [] }: Resource): boolean {
  return volumes.every(({ state }) => isGoodDisk(state?.disk_state));
}

/** Names of LINSTOR are the same in any letter case. */
export function isNamed(names: readonly string[]): (name: string) => boolean {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return (name) => known.has(name.toLowerCase());
}
