import { defineCommand } from '../../definition/command.ts';
import { nodeName, resourceName } from '../../definition/kinds.ts';
import { list } from '../../definition/option.ts';
import { formatSize } from '../../model/size.ts';
import { formatTime } from '../../model/time.ts';
import { snapshotsV0 } from '../../output/v0/snapshots.ts';
import type { Cell, TableView } from '../../output/view.ts';
import { pastable } from '../family/list-options.ts';
import { snapshotState } from './state.ts';
import type { Snapshot } from './state.ts';

export const snapshotList = defineCommand({
  path: 'snapshot list',
  aliases: ['l'],
  summary: 'Show the snapshots, where they are and what became of them',
  examples: [{ command: 'linstor snapshot list --resources backups', does: 'The snapshots of backups' }],
  options: {
    pastable,
    resources: list('-r, --resources', resourceName, 'Only of these resources'),
    nodes: list('-n, --nodes', nodeName, 'Only those on these nodes'),
  },
  run: ({ controller, input }): TableView<Snapshot, SnapshotRow> => ({
    kind: 'table',
    source: controller.list<Snapshot>({
      path: '/v1/view/snapshots',
      query: { nodes: input.nodes, resources: input.resources },
    }),
    rows: (snapshot) => [rowOf(snapshot)],
    columns: [
      { heading: 'ResourceName', cell: (row) => row.resource },
      { heading: 'SnapshotName', cell: (row) => row.name },
      { heading: 'NodeNames', cell: (row) => row.nodes },
      { heading: 'Volumes', cell: (row) => row.volumes },
      {
        heading: 'CreatedOn',
        cell: (row) => (row.createdOn === undefined ? '' : formatTime(row.createdOn)),
        value: (row) => row.createdOn ?? null,
      },
      { heading: 'State', cell: (row) => row.state },
    ],
    pastable: input.pastable,
    machine: 'wrapped',
    v0: snapshotsV0,
  }),
});

interface SnapshotRow {
  readonly resource: string;
  readonly name: string;
  readonly nodes: string;
  readonly volumes: string;
  readonly createdOn: number | undefined;
  readonly state: Cell;
}

function rowOf(snapshot: Snapshot): SnapshotRow {
  const volumes = snapshot.volume_definitions ?? [];
  return {
    resource: snapshot.resource_name ?? '',
    name: snapshot.name ?? '',
    nodes: (snapshot.nodes ?? []).join(', '),
    volumes: volumes.map((volume) => `${volume.volume_number ?? 0}: ${formatSize(volume.size_kib ?? 0)}`).join(', '),
    createdOn: snapshot.snapshots?.[0]?.create_timestamp ?? undefined,
    state: snapshotState(snapshot),
  };
}
