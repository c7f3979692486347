import type { Controller, ControllerVersion, Query } from '../../controller/controller.ts';
import { Census } from '../../model/census.ts';
import type { ClusterFacts, FailedSnapshot, ScheduledBackup } from '../../model/cluster.ts';
import { isJsonObject, withoutNulls } from '../../model/json.ts';
import type { Node } from '../../model/node.ts';
import type { Resource } from '../../model/resource.ts';
import type { ResourceDefinition } from '../../model/resource-definition.ts';
import type { ResourceGroup } from '../../model/resource-group.ts';
import type { StoragePool } from '../../model/storage-pool.ts';
import { allOf, ifSupported } from '../family/reading.ts';

/** One look at a cluster: what its health depends on, and what else the status shows. */
export interface Look extends ClusterFacts {
  readonly uri: string;
  readonly version: ControllerVersion;
  /** Those of the last day, the newest first. */
  readonly reports: readonly RecentReport[] | undefined;
  /** How many backups wait for being shipped. */
  readonly queued: number | undefined;
}

/** An error report as the list has it; the time is ms since the epoch. */
export interface RecentReport {
  readonly filename?: string;
  readonly error_time?: number;
  readonly node_name?: string;
  readonly module?: string;
  readonly exception?: string;
  readonly exception_message?: string;
}

const DAY_MS = 24 * 3_600_000;
/** More error reports than this within a day are "100 or more". */
export const MOST_REPORTS = 100;

/** Asks everything at once. Throws a Fault when the controller does not answer; what it does not support is left out. */
export async function lookAt(controller: Controller, now: number): Promise<Look> {
  const [version, nodes, pools, census, placeCounts, encryption, scheduled, failedSnapshots, reports, queued] =
    await Promise.all([
      controller.version(),
      allOf<Node>(controller, { path: '/v1/nodes' }),
      allOf<StoragePool>(controller, { path: '/v1/view/storage-pools' }),
      censusOf(controller),
      placeCountsOf(controller),
      ifSupported(encryptionOf(controller)),
      ifSupported(scheduledOf(controller)),
      ifSupported(failedSnapshotsOf(controller)),
      ifSupported(reportsOf(controller, now)),
      ifSupported(queuedOf(controller)),
    ]);
  const uri = await controller.uri();
  return {
    now,
    uri,
    version,
    nodes,
    pools,
    census,
    placeCounts,
    encryption,
    scheduled,
    failedSnapshots,
    reports,
    queued,
  };
}

async function censusOf(controller: Controller): Promise<Census> {
  const census = new Census();
  for await (const resource of controller.items<Resource>({ path: '/v1/view/resources' })) census.add(resource);
  return census;
}

async function placeCountsOf(controller: Controller): Promise<Map<string, number | undefined>> {
  const [groupOf, groups] = await Promise.all([
    groupsOf(controller),
    allOf<ResourceGroup>(controller, { path: '/v1/resource-groups' }),
  ]);
  const counts = new Map(groups.map((group) => [group.name, group.select_filter?.place_count]));
  return new Map(Array.from(groupOf, ([name, group]) => [name, counts.get(group)]));
}

async function groupsOf(controller: Controller): Promise<Map<string, string>> {
  const groupOf = new Map<string, string>();
  const definitions = await controller.list<ResourceDefinition>({ path: '/v1/resource-definitions' });
  for await (const { name, resource_group_name } of definitions.items())
    groupOf.set(name, resource_group_name ?? 'DfltRscGrp');
  return groupOf;
}

/** `locked`, `unlocked` or `unset`. */
async function encryptionOf(controller: Controller): Promise<string | undefined> {
  const answer = await controller.read({ path: '/v1/encryption/passphrase', preview: {} });
  return isJsonObject(answer) && typeof answer.status === 'string' ? answer.status.toLowerCase() : undefined;
}

/** What schedules ship, of one resource or of all. */
export async function scheduledOf(controller: Controller, resource?: string): Promise<readonly ScheduledBackup[]> {
  const query = { rsc: resource, 'active-only': true };
  const answer = await controller.read({ path: '/v1/view/schedules-by-resource', query, preview: {} });
  const data = isJsonObject(answer) && Array.isArray(answer.data) ? (answer.data as ScheduledBackup[]) : [];
  return data.map(withoutNulls).filter((backup) => backup.remote_name !== undefined);
}

interface SnapshotDefinition {
  readonly name?: string;
  readonly resource_name?: string;
  readonly flags?: readonly string[];
  readonly snapshots?: readonly { readonly create_timestamp?: number }[];
}

/** A snapshot, when it was made (ms since the epoch) and whether that failed on some node. */
export interface SnapshotSeen extends FailedSnapshot {
  readonly at: number | undefined;
  readonly failed: boolean;
}

/** The snapshots of these resources. */
export async function snapshotsOf(controller: Controller, query: Query): Promise<SnapshotSeen[]> {
  const seen: SnapshotSeen[] = [];
  for await (const snapshot of controller.items<SnapshotDefinition>({ path: '/v1/view/snapshots', query })) {
    const { name = '', resource_name: resource = '', snapshots = [] } = withoutNulls(snapshot);
    seen.push({ resource, name, at: snapshots[0]?.create_timestamp, failed: hasFailed(snapshot) });
  }
  return seen;
}

function hasFailed({ flags }: SnapshotDefinition): boolean {
  return flags?.some((flag) => flag === 'FAILED_DEPLOYMENT' || flag === 'FAILED_DISCONNECT') ?? false;
}

async function failedSnapshotsOf(controller: Controller): Promise<FailedSnapshot[]> {
  const failed: FailedSnapshot[] = [];
  for await (const snapshot of controller.items<SnapshotDefinition>({ path: '/v1/view/snapshots' })) {
    const { name = '', resource_name: resource = '' } = withoutNulls(snapshot);
    if (hasFailed(snapshot)) failed.push({ resource, name });
  }
  return failed;
}

/** Old controllers do not know every parameter, so the answer is cut once more. */
async function reportsOf(controller: Controller, now: number): Promise<RecentReport[]> {
  const query = { since: String(now - DAY_MS), limit: MOST_REPORTS };
  const reports = await allOf<RecentReport>(controller, { path: '/v1/error-reports', query });
  return reports
    .map(withoutNulls)
    .filter((report) => (report.error_time ?? 0) >= now - DAY_MS)
    .sort((a, b) => (b.error_time ?? 0) - (a.error_time ?? 0))
    .slice(0, MOST_REPORTS);
}

async function queuedOf(controller: Controller): Promise<number> {
  const answer = await controller.read({ path: '/v1/view/backup/queue', query: { snap_to_node: true }, preview: {} });
  const queues = isJsonObject(answer) ? answer.snap_queues : undefined;
  return Array.isArray(queues) ? queues.length : 0;
}
