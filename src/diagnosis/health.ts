import { nodeState, type Node } from '../api/objects/node.ts';
import { severity } from '../api/objects/reply.ts';
import {
  drbdOf,
  failedConnections,
  isDeleting,
  resourceState,
  skipDiskLevels,
  type Concern,
  type Resource,
  type State,
  type Volume,
} from '../api/objects/resource.ts';
import { hasSpace, type StoragePool } from '../api/objects/storage-pool.ts';
import { lookup } from '../model/lookup.ts';

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
  | 'syncing'
  | 'skip-disk'
  | 'split-brain'
  | 'disconnected'
  | 'no-majority'
  | 'two-primaries'
  | 'last-copy'
  | 'too-few-replicas'
  | 'no-tie-breaker'
  | 'encryption-locked'
  | 'snapshot-failed'
  | 'backup-overdue'
  | 'not-told';

type About = Pick<Finding, 'node' | 'storagePool' | 'resource' | 'remedy'>;

/** Something that fails, or may lose data. */
function error(cause: Cause, text: string, about: About): Finding {
  return { ...about, verdict: 'error', cause, text };
}

/** Something that wants to be looked at. */
export function warning(cause: Cause, text: string, about: About): Finding {
  return { ...about, verdict: 'warning', cause, text };
}

/** The verdict on a cluster or an object in which this was found. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.verdict === 'error')) return 'error';
  return findings.length > 0 ? 'warning' : 'ok';
}

/** What is wrong with a node, if anything. Nodes without a satellite have nothing to be connected to. */
export function nodeFinding(node: Node): Finding | undefined {
  const { text, health } = nodeState(node);
  if (health === 'good' || WITHOUT_SATELLITE.has(node.type)) return undefined;
  const why = lookup(NODE_TROUBLE, text);
  const about = { node: node.name, text: `Node ${node.name} is ${text}${why ? `: ${why.reason}` : ''}.` };
  if (health === 'changing') return { ...about, verdict: 'warning', cause: 'node-changing' };
  const remedy = `${why?.remedy ?? 'linstor node reconnect'} ${node.name}`;
  return { ...about, verdict: 'error', cause: 'node-away', remedy };
}

const WITHOUT_SATELLITE = new Set(['CONTROLLER', 'AUXILIARY']);

/** Why a node is in a state that it should not be in, and the command that helps or tells more. */
const NODE_TROUBLE: Readonly<Record<string, { readonly reason: string; readonly remedy?: string } | undefined>> = {
  OFFLINE: { reason: 'the controller has no connection to its satellite' },
  EVICTED: {
    reason: 'it was away for too long, and its replicas are placed elsewhere',
    remedy: 'linstor node restore',
  },
  EVACUATE: { reason: 'its replicas are moving to other nodes' },
  DELETE: { reason: 'it is about to be deleted', remedy: 'linstor node describe' },
  Connected: { reason: 'it has not logged in yet' },
  Authenticated: { reason: 'it is being told about its resources' },
  'OFFLINE(VERSION MISMATCH)': { reason: "its satellite's version differs from the controller's" },
  'OFFLINE(FULL SYNC FAILED)': {
    reason: 'it failed on what it was told',
    remedy: 'linstor error-reports list --nodes',
  },
  'OFFLINE(MISSING EXTERNAL TOOLS)': { reason: 'programs are missing there', remedy: 'linstor node info --nodes' },
  'OFFLINE(AUTHENTICATION ERROR)': { reason: 'the controller could not log in' },
  'OFFLINE(HOSTNAME MISMATCH)': {
    reason: "its host name is not the node's name",
    remedy: 'linstor error-reports list --nodes',
  },
  'OFFLINE(OTHER_CONTROLLER)': { reason: 'it belongs to another controller now' },
  'OFFLINE(NO CONNECTION TO SATELLITE)': {
    reason: 'no network interface is set for its satellite',
    remedy: 'linstor node interface list',
  },
  'OFFLINE(DUPLICATE UNAME)': { reason: 'two nodes have the same host name' },
};

/** What is wrong with a storage pool, if anything: errors it reports, or too little free space. */
export function poolFinding(pool: StoragePool): Finding | undefined {
  const { node_name: node, storage_pool_name: storagePool } = pool;
  const name = `Storage pool ${storagePool} on ${node}`;
  const remedy = `linstor storage-pool list --storage-pools ${storagePool} --nodes ${node}`;
  const about = { node, storagePool, remedy };
  const failed = pool.reports?.find((report) => severity(report) === 'error');
  if (failed) return error('pool-failed', `${name} failed: ${failed.message ?? 'no reason given'}`, about);
  const free = freePercent(pool);
  if (free === undefined || free >= 10) return undefined;
  const text = `${name} has ${free.toFixed(1)}% free.`;
  if (free < 2) return error('pool-full', text, about);
  return warning('pool-nearly-full', text, about);
}

function freePercent(pool: StoragePool): number | undefined {
  const total = Number(pool.total_capacity ?? 0);
  return hasSpace(pool) && total > 0 ? (Number(pool.free_capacity) / total) * 100 : undefined;
}

/** What the health of a resource depends on, for one node; small, so that many fit into memory. */
export interface Replica {
  readonly resource: string;
  readonly node: string;
  /** The pool of the first volume. */
  readonly storagePool: string | undefined;
  readonly state: State;
  readonly diskful: boolean;
  readonly upToDate: boolean;
  readonly inUse: boolean;
  /** About to vanish, or deactivated: its state is as wanted. */
  readonly retired: boolean;
  readonly skipsDisk: boolean;
  /** It has no flags: holds data, and nothing happens to it. */
  readonly plain: boolean;
  /** Its data are being copied from a peer. */
  readonly syncing: boolean;
  /** Peers by what is wrong with the connection: `Connecting(n2)`; '' when all is well. */
  readonly failedConnections: string;
  /** How many peers DRBD should be and is connected to; 0 without DRBD. */
  readonly peers: number;
  readonly connected: number;
}

export function replicaOf(resource: Resource): Replica {
  const volumes = resource.volumes ?? [];
  const state = resourceState(resource);
  // As in the lists: a satellite that does not say how its disks are does not know its peers either.
  const known = state.text !== 'Unknown';
  const { peers, connected } = peersOf(resource);
  return {
    resource: resource.name,
    node: resource.node_name,
    storagePool: volumes[0]?.storage_pool_name,
    state,
    diskful: !resource.flags?.includes('DISKLESS'),
    upToDate: volumes.length > 0 && volumes.every((volume) => volume.state?.disk_state === 'UpToDate'),
    inUse: resource.state?.in_use ?? false,
    retired: isDeleting(resource) || (resource.flags?.includes('INACTIVE') ?? false),
    skipsDisk: skipDiskLevels(resource) !== undefined,
    plain: !resource.flags?.length,
    syncing: volumes.some(isSyncTarget),
    failedConnections: known ? failedConnections(resource) : '',
    peers,
    connected,
  };
}

function peersOf(resource: Resource): { peers: number; connected: number } {
  const connections = drbdOf(resource)?.connections;
  let peers = 0;
  let connected = 0;
  // Made for thousands of resources: nothing is allocated.
  for (const peer in connections) {
    peers += 1;
    if (connections[peer]?.connected === true) connected += 1;
  }
  return { peers, connected };
}

function isSyncTarget({ state }: Volume): boolean {
  const states = state?.replication_states;
  for (const peer in states) if (states[peer]?.replication_state === 'SyncTarget') return true;
  return false;
}

/** Whether a replica should be looked at, as `resource list --faulty` has it: its state is not as it should be, or a peer is missing. */
export function needsAttention(replica: Pick<Replica, 'state' | 'failedConnections'>): boolean {
  return replica.state.concern !== 'none' || replica.failedConnections !== '';
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * What is wrong with a resource, given all its replicas, the worst first. Nodes that are `away` are known to be:
 * that their replicas are unknown and their peers miss them is no finding of its own.
 */
export function resourceFindings(replicas: readonly Replica[], away: ReadonlySet<string> = NOBODY): Finding[] {
  const findings: Finding[] = [];
  const active = replicas.every((replica) => !replica.retired) ? replicas : replicas.filter(({ retired }) => !retired);
  addForResource(findings, active, away);
  for (const replica of active) if (!away.has(replica.node)) addForReplica(findings, replica, away);
  return findings.length < 2
    ? findings
    : findings.sort((a, b) => Number(b.verdict === 'error') - Number(a.verdict === 'error'));
}

function addForResource(findings: Finding[], replicas: readonly Replica[], away: ReadonlySet<string>): void {
  const [first] = replicas;
  if (first === undefined) return;
  const resource = first.resource;
  const about = { resource, remedy: `linstor resource list --resources ${resource}` };
  const diskful = replicas.filter((replica) => replica.diskful);
  const current = diskful.filter((replica) => replica.upToDate);
  const behind = diskful.filter((replica) => !replica.upToDate);
  if (isReplicated(replicas) && diskful.length > 0 && current.length === 0)
    findings.push(error('no-data', `No replica of ${resource} is up to date.`, about));
  else if (diskful.length > 0 && diskful.every((replica) => away.has(replica.node)))
    findings.push(error('no-data', `No replica of ${resource} can be reached.`, about));
  if (isReplicated(replicas) && diskful.length > 1 && current.length === 1 && !behind.every(({ syncing }) => syncing))
    findings.push(
      warning(
        'last-copy',
        `Only one of ${diskful.length} replicas of ${resource} is up to date, that on ${namesOf(current)}.`,
        about,
      ),
    );
  const users = replicas.filter((replica) => replica.inUse);
  if (users.length > 1) findings.push(warning('two-primaries', `${resource} is in use on ${namesOf(users)}.`, about));
  for (const user of users) if (isMinority(user)) findings.push(minority(user));
}

/** Whether DRBD connects the replicas. */
export function isReplicated(replicas: readonly Replica[]): boolean {
  return replicas.some((replica) => replica.peers > 0);
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
  return error('no-majority', text, { resource, node, remedy: `linstor resource list --resources ${resource}` });
}

const VERDICTS: Readonly<Record<Exclude<Concern, 'none'>, 'warning' | 'error'>> = {
  warning: 'warning',
  fault: 'error',
};

function addForReplica(findings: Finding[], replica: Replica, away: ReadonlySet<string>): void {
  if (!needsAttention(replica) && !replica.skipsDisk) return;
  const { resource, node, state } = replica;
  const about = { resource, node, remedy: `linstor volume list --resources ${resource}` };
  const where = `${resource} on ${node}`;
  if (replica.syncing && /Inconsistent$|SyncTarget/.test(state.text))
    findings.push(warning('syncing', `${where} is being synchronized.`, about));
  else if (state.concern !== 'none') {
    const verdict = VERDICTS[state.concern];
    const cause = verdict === 'error' ? 'replica-failed' : 'replica-changing';
    findings.push({ ...about, verdict, cause, text: `${where} is ${state.text}.` });
  }
  if (replica.skipsDisk)
    findings.push(
      warning('skip-disk', `${where} goes without its disk after an I/O error.`, {
        ...about,
        remedy: `linstor resource set-property ${node} ${resource} DrbdOptions/SkipDisk`,
      }),
    );
  if (replica.failedConnections !== '' && !missesOnly(away, replica)) findings.push(connectionFinding(replica));
}

/** Whether every peer that is missing is on a node that is away. */
function missesOnly(away: ReadonlySet<string>, { failedConnections: failed }: Replica): boolean {
  if (away.size === 0) return false;
  const peers = [...failed.matchAll(/\(([^)]*)\)/g)].flatMap(([, names = '']) => names.split(','));
  return peers.every((peer) => away.has(peer));
}

/** A peer that gave up connecting (StandAlone) mostly found that both sides changed their data. */
function connectionFinding({ resource, node, failedConnections: failed }: Replica): Finding {
  const about = { resource, node, remedy: `linstor resource list --resources ${resource}` };
  const text = `${resource} on ${node} is not connected to all peers: ${failed}.`;
  if (!failed.includes('StandAlone(')) return warning('disconnected', text, about);
  return error('split-brain', `${text} This may be a split brain.`, about);
}
