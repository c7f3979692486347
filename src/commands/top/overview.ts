import { reportId } from '../../api/objects/error-report.ts';
import { nodeState, type NodeState } from '../../api/objects/node.ts';
import type { Replica, Verdict } from '../../diagnosis/health.ts';
import type { Colour } from '../../output/view.ts';
import type { Report, SyncProgress } from '../shared/status-report.ts';

/** What the first tab of `linstor top` shows of a cluster. */
export interface Overview {
  readonly health: Verdict;
  /** What is wrong, the worst first, each with the command that helps. */
  readonly problems: readonly {
    readonly text: string;
    readonly command: string | undefined;
    readonly colour: Colour;
  }[];
  readonly nodes: readonly {
    readonly name: string;
    readonly state: string;
    readonly colour: Colour | undefined;
    readonly replicas: number;
  }[];
  /** The fullest first. Sizes in KiB; `freeSeen`: free space at the looks since the start, the oldest first. */
  readonly pools: readonly {
    readonly node: string;
    readonly pool: string;
    readonly freeKib: number;
    readonly totalKib: number;
    readonly freeSeen: readonly number[];
  }[];
  /** Degraded: resources of which a replica is not as it should be; faulty: replicas that are in a bad state. */
  readonly resources: {
    readonly definitions: number;
    readonly replicas: number;
    readonly degraded: number;
    readonly faulty: number;
  };
  /** `percent` done; rate in KiB/s and time left in ms, where they are known; `ratesSeen`: rates at the looks since the start. */
  readonly syncs: readonly {
    readonly resource: string;
    readonly node: string;
    readonly percent: number;
    readonly rateKib: number | undefined;
    readonly leftMs: number | undefined;
    readonly ratesSeen: readonly number[];
  }[];
  /** Those of the last day, the newest first. */
  readonly errors: readonly {
    readonly id: string;
    /** ms since the epoch. */
    readonly at: number;
    readonly node: string;
    readonly text: string;
  }[];
}

/** Looks that are remembered of one pool or synchronization. */
const REMEMBERED = 240;

/** What earlier looks saw of the same things, for the course over time. */
export class OverviewHistory {
  #free = new Map<string, readonly number[]>();
  #rates = new Map<string, readonly number[]>();

  /** Notes a look: free space (KiB) by pool and rates (KiB/s) by synchronization. What is no longer there is forgotten. */
  note(free: ReadonlyMap<string, number>, rates: ReadonlyMap<string, number | undefined>): void {
    this.#free = lengthened(this.#free, free);
    this.#rates = lengthened(this.#rates, rates);
  }

  free(pool: string): readonly number[] {
    return this.#free.get(pool) ?? [];
  }

  rates(sync: string): readonly number[] {
    return this.#rates.get(sync) ?? [];
  }
}

function lengthened(
  before: ReadonlyMap<string, readonly number[]>,
  now: ReadonlyMap<string, number | undefined>,
): Map<string, readonly number[]> {
  return new Map(
    Array.from(now, ([key, value]) => {
      const seen = before.get(key) ?? [];
      return [key, value === undefined ? seen : [...seen.slice(1 - REMEMBERED), value]];
    }),
  );
}

/** What the overview shows of a look at the cluster; the look is added to the history. */
export function overviewOf(report: Report, history: OverviewHistory): Overview {
  const { look, verdict, problems, pools, syncs } = report;
  const poolKey = (pool: { node: string; name: string }): string => `${pool.node}/${pool.name}`;
  history.note(
    new Map(pools.map((pool) => [poolKey(pool), pool.freeKib])),
    new Map(syncs.map((sync) => [keyOf(sync), sync.kibPerSecond])),
  );
  const replicas = [...look.census.replicas.values()];
  return {
    health: verdict,
    problems: problems.map((problem) => ({
      text: problem.text,
      command: problem.remedy,
      colour: problem.verdict === 'error' ? 'red' : 'yellow',
    })),
    nodes: nodesOf(report, replicas.flat()),
    pools: pools.map((pool) => ({
      node: pool.node,
      pool: pool.name,
      freeKib: Math.max(0, pool.freeKib),
      totalKib: pool.totalKib,
      freeSeen: history.free(poolKey(pool)),
    })),
    resources: countsOf(replicas),
    syncs: syncs.map((sync) => syncOf(sync, history)),
    errors: errorsOf(report),
  };
}

const COLOURS: Readonly<Record<NodeState['health'], Colour>> = { good: 'green', changing: 'yellow', bad: 'red' };

function nodesOf({ look }: Report, replicas: readonly Replica[]): Overview['nodes'] {
  const counts = new Map<string, number>();
  for (const { node } of replicas) counts.set(node, (counts.get(node) ?? 0) + 1);
  return look.nodes.map((node) => {
    const { text, health } = nodeState(node);
    return { name: node.name, state: text, colour: COLOURS[health], replicas: counts.get(node.name) ?? 0 };
  });
}

function countsOf(resources: readonly (readonly Replica[])[]): Overview['resources'] {
  const isFaulty = ({ retired, state }: Replica): boolean => !retired && state.concern === 'fault';
  const isDegraded = (replica: Replica): boolean =>
    !replica.retired && (replica.state.concern !== 'none' || replica.failedConnections !== '');
  let [replicas, degraded, faulty] = [0, 0, 0];
  for (const all of resources) {
    replicas += all.length;
    faulty += all.filter(isFaulty).length;
    if (all.some(isDegraded)) degraded += 1;
  }
  return { definitions: resources.length, replicas, degraded, faulty };
}

function keyOf({ resource, node, volume, from }: SyncProgress): string {
  return `${resource}/${volume}/${node}/${from}`;
}

function syncOf(sync: SyncProgress, history: OverviewHistory): Overview['syncs'][number] {
  return {
    resource: sync.volume === 0 ? sync.resource : `${sync.resource}/${sync.volume}`,
    node: sync.node,
    percent: sync.percent,
    rateKib: sync.kibPerSecond,
    leftMs: sync.secondsLeft === undefined ? undefined : sync.secondsLeft * 1000,
    ratesSeen: history.rates(keyOf(sync)),
  };
}

function errorsOf({ look }: Report): Overview['errors'] {
  return (look.reports ?? []).map((report) => ({
    id: reportId(report),
    at: report.error_time ?? 0,
    node: report.node_name ?? '',
    text: (report.exception_message ?? report.exception ?? '').split('\n')[0] ?? '',
  }));
}
