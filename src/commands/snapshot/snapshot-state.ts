import type { Snapshot } from '../../api/objects/snapshot.ts';
import type { Colour } from '../../output/view.ts';

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
