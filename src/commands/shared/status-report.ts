import { reportId, type ErrorReport } from '../../api/objects/error-report.ts';
import type { Session } from '../../definition/session.ts';
import type { Sync } from '../../diagnosis/census.ts';
import {
  clusterProblems,
  isOvercommitted,
  isOverdue,
  poolUses,
  type PoolUse,
  type Problem,
} from '../../diagnosis/cluster.ts';
import { verdictOf, type Verdict } from '../../diagnosis/health.ts';
import type { JsonObject, JsonValue } from '../../model/json.ts';
import { nodeState } from '../../api/objects/node.ts';
import type { ClusterState } from './cluster-state.ts';

/** What the status of a cluster says, for people and scripts alike. */
export interface Report {
  readonly look: ClusterState;
  readonly verdict: Verdict;
  readonly problems: readonly Problem[];
  readonly pools: readonly PoolUse[];
  readonly resources: ResourceCounts;
  readonly syncs: readonly SyncProgress[];
}

/** How many resources and replicas there are, by what may worry. */
interface ResourceCounts {
  readonly resources: number;
  readonly replicas: number;
  readonly inUse: number;
  /** Replicas by state, the most frequent first. */
  readonly byState: readonly (readonly [state: string, replicas: number])[];
}

/** A synchronization, and its speed when an earlier look saw it too. */
export interface SyncProgress extends Sync {
  readonly kibPerSecond: number | undefined;
  readonly secondsLeft: number | undefined;
}

/** Judges a look; the speed of synchronizations is that since the look before it in the same session. `problems`: those of the look, where they are known. */
export function reportOn(look: ClusterState, session: Session, problems = clusterProblems(look)): Report {
  return {
    look,
    problems,
    verdict: verdictOf(problems.flatMap(({ findings }) => findings)),
    pools: poolUses(look),
    resources: countResources(look),
    syncs: withSpeed(look, session),
  };
}

function countResources({ census }: ClusterState): ResourceCounts {
  const states = new Map<string, number>();
  let replicas = 0;
  let inUse = 0;
  for (const all of census.replicas.values()) {
    replicas += all.length;
    if (all.some((replica) => replica.inUse)) inUse += 1;
    for (const { state } of all) {
      const { text } = state;
      // All that sync count together, however far they are.
      const word = text.endsWith(')') ? text.replace(/\(.*\)$/, '') : text;
      states.set(word, (states.get(word) ?? 0) + 1);
    }
  }
  const byState = [...states].sort((a, b) => b[1] - a[1]);
  return { resources: census.replicas.size, replicas, inUse, byState };
}

function withSpeed({ census, now }: ClusterState, session: Session): SyncProgress[] {
  const before = session.lastSyncs;
  session.lastSyncs = { at: now, percents: new Map(census.syncs.map((sync) => [keyOf(sync), sync.percent])) };
  return census.syncs.map((sync) => {
    const then = before?.percents.get(keyOf(sync));
    const seconds = before === undefined ? 0 : (now - before.at) / 1000;
    const perSecond = then === undefined || seconds <= 0 ? 0 : (sync.percent - then) / seconds;
    if (perSecond <= 0) return { ...sync, kibPerSecond: undefined, secondsLeft: undefined };
    const secondsLeft = (100 - sync.percent) / perSecond;
    return { ...sync, kibPerSecond: sync.leftKib === undefined ? undefined : sync.leftKib / secondsLeft, secondsLeft };
  });
}

function keyOf({ resource, node, volume, from }: Sync): string {
  return `${resource}/${node}/${volume}/${from}`;
}

/** The report as JSON; its members are kept stable. Sizes are in KiB, times in ms since the epoch. */
export function reportValue({ look, verdict, problems, pools, resources, syncs }: Report): JsonObject {
  return {
    health: verdict,
    problems: problems.map(problemValue),
    controller: {
      uri: look.uri,
      version: look.version.version,
      rest_api_version: look.version.rest_api_version,
      encryption: look.encryption ?? null,
    },
    nodes: look.nodes.map((node) => ({ name: node.name, type: node.type, state: nodeState(node).text })),
    storage_pools: pools.map(poolValue),
    resources: {
      count: resources.resources,
      replicas: resources.replicas,
      in_use: resources.inUse,
      replicas_by_state: Object.fromEntries(resources.byState),
    },
    syncs: syncs.map((sync) => ({
      resource: sync.resource,
      node: sync.node,
      volume_number: sync.volume,
      from: sync.from,
      percent: sync.percent,
      left_kib: sync.leftKib ?? null,
      kib_per_second: rounded(sync.kibPerSecond),
      seconds_left: rounded(sync.secondsLeft),
    })),
    backups: backupsValue(look),
    error_reports: look.reports?.map(reportOf) ?? null,
  };
}

export function problemValue({ verdict, cause, text, remedy, findings }: Problem): JsonObject {
  const objects = findings.map(({ resource, node, storagePool }) => ({ resource, node, storage_pool: storagePool }));
  return { severity: verdict, cause, text, remedy: remedy ?? null, objects };
}

export function poolValue(pool: PoolUse): JsonObject {
  return {
    node: pool.node,
    storage_pool: pool.name,
    provider_kind: pool.provider,
    total_kib: pool.totalKib,
    free_kib: pool.freeKib,
    promised_kib: pool.promisedKib,
    overcommitted: isOvercommitted(pool),
  };
}

function backupsValue({ scheduled, queued, now }: ClusterState): JsonValue {
  if (scheduled === undefined && queued === undefined) return null;
  return {
    queued: queued ?? null,
    scheduled:
      scheduled?.map((backup) => ({
        resource: backup.rsc_name,
        remote: backup.remote_name,
        schedule: backup.schedule_name,
        last: timeOrNull(backup.last_snap_time),
        next: timeOrNull(backup.next_exec_time),
        overdue: isOverdue(backup, now),
      })) ?? null,
  };
}

function reportOf(report: ErrorReport): JsonObject {
  return {
    id: reportId(report),
    time: report.error_time ?? null,
    node: report.node_name ?? null,
    exception: report.exception ?? null,
    message: report.exception_message ?? null,
  };
}

function timeOrNull(ms: number | undefined): number | null {
  return ms === undefined || ms < 0 ? null : ms;
}

function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value);
}
