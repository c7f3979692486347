import { SNAPSHOT } from '../../api/objects/snapshot.ts';
import type { Command } from '../../definition/command.ts';
import { foundProperties, listPropertiesCommand } from '../shared/list-properties.ts';
import { setPropertyCommand } from '../shared/set-property.ts';
import { snapshotOfResource, snapshotPath } from './snapshot-arguments.ts';

/** Properties and DRBD options. */
export const snapshotSettings: readonly Command[] = [
  listPropertiesCommand({
    noun: 'snapshot',
    object: 'a snapshot',
    target: snapshotOfResource,
    fetch: async ({ controller, input }) => {
      const query = { resources: [input.resourceName] };
      const snapshots = await controller.list({ path: '/v1/view/snapshots', query }, SNAPSHOT);
      return foundProperties(snapshots.known(), (snapshot) => snapshot.name === input.snapshotName);
    },
    examples: { 'linstor snapshot list-properties backups snap1': 'The properties of snap1' },
  }),
  setPropertyCommand({
    noun: 'snapshot',
    of: 'snapshot',
    object: 'a snapshot',
    target: snapshotOfResource,
    path: snapshotPath,
    examples: { 'linstor snapshot set-property backups snap1 --aux why upgrade': 'Note why it was taken' },
  }),
];
