import type { Context } from '../state/context.ts';
import type { Definition } from '../state/types.ts';
import { upper } from '../state/find.ts';
import { isSyncing } from './sync.ts';

/** Takes a resource off a node, with its connections; syncs that read from it look for another source. */
export function removeResource(context: Context, definition: Definition, nodeKey: string): void {
  if (!definition.resources.delete(nodeKey)) return;
  for (const key of definition.connections.keys()) {
    if (key.split(':').includes(nodeKey)) definition.connections.delete(key);
  }
  for (const resource of definition.resources.values()) {
    for (const volume of resource.volumes.values()) {
      if (volume.sync === undefined || upper(volume.sync.from) !== nodeKey) continue;
      if (!isSyncing(volume, context.now)) volume.sync = undefined;
    }
  }
}
