import type { Context } from '../state/context.ts';
import type { Definition } from '../state/types.ts';
import { upper, volumesOf } from '../state/find.ts';
import { isSyncing } from './sync.ts';

/** Takes a resource off a node, with its connections; syncs that read from it look for another source. */
export function removeResource(context: Context, definition: Definition, nodeKey: string): void {
  if (!definition.resources.delete(nodeKey)) return;
  renameLeftovers(context, definition, nodeKey);
  for (const key of definition.connections.keys()) {
    if (key.split(':').includes(nodeKey)) definition.connections.delete(key);
  }
  for (const { volume } of volumesOf(definition)) {
    if (volume.sync && upper(volume.sync.from) === nodeKey && !isSyncing(volume, context.now)) volume.sync = undefined;
  }
}

/** ZFS cannot delete a volume that has snapshots: the satellite renames it and notes the suffix. */
function renameLeftovers({ state, now }: Context, definition: Definition, nodeKey: string): void {
  const suffix = new Date(now).toISOString().slice(0, 23).replace(/[:.]/g, '-');
  for (const snapshot of definition.snapshots.values()) {
    const part = snapshot.parts.get(nodeKey);
    const pools = Object.values(part?.pools ?? {}).map((name) => state.nodes.get(nodeKey)?.pools.get(upper(name)));
    if (part === undefined || !pools.some((pool) => pool?.provider.startsWith('ZFS'))) continue;
    part.ownProps['Internal/StorDriver/ZfsRenameSuffix'] = suffix;
  }
}
