import { SCHEDULES, type Schedule } from '../../api/objects/schedule.ts';
import { SNAPSHOT, hasFailed } from '../../api/objects/snapshot.ts';
import { ERROR_REPORT, type ErrorReport } from '../../api/objects/error-report.ts';
import type { ControllerVersion } from '../../api/objects/version.ts';
import type { Controller, Query } from '../../api/controller.ts';
import type { ClusterFacts, FailedSnapshot } from '../../diagnosis/cluster.ts';
import { isJsonObject, withoutNulls } from '../../model/json.ts';
import { NODE } from '../../api/objects/node.ts';
import { RESOURCE_DEFINITION } from '../../api/objects/resource-definition.ts';
import { RESOURCE_GROUP } from '../../api/objects/resource-group.ts';
import { STORAGE_POOL } from '../../api/objects/storage-pool.ts';
import { allOf } from '../../api/queries.ts';
import { answeredInTime, censusOf } from './queries.ts';
import { DEFAULT_GROUP } from '../../model/default-names.ts';

/** One look at a cluster: what its health depends on, and what else the status shows. */
export interface ClusterState extends ClusterFacts {
  readonly uri: string;
  readonly version: ControllerVersion;
  /** Those of the last day, the newest first. */
  readonly reports: readonly ErrorReport[] | undefined;
  /** How many backups wait for being shipped. */
  readonly queued: number | undefined;
  /** What else the controller did not tell in time, in words. */
  readonly missing: readonly string[];
}

const DAY_MS = 24 * 3_600_000;
/** More error reports than this within a day are "100 or more". */
export const MOST_REPORTS = 100;

/**
 * Asks everything at once. Throws a Fault when the controller does not answer; what it does not support is left out, and so is what it could
 * as well not tell and has not told when the rest was known for a while.
 */
export async function readClusterState(controller: Controller, now: number): Promise<ClusterState> {
  const end = new AbortController();
  const beside = controller.during(end.signal);
  const needed = Promise.all([
    controller.version(),
    allOf(controller, { path: '/v1/nodes' }, NODE),
    allOf(controller, { path: '/v1/view/storage-pools' }, STORAGE_POOL),
    censusOf(controller),
    placeCountsOf(controller),
  ]);
  const others = {
    encryption: encryptionOf(beside),
    scheduled: scheduledOf(beside),
    failedSnapshots: failedSnapshotsOf(beside),
    reports: reportsOf(beside, now),
    queued: queuedOf(beside),
  };
  const { answers, late } = await answeredInTime(needed, others).catch((error: unknown) => {
    end.abort();
    throw error;
  });
  if (late.length > 0) end.abort();
  const [version, nodes, pools, census, placeCounts] = await needed;
  const uri = await controller.uri();
  const words = (kinds: Readonly<Partial<Record<keyof typeof others, string>>>): string[] =>
    late.flatMap((name) => kinds[name] ?? []);
  const known = { now, uri, version, nodes, pools, census, placeCounts, ...answers };
  return { ...known, untold: words(HEALTH), missing: words(BESIDE) };
}

/** What a person calls the answers that say something about the health of the cluster, … */
const HEALTH = { encryption: 'encryption', scheduled: 'backup schedules', failedSnapshots: 'snapshots' };
/** … and those that are shown besides. */
const BESIDE = { reports: 'error reports', queued: 'waiting backups' };

async function placeCountsOf(controller: Controller): Promise<Map<string, number | undefined>> {
  const [groupOf, groups] = await Promise.all([
    groupsOf(controller),
    allOf(controller, { path: '/v1/resource-groups' }, RESOURCE_GROUP),
  ]);
  const counts = new Map(groups.map((group) => [group.name, group.select_filter?.place_count]));
  return new Map(Array.from(groupOf, ([name, group]) => [name, counts.get(group)]));
}

async function groupsOf(controller: Controller): Promise<Map<string, string>> {
  const groupOf = new Map<string, string>();
  const definitions = await controller.list({ path: '/v1/resource-definitions' }, RESOURCE_DEFINITION);
  for await (const { name, resource_group_name } of definitions.known())
    groupOf.set(name, resource_group_name ?? DEFAULT_GROUP);
  return groupOf;
}

/** `locked`, `unlocked` or `unset`. */
async function encryptionOf(controller: Controller): Promise<string | undefined> {
  const answer = await controller.read({ path: '/v1/encryption/passphrase', preview: {} });
  return isJsonObject(answer) && typeof answer.status === 'string' ? answer.status.toLowerCase() : undefined;
}

/** What schedules ship, of one resource or of all. */
export async function scheduledOf(controller: Controller, resource?: string): Promise<readonly Schedule[]> {
  const query = { rsc: resource, 'active-only': true };
  const answer = await controller.read({ path: '/v1/view/schedules-by-resource', query, preview: {} });
  const data = SCHEDULES.fits(answer) ? (answer.data ?? []) : [];
  return data.map(withoutNulls).filter((backup) => backup.remote_name !== undefined);
}

/** A snapshot, when it was made (ms since the epoch) and whether that failed on some node. */
export interface SnapshotState extends FailedSnapshot {
  readonly at: number | undefined;
  readonly failed: boolean;
}

/** The snapshots of these resources; of all by default. */
export async function snapshotsOf(controller: Controller, query: Query = {}): Promise<SnapshotState[]> {
  const seen: SnapshotState[] = [];
  for await (const snapshot of controller.items({ path: '/v1/view/snapshots', query }, SNAPSHOT)) {
    const { name = '', resource_name: resource = '', snapshots = [] } = withoutNulls(snapshot);
    seen.push({ resource, name, at: snapshots[0]?.create_timestamp, failed: hasFailed(snapshot) });
  }
  return seen;
}

async function failedSnapshotsOf(controller: Controller): Promise<FailedSnapshot[]> {
  const seen = await snapshotsOf(controller);
  return seen.filter(({ failed }) => failed).map(({ resource, name }) => ({ resource, name }));
}

/** Old controllers do not know every parameter, so the answer is cut once more. */
async function reportsOf(controller: Controller, now: number): Promise<ErrorReport[]> {
  const query = { since: String(now - DAY_MS), limit: MOST_REPORTS };
  const reports = await allOf(controller, { path: '/v1/error-reports', query }, ERROR_REPORT);
  return reports
    .map((report) => ({ filename: '', ...withoutNulls(report) }))
    .filter((report) => (report.error_time ?? 0) >= now - DAY_MS)
    .sort((a, b) => (b.error_time ?? 0) - (a.error_time ?? 0))
    .slice(0, MOST_REPORTS);
}

async function queuedOf(controller: Controller): Promise<number> {
  const answer = await controller.read({ path: '/v1/view/backup/queue', query: { snap_to_node: true }, preview: {} });
  const queues = isJsonObject(answer) ? answer.snap_queues : undefined;
  return Array.isArray(queues) ? queues.length : 0;
}
