import type { Query } from '../../controller/controller.ts';
import type { Call } from '../../definition/command.ts';
import { ExitCode, Fault } from '../../model/fault.ts';
import type { Resource } from '../../model/resource.ts';

/** Which replicas a command would take away, or what else it would do to them. */
interface Stake {
  /** Which resources are asked for; the fewer the better. */
  readonly query?: Query;
  /** Whether the command concerns this replica. */
  readonly hits: (resource: Resource) => boolean;
  /** Whether data goes with the replica; otherwise only its use matters. */
  readonly takesData: boolean;
}

/**
 * Asks before something is lost that is in use or of which no other good copy is left, on a terminal only: one request
 * more (`GET /v1/view/resources`). Throws a Fault when the answer is no.
 */
export async function confirmLoss(call: Call<unknown>, stake: Stake): Promise<void> {
  if (!call.mayAsk) return;
  const found: Resource[] = [];
  const request = { path: '/v1/view/resources', ...(stake.query ? { query: stake.query } : {}) };
  for await (const resource of call.controller.list<Resource>(request).items()) found.push(resource);
  await confirmStakes(call, stakesOf(found, stake));
}

/** Asks when there is anything at stake, one sentence each. Throws a Fault when the answer is no. */
export async function confirmStakes(call: Call<unknown>, stakes: readonly string[]): Promise<void> {
  if (!call.mayAsk || stakes.length === 0) return;
  for (const stake of stakes.slice(0, SHOWN)) call.warn(stake);
  if (stakes.length > SHOWN) call.warn(`… and ${stakes.length - SHOWN} more like this.`);
  if (await call.ask.confirm('Go on?')) return;
  throw new Fault('Nothing was sent.', ExitCode.client, ['--yes answers this question in advance.']);
}

const SHOWN = 10;

/** What is at stake, in sentences. */
function stakesOf(resources: readonly Resource[], { hits, takesData }: Stake): string[] {
  const hit = resources.filter(hits);
  const used = hit
    .filter(({ state }) => state?.in_use === true)
    .map(({ name, node_name }) => `${name} is in use on ${node_name}.`);
  if (!takesData) return used;
  const kept = new Set(resources.filter((one) => !hits(one) && isGoodCopy(one)).map(({ name }) => name));
  const lost = new Map<string, string[]>();
  for (const { name, node_name } of hit.filter((one) => isGoodCopy(one) && !kept.has(one.name)))
    lost.set(name, [...(lost.get(name) ?? []), node_name]);
  return [
    ...used,
    ...[...lost].map(([name, nodes]) => `No good copy of the data of ${name} is left without ${nodes.join(', ')}.`),
  ];
}

/** A replica with all of its data: up to date, or without DRBD and so always. */
function isGoodCopy({ flags = [], volumes = [] }: Resource): boolean {
  const isLeaving = flags.some((flag) => ['DISKLESS', 'DRBD_DISKLESS', 'DELETE', 'DRBD_DELETE'].includes(flag));
  return (
    !isLeaving &&
    volumes.length > 0 &&
    volumes.every(({ state }) => ['UpToDate', 'Created'].includes(state?.disk_state ?? ''))
  );
}

/** Names of LINSTOR are the same in any letter case. */
export function isNamed(names: readonly string[]): (name: string) => boolean {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return (name) => known.has(name.toLowerCase());
}
