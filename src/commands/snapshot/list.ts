import { SNAPSHOT } from '../../api/objects/snapshot.ts';
import { defineCommand } from '../../definition/command.ts';
import { nodeName, resourceName } from '../../definition/argument-types.ts';
import { list } from '../../definition/option.ts';
import { pastable } from '../shared/list-options.ts';
import { SNAPSHOT_COLUMNS, snapshotTable } from './snapshot-table.ts';

export const snapshotList = defineCommand({
  path: 'snapshot list',
  aliases: ['l'],
  summary: 'Show the snapshots, where they are and what became of them',
  examples: { 'linstor snapshot list --resources backups': 'The snapshots of backups' },
  columns: () => SNAPSHOT_COLUMNS,
  options: {
    pastable,
    resources: list('-r, --resources', resourceName, 'Only of these resources'),
    nodes: list('-n, --nodes', nodeName, 'Only those on these nodes'),
  },
  run: async ({ controller, input }) =>
    snapshotTable(
      await controller.list(
        { path: '/v1/view/snapshots', query: { nodes: input.nodes, resources: input.resources } },
        SNAPSHOT,
      ),
      input.pastable,
    ),
});
