import type { Snapshot } from '../../api/objects/snapshot.ts';
import { formatSize } from '../../model/size.ts';
import { snapshotsV0 } from '../../output/v0/snapshots.ts';
import type { Cell, Column, Source, TableView } from '../../output/view.ts';
import { snapshotState } from './snapshot-state.ts';
import { listColumn, timeColumn } from '../shared/columns.ts';

/** The table of `snapshot list`. */
export function snapshotTable(source: Source<Snapshot>, pastable: boolean): TableView<Snapshot, SnapshotRow> {
  return {
    kind: 'table',
    source,
    rows: (snapshot) => [rowOf(snapshot)],
    columns: SNAPSHOT_COLUMNS,
    names: ['resource_name', 'name'],
    pastable,
    machine: 'wrapped',
    v0: snapshotsV0,
  };
}

export const SNAPSHOT_COLUMNS: readonly Column<SnapshotRow>[] = [
  { heading: 'ResourceName', key: 'resource_name', cell: (row) => row.resource },
  { heading: 'SnapshotName', key: 'name', cell: (row) => row.name },
  listColumn('NodeNames', (row) => row.nodes, ', ', { key: 'nodes' }),
  { heading: 'Volumes', minor: true, cell: (row) => row.volumes },
  timeColumn('CreatedOn', (row) => row.createdOn, { key: 'create_timestamp', minor: true }),
  { heading: 'State', cell: (row) => row.state },
];

interface SnapshotRow {
  readonly resource: string;
  readonly name: string;
  readonly nodes: readonly string[];
  readonly volumes: string;
  readonly createdOn: number | undefined;
  readonly state: Cell;
}

function rowOf(snapshot: Snapshot): SnapshotRow {
  const volumes = snapshot.volume_definitions ?? [];
  return {
    resource: snapshot.resource_name ?? '',
    name: snapshot.name ?? '',
    nodes: snapshot.nodes ?? [],
    volumes: volumes.map((volume) => `${volume.volume_number ?? 0}: ${formatSize(volume.size_kib ?? 0)}`).join(', '),
    createdOn: snapshot.snapshots?.[0]?.create_timestamp ?? undefined,
    state: snapshotState(snapshot),
  };
}
