import type { Definition, DemoState, Resource, Volume } from '../state/types.ts';
import { isLinked, isOnlineNamed } from './injected-faults.ts';
import type { Context } from '../state/context.ts';
import { upper, volumesOf } from '../state/find.ts';

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

/** The replication of a volume towards one peer, as the API has it; the percentage while a sync with that peer runs. */
export function peerState({ state, now }: Context, resource: Resource, volume: Volume, peer: Resource): object {
  if (!isConnected(state, resource, peer)) return { replication_state: 'Off' };
  const other = peer.volumes.get(volume.number);
  const from = (target: Volume | undefined, source: Resource) =>
    target?.sync && isSyncing(target, now) && upper(target.sync.from) === upper(source.nodeName);
  if (from(volume, peer)) return { replication_state: 'SyncTarget', done_percentage: syncPercent(volume, now) };
  if (other && from(other, resource))
    return { replication_state: 'SyncSource', done_percentage: syncPercent(other, now) };
  return { replication_state: 'Established' };
}

export function isConnected(state: DemoState, resource: Resource, peer: Resource): boolean {
  if (resource.flags.includes('INACTIVE') || peer.flags.includes('INACTIVE')) return false;
  return isLinked(state, resource.nodeName, peer.nodeName);
}

/** A replica that holds good data: not diskless, not inactive, on a reachable node. */
export function isUpToDate({ state, now }: Context, resource: Resource): boolean {
  if (!isOnlineNamed(state, resource.nodeName) || resource.flags.includes('INACTIVE')) return false;
  return [...resource.volumes.values()].every((volume) => diskState(resource, volume, now) === 'UpToDate');
}

/** Whether no replica of the definition is still syncing. */
export function isSynced(definition: Definition, now: number): boolean {
  return volumesOf(definition).every(({ volume }) => !isSyncing(volume, now));
}
