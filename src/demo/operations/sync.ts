import type { Definition, DemoState, Resource, Volume } from '../state/types.ts';
import { isLinked, isOnlineNamed } from './injected-faults.ts';
import { upper } from '../state/find.ts';

/** KiB that the demo copies in a millisecond: about 100 MiB/s. */
const SPEED = 105;

/** How much of a volume's data has arrived: all of it, except while it syncs. */
export function copiedKib(volume: Volume, now: number): number {
  if (volume.sync === undefined) return volume.dataKib;
  return Math.min(volume.dataKib, Math.floor((syncPercent(volume, now) / 100) * volume.dataKib));
}

/** 0 to 100; computed from the time, so nothing has to run. */
function syncPercent(volume: Volume, now: number): number {
  if (volume.sync === undefined) return 100;
  const { startedAt, amountKib } = volume.sync;
  if (amountKib <= 0) return 100;
  return Math.min(100, Math.max(0, ((now - startedAt) * SPEED * 100) / amountKib));
}

export function isSyncing(volume: Volume, now: number): boolean {
  return syncPercent(volume, now) < 100;
}

export function syncFrom(node: string, amountKib: number, now: number): NonNullable<Volume['sync']> {
  return { from: node, startedAt: now, amountKib };
}

/** What `drbdsetup status` says of the volume's disk. */
export function diskState(resource: Resource, volume: Volume, now: number): string {
  if (resource.flags.includes('DISKLESS')) return 'Diskless';
  if (volume.failed) return 'Failed';
  return isSyncing(volume, now) ? 'Inconsistent' : 'UpToDate';
}

/** The disk state as a satellite reports it: while data arrive, it says how far they are. */
export function shownDiskState(resource: Resource, volume: Volume, now: number): string {
  const state = diskState(resource, volume, now);
  return state === 'Inconsistent' ? `SyncTarget(${syncPercent(volume, now).toFixed(2)}%)` : state;
}

export interface PeerState {
  readonly replication: string;
  /** Percent, while a sync with this peer runs. */
  readonly done: number | undefined;
}

/** The replication state of a volume towards one peer. */
export function peerState(
  state: DemoState,
  definition: Definition,
  resource: Resource,
  volume: Volume,
  peer: Resource,
  now: number,
): PeerState {
  if (!isConnected(state, resource, peer)) return { replication: 'Off', done: undefined };
  if (volume.sync && isSyncing(volume, now) && upper(volume.sync.from) === upper(peer.nodeName))
    return { replication: 'SyncTarget', done: syncPercent(volume, now) };
  const other = peer.volumes.get(volume.number);
  if (other?.sync && isSyncing(other, now) && upper(other.sync.from) === upper(resource.nodeName))
    return { replication: 'SyncSource', done: syncPercent(other, now) };
  return { replication: 'Established', done: undefined };
}

export function isConnected(state: DemoState, resource: Resource, peer: Resource): boolean {
  if (resource.flags.includes('INACTIVE') || peer.flags.includes('INACTIVE')) return false;
  return isLinked(state, resource.nodeName, peer.nodeName);
}

/** A replica that holds good data: not diskless, not inactive, on a reachable node. */
export function isUpToDate(state: DemoState, resource: Resource, now: number): boolean {
  if (!isOnlineNamed(state, resource.nodeName) || resource.flags.includes('INACTIVE')) return false;
  return [...resource.volumes.values()].every((volume) => diskState(resource, volume, now) === 'UpToDate');
}

/** Whether no replica of the definition is still syncing. */
export function isSynced(definition: Definition, now: number): boolean {
  return [...definition.resources.values()].every((resource) =>
    [...resource.volumes.values()].every((volume) => !isSyncing(volume, now)),
  );
}
