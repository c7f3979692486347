import { counted } from '../model/counted.ts';
import type { Schedule } from '../api/objects/schedule.ts';
import type { Census } from './census.ts';
import {
  isReplicated,
  nodeFinding,
  poolFinding,
  resourceFindings,
  warning,
  type Cause,
  type Finding,
  type Replica,
} from './health.ts';
import type { Node } from '../api/objects/node.ts';
import { imbalanceOf } from './redundancy.ts';
import { hasSpace, type StoragePool } from '../api/objects/storage-pool.ts';

/** A snapshot that could not be made everywhere. */
export interface FailedSnapshot {
  readonly resource: string;
  readonly name: string;
}

/** What is known of a cluster; what its controller cannot tell is undefined. */
export interface ClusterFacts {
  /** ms since the epoch. */
  readonly now: number;
  readonly nodes: readonly Node[];
  readonly pools: readonly StoragePool[];
  readonly census: Census;
  /** The place count that the group of each resource asks for. */
  readonly placeCounts: ReadonlyMap<string, number | undefined>;
  readonly encryption: string | undefined;
  readonly scheduled: readonly Schedule[] | undefined;
  readonly failedSnapshots: readonly FailedSnapshot[] | undefined;
  /** What of this the controller has not told in time, in words. */
  readonly untold?: readonly string[];
}

/** Findings of the same cause, told as one. */
export interface Problem {
  readonly verdict: Finding['verdict'];
  readonly cause: Cause;
  readonly text: string;
  readonly remedy: string | undefined;
  readonly findings: readonly Finding[];
}

/** Everything that is wrong in a cluster, the worst first; what follows from a node being away is told with that node. */
export function clusterProblems(facts: ClusterFacts): Problem[] {
  return problemsOf([...clusterFindings(facts)]);
}

/** The same findings, told together by their causes. */
export function problemsOf(findings: Iterable<Finding | undefined>): Problem[] {
  const known = [...findings].filter((finding) => finding !== undefined);
  return grouped(known).sort((a, b) => Number(b.verdict === 'error') - Number(a.verdict === 'error'));
}

/** Looks through a cluster, one resource at a time: undefined after each, so that a long search can be interrupted there. */
export function* clusterFindings(facts: ClusterFacts): Generator<Finding | undefined> {
  const nodes = facts.nodes.flatMap((node) => nodeFinding(node) ?? []);
  const away = awayNodes(facts.nodes);
  const pools = facts.pools.filter((pool) => !away.has(pool.node_name)).flatMap((pool) => poolFinding(pool) ?? []);
  yield* nodes.map((finding) => withLosses(finding, facts.census));
  yield* encryptionFinding(facts.encryption);
  yield* ofResources(facts, away);
  yield* pools;
  yield* (facts.scheduled ?? []).filter((backup) => isOverdue(backup, facts.now)).map(overdueFinding);
  yield* (facts.failedSnapshots ?? []).map(snapshotFinding);
  yield* (facts.untold ?? []).map(untoldFinding);
}

/** The nodes whose satellites cannot be asked. */
function awayNodes(nodes: readonly Node[]): ReadonlySet<string> {
  return new Set(nodes.filter((node) => nodeFinding(node)?.cause === 'node-away').map((node) => node.name));
}

/** How many replicas an absent node has. */
function withLosses(finding: Finding, { replicas }: Census): Finding {
  if (finding.cause !== 'node-away') return finding;
  let lost = 0;
  for (const all of replicas.values()) if (all.some(({ node, diskful }) => diskful && node === finding.node)) lost += 1;
  if (lost === 0) return finding;
  return {
    ...finding,
    text: `${finding.text} ${counted(lost, 'resource has', 'resources have')} a replica there.`,
  };
}

function* ofResources(facts: ClusterFacts, away: ReadonlySet<string>): Iterable<Finding | undefined> {
  const nodesWithPools = new Set(facts.pools.map((pool) => pool.node_name)).size;
  for (const [name, replicas] of facts.census.replicas) {
    yield* resourceFindings(replicas, away);
    const placeCount = facts.placeCounts.get(name);
    if (isReplicated(replicas)) yield imbalanceFinding(name, replicas, placeCount, nodesWithPools);
  }
}

/** Surplus replicas are no worry, and a tie-breaker is missed where the resource is in use. */
function imbalanceFinding(
  resource: string,
  replicas: readonly Replica[],
  placeCount: number | undefined,
  nodesWithPools: number,
): Finding | undefined {
  const plain = replicas.filter((replica) => replica.plain).length;
  const imbalance = imbalanceOf({ placeCount, deployed: replicas.length, plain, nodesWithPools });
  if (imbalance?.kind === 'too-few-replicas')
    return warning(
      'too-few-replicas',
      `${resource} has ${replicas.length} of the ${imbalance.expected} replicas that its group asks for.`,
      { resource, remedy: `linstor resource-definition auto-place --place-count ${imbalance.expected} ${resource}` },
    );
  if (imbalance?.kind !== 'no-tiebreaker' || !replicas.some(({ inUse }) => inUse)) return undefined;
  return warning(
    'no-tie-breaker',
    `${resource} is in use with two replicas and no tie-breaker: losing the connection may split its data.`,
    { resource, remedy: `linstor resource-definition auto-place --drbd-diskless --place-count 1 ${resource}` },
  );
}

function encryptionFinding(status: string | undefined): Finding[] {
  if (status !== 'locked') return [];
  const text = 'Encryption is locked: encrypted volumes cannot be made or opened.';
  return [warning('encryption-locked', text, { remedy: 'linstor encryption enter-passphrase' })];
}

/** Nobody is to take what is not known for well. */
function untoldFinding(what: string): Finding {
  return warning('not-told', `The controller did not tell in time about ${what}.`, { remedy: 'linstor doctor' });
}

/** The controller may be busy for a while when a backup is due. */
const GRACE_MS = 15 * 60_000;

/** Whether a backup should have been started by now. */
export function isOverdue({ next_exec_time: next }: Schedule, now: number): boolean {
  return next !== undefined && next > 0 && next + GRACE_MS < now;
}

function overdueFinding({ rsc_name: resource = '', remote_name = '', schedule_name = '' }: Schedule): Finding {
  return warning(
    'backup-overdue',
    `The backup of ${resource} to ${remote_name} by schedule ${schedule_name} is overdue.`,
    { resource, remedy: `linstor schedule list-by-resource --resource ${resource}` },
  );
}

function snapshotFinding({ resource, name }: FailedSnapshot): Finding {
  return warning('snapshot-failed', `Snapshot ${name} of ${resource} failed.`, {
    resource,
    remedy: `linstor snapshot delete ${resource} ${name}`,
  });
}

/** Findings of a cause that are told one by one, as long as they are few. */
const FEW = 3;

function grouped(findings: readonly Finding[]): Problem[] {
  const byCause = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.verdict} ${finding.cause}`;
    const same = byCause.get(key);
    if (same) same.push(finding);
    else byCause.set(key, [finding]);
  }
  return [...byCause.values()].flatMap((same) =>
    same.length <= FEW ? same.map((finding) => problemOf([finding], finding)) : [together(same)],
  );
}

function problemOf(findings: readonly Finding[], { verdict, cause, text, remedy }: Finding): Problem {
  return { verdict, cause, text, remedy, findings };
}

function together(findings: readonly Finding[]): Problem {
  const [first] = findings;
  if (first === undefined) throw new Error('a group of findings is never empty');
  const names = [...new Set(findings.map(nameOf))];
  const [text, remedy] = SUMMARIES[first.cause];
  const shown = `${names.slice(0, FEW).join(', ')}${names.length > FEW ? ', …' : ''}`;
  return { verdict: first.verdict, cause: first.cause, text: `${names.length} ${text}: ${shown}`, remedy, findings };
}

function nameOf({ resource, node, storagePool }: Finding): string {
  return resource ?? (storagePool === undefined ? (node ?? '') : `${node ?? ''}/${storagePool}`);
}

const FAULTY = 'linstor resource list --faulty';
const ADVICE = 'linstor advise resource --filter';
const POOLS = 'linstor storage-pool list';

/** How many findings of a cause are told together, and the command that shows them all. */
const SUMMARIES: Readonly<Record<Cause, readonly [text: string, remedy: string]>> = {
  'node-away': ['nodes cannot be reached', 'linstor node list'],
  'node-changing': ['nodes are not ready', 'linstor node list'],
  'pool-failed': ['storage pools report errors', POOLS],
  'pool-full': ['storage pools are full', POOLS],
  'pool-nearly-full': ['storage pools are nearly full', POOLS],
  'no-data': ['resources have no replica that is up to date', FAULTY],
  'replica-failed': ['resources have replicas that failed', FAULTY],
  'replica-changing': ['resources have replicas that are not ready', FAULTY],
  syncing: ['resources are being synchronized', FAULTY],
  'skip-disk': ['resources go without a disk after I/O errors', FAULTY],
  'split-brain': ['resources may have a split brain', FAULTY],
  disconnected: ['resources miss a peer', FAULTY],
  'no-majority': ['resources are in use without a majority of their peers', FAULTY],
  'two-primaries': ['resources are in use on several nodes', FAULTY],
  'last-copy': ['resources have only one replica that is up to date', FAULTY],
  'too-few-replicas': ['resources have fewer replicas than their group asks for', `${ADVICE} too-few-replicas`],
  'no-tie-breaker': ['resources in use have two replicas and no tie-breaker', `${ADVICE} no-tiebreaker`],
  'encryption-locked': ['secrets are locked', 'linstor encryption enter-passphrase'],
  'snapshot-failed': ['snapshots failed', 'linstor snapshot list'],
  'not-told': ['answers did not come in time', 'linstor doctor'],
  'backup-overdue': ['backups are overdue', 'linstor schedule list-by-resource --active-only'],
};

/** How full a storage pool is, and how full it may become. */
export interface PoolUse {
  readonly node: string;
  readonly name: string;
  readonly provider: string;
  readonly totalKib: number;
  readonly freeKib: number;
  /** KiB that the volumes in it would take if all were written fully. */
  readonly promisedKib: number;
}

/** The pools with space of their own, the fullest first. */
export function poolUses({ pools, census }: ClusterFacts): PoolUse[] {
  return pools
    .filter((pool) => hasSpace(pool) && Number(pool.total_capacity ?? 0) > 0)
    .map((pool) => ({
      node: pool.node_name,
      name: pool.storage_pool_name,
      provider: pool.provider_kind,
      totalKib: Number(pool.total_capacity),
      freeKib: Number(pool.free_capacity),
      promisedKib: census.promised.get(`${pool.node_name}/${pool.storage_pool_name}`) ?? 0,
    }))
    .sort((a, b) => a.freeKib / a.totalKib - b.freeKib / b.totalKib);
}

/** Whether a pool runs out of space before its volumes are full: more is promised than it has. */
export function isOvercommitted({ totalKib, promisedKib }: PoolUse): boolean {
  return promisedKib > totalKib;
}
