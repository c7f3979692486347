import type { Colour } from '../../output/view.ts';

/** A snapshot of a resource definition; only the members that the client depends on. */
export interface Snapshot {
  readonly name?: string;
  readonly resource_name?: string;
  readonly nodes?: readonly string[];
  readonly props?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
  readonly volume_definitions?: readonly { readonly volume_number?: number; readonly size_kib?: number | bigint }[];
  readonly snapshots?: readonly NodeSnapshot[];
}

/** The snapshot on one node. */
interface NodeSnapshot {
  readonly flags?: readonly string[];
  /** Milliseconds since the epoch. */
  readonly create_timestamp?: number;
  readonly snapshot_volumes?: readonly { readonly state?: string }[];
}

interface SnapshotState {
  readonly text: string;
  readonly colour: Colour;
}

/** What became of a snapshot, by its flags. */
export function snapshotState(snapshot: Snapshot): SnapshotState {
  const flags = snapshot.flags ?? [];
  if (flags.includes('DELETE')) return { text: 'DELETING', colour: 'red' };
  if (flags.includes('FAILED_DEPLOYMENT')) return { text: 'Failed', colour: 'red' };
  if (flags.includes('FAILED_DISCONNECT')) return { text: 'Satellite disconnected', colour: 'red' };
  if (!flags.includes('SUCCESSFUL')) return { text: 'Incomplete', colour: 'blue' };
  const shipping = flags.includes('BACKUP') && flags.includes('SHIPPING') ? shippingState(snapshot) : undefined;
  return shipping ?? { text: `Successful${volumeNote(snapshot)}`, colour: 'darkGreen' };
}

function shippingState({ snapshots = [] }: Snapshot): SnapshotState | undefined {
  const has = (flag: string): boolean => snapshots.some((snapshot) => snapshot.flags?.includes(flag) ?? false);
  if (has('BACKUP_SOURCE')) return { text: 'Shipping', colour: 'yellow' };
  return has('BACKUP_TARGET') ? { text: 'Restoring', colour: 'yellow' } : undefined;
}

/** What the first volume that is not done says, in brackets. */
function volumeNote({ snapshots = [] }: Snapshot): string {
  const states = snapshots.flatMap((snapshot) => snapshot.snapshot_volumes ?? []).map((volume) => volume.state);
  const state = states.find((text) => text && text !== 'completed');
  return state ? ` (${state})` : '';
}
