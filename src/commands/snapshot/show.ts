import { SNAPSHOT } from '../../api/objects/snapshot.ts';
import { apiPath } from '../../api/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { resourceDefinitionName, snapshotName } from '../../definition/argument-types.ts';
import { argument, argumentMaybe } from '../../definition/option.ts';
import type { View } from '../../output/view.ts';
import { pastable } from '../shared/list-options.ts';
import { settingsTable } from '../shared/settings-table.ts';
import { SNAPSHOT_COLUMNS, snapshotTable } from './snapshot-table.ts';
import { snapshotPath } from './snapshot-arguments.ts';

/** `GET /v1/resource-definitions/RESOURCE/snapshots` or `GET …/snapshots/SNAPSHOT` */
export const snapshotShow = defineCommand({
  path: 'snapshot show',
  summary: 'Show the snapshots of a resource, or everything about one of them',
  examples: {
    'linstor snapshot show backups': 'All snapshots of backups',
    'linstor snapshot show backups before-upgrade': 'Nodes, volumes, flags and properties of one',
  },
  columns: () => SNAPSHOT_COLUMNS,
  options: { pastable },
  arguments: {
    resourceName: argument(resourceDefinitionName, 'Name of the resource definition'),
    snapshotName: argumentMaybe(snapshotName, 'Name of the snapshot; all when absent'),
  },
  run: async ({ controller, input }): Promise<View> => {
    const { resourceName, snapshotName: name } = input;
    if (name !== undefined)
      return settingsTable(controller, snapshotPath({ resourceName, snapshotName: name }), input.pastable);
    const path = apiPath`/v1/resource-definitions/${resourceName}/snapshots`;
    return snapshotTable(await controller.list({ path }, SNAPSHOT), input.pastable);
  },
});
