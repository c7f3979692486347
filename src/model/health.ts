import { nodeState } from './node.ts';
import type { Node } from './node.ts';
import { severity } from './reply.ts';
import { failedConnections, drbdOf, isDeleting, resourceState, skipDiskLevels } from './resource.ts';
import type { Concern, Resource, State } from './resource.ts';
import { hasSpace } from './storage-pool.ts';
import type { StoragePool } from './storage-pool.ts';

export type Verdict = 'ok' | 'warning' | 'error';

/** Something that is not as it should be, about one object of the cluster. */
export interface Finding {
  readonly verdict: Exclude<Verdict, 'ok'>;
  readonly cause: Cause;
  readonly node?: string;
  readonly storagePool?: string;
  readonly resource?: string;
  /** A whole sentence for people. */
  readonly text: string;
  /** A command that helps or shows more. */
  readonly remedy?: string;
}

export type Cause =
  | 'node-away'
  | 'node-changing'
  | 'pool-failed'
  | 'pool-full'
  | 'pool-nearly-full'
  | 'no-data'
  | 'replica-failed'
  | 'replica-changing'
  | 'skip-disk'
  | 'split-brain'
  | 'disconnected'
  | 'no-majority'
  | 'two-primaries'
  | 'last-copy';

/** The verdict on a cluster or an object in which this was found. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.verdict === 'error')) return 'error';
  return findings.length > 0 ? 'warning' : 'ok';
}

/** What is wrong with a node, if anything. */
export function nodeFinding(node: Node): Finding | undefined {
  const { text, health } = nodeState(node);
  if (health === 'good') return undefined;
  const about = { node: node.name, text: `Node ${node.name} is ${text}.` };
  if (health === 'changing') return { ...about, verdict: 'warning', cause: 'node-changing' };
  const remedy = `linstor node ${node.flags?.includes('EVICTED') ? 'restore' : 'reconnect'} ${node.name}`;
  return { ...about, verdict: 'error', cause: 'node-away', remedy };
}

/** What is wrong with a storage pool, if anything: errors it reports, or too little free space. */
export function poolFinding(pool: StoragePool): Finding | undefined {
  const { node_name: node, storage_pool_name: storagePool } = pool;
  const name = `Storage pool ${storagePool} on ${node}`;
  const remedy = `linstor storage-pool list --storage-pools ${storagePool} --nodes ${node}`;
  const about = { node, storagePool, remedy };
  const error = pool.reports?.find((report) => severity(report) === 'error');
  if (error)
    return {
      ...about,
      verdict: 'error',
      cause: 'pool-failed',
      text: `${name} failed: ${error.message ?? 'no reason given'}`,
    };
  const free = freePercent(pool);
  if (free === undefined || free >= 10) return undefined;
  const text = `${name} has ${free.toFixed(1)}% free.`;
  if (free < 2) return { ...about, verdict: 'error', cause: 'pool-full', text };
  return { ...about, verdict: 'warning', cause: 'pool-nearly-full', text };
}

function freePercent(pool: StoragePool): number | undefined {
  const total = Number(pool.total_capacity ?? 0);
  return hasSpace(pool) && total > 0 ? (Number(pool.free_capacity) / total) * 100 : undefined;
}

/** What the health of a resource depends on, for one node; small, so that many fit into memory. */
export interface Replica {
  readonly resource: string;
  readonly node: string;
  readonly state: State;
  readonly diskful: boolean;
  readonly upToDate: boolean;
  readonly inUse: boolean;
  /** About to vanish, or deactivated: its state is as wanted. */
  readonly retired: boolean;
  readonly skipsDisk: boolean;
  /** Peers by what is wrong with the connection: `Connecting(n2)`; '' when all is well. */
  readonly failedConnections: string;
  /** How many peers DRBD should be and is connected to. */
  readonly peers: number;
  readonly connected: number;
}

export function replicaOf(resource: Resource): Replica {
  const connections = Object.values(drbdOf(resource)?.connections ?? {});
  const volumes = resource.volumes ?? [];
  return {
    resource: resource.name,
    node: resource.node_name,
    state: resourceState(resource),
    diskful: !resource.flags?.includes('DISKLESS'),
    upToDate: volumes.length > 0 && volumes.every((volume) => volume.state?.disk_state === 'UpToDate'),
    inUse: resource.state?.in_use ?? false,
    retired: isDeleting(resource) || (resource.flags?.includes('INACTIVE') ?? false),
    skipsDisk: skipDiskLevels(resource) !== undefined,
    failedConnections: failedConnections(resource),
    peers: connections.length,
    connected: connections.filter((connection) => connection.connected).length,
  };
}

/** What is wrong with a resource, given all its replicas, the worst first. */
export function resourceFindings(replicas: readonly Replica[]): Finding[] {
  const active = replicas.filter((replica) => !replica.retired);
  const findings = [...ofResource(active), ...active.flatMap((replica) => [...ofReplica(replica)])];
  return findings.sort((a, b) => Number(b.verdict === 'error') - Number(a.verdict === 'error'));
}

function* ofResource(replicas: readonly Replica[]): Iterable<Finding> {
  const [first] = replicas;
  if (first === undefined) return;
  const resource = first.resource;
  const remedy = `linstor resource list --resources ${resource}`;
  const withDrbd = replicas.some((replica) => replica.peers > 0);
  const diskful = replicas.filter((replica) => replica.diskful);
  const current = diskful.filter((replica) => replica.upToDate);
  if (withDrbd && diskful.length > 0 && current.length === 0)
    yield { verdict: 'error', cause: 'no-data', resource, remedy, text: `No replica of ${resource} is up to date.` };
  if (withDrbd && diskful.length > 1 && current.length === 1)
    yield {
      verdict: 'warning',
      cause: 'last-copy',
      resource,
      remedy,
      text: `Only ${namesOf(current)} of ${diskful.length} replicas of ${resource} is up to date.`,
    };
  const users = replicas.filter((replica) => replica.inUse);
  if (users.length > 1)
    yield {
      verdict: 'warning',
      cause: 'two-primaries',
      resource,
      remedy,
      text: `${resource} is in use on ${namesOf(users)}.`,
    };
  for (const user of users) if (isMinority(user)) yield minority(user);
}

function namesOf(replicas: readonly Replica[]): string {
  return replicas.map((replica) => replica.node).join(', ');
}

/** Whether a replica sees less than half of the nodes, itself included. */
function isMinority({ peers, connected }: Replica): boolean {
  return (connected + 1) * 2 < peers + 1;
}

function minority({ resource, node, peers, connected }: Replica): Finding {
  const text = `${resource} is in use on ${node}, which sees only ${connected} of its ${peers} peers.`;
  return {
    verdict: 'error',
    cause: 'no-majority',
    resource,
    node,
    text,
    remedy: `linstor resource list --resources ${resource}`,
  };
}

const VERDICTS: Readonly<Record<Exclude<Concern, 'none'>, 'warning' | 'error'>> = {
  warning: 'warning',
  fault: 'error',
};

function* ofReplica(replica: Replica): Iterable<Finding> {
  const { resource, node, state } = replica;
  const where = `${resource} on ${node}`;
  const remedy = `linstor volume list --resources ${resource}`;
  if (state.concern !== 'none') {
    const verdict = VERDICTS[state.concern];
    const cause = verdict === 'error' ? 'replica-failed' : 'replica-changing';
    yield { verdict, cause, resource, node, remedy, text: `${where} is ${state.text}.` };
  }
  if (replica.skipsDisk)
    yield {
      verdict: 'warning',
      cause: 'skip-disk',
      resource,
      node,
      text: `${where} goes without its disk after an I/O error.`,
      remedy: `linstor resource set-property ${node} ${resource} DrbdOptions/SkipDisk`,
    };
  if (replica.failedConnections !== '') yield connectionFinding(replica);
}

/** A peer that gave up connecting (StandAlone) mostly found that both sides changed their data. */
function connectionFinding({ resource, node, failedConnections: failed }: Replica): Finding {
  const about = { resource, node, remedy: `linstor resource list --resources ${resource}` };
  const text = `${resource} on ${node} is not connected to all peers: ${failed}.`;
  if (!failed.includes('StandAlone(')) return { ...about, verdict: 'warning', cause: 'disconnected', text };
  return { ...about, verdict: 'error', cause: 'split-brain', text: `${text} This may be a split brain.` };
}
