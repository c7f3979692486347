import type { Snapshot } from '../../api/objects/snapshot.ts';
import { foundProperties } from '../family/found-properties.ts';
import { listPropertiesCommand } from '../family/list-properties.ts';
import { snapshotOfResource } from './target.ts';

export const snapshotListProperties = listPropertiesCommand({
  noun: 'snapshot',
  object: 'a snapshot',
  target: snapshotOfResource,
  fetch: ({ controller, input }) => {
    const query = { resources: [input.resourceName] };
    const snapshots = controller.list<Snapshot>({ path: '/v1/view/snapshots', query });
    return foundProperties(snapshots.items(), (snapshot) => snapshot.name === input.snapshotName);
  },
  examples: [{ command: 'linstor snapshot list-properties backups snap1', does: 'The properties of snap1' }],
});
