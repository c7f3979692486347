import type { BackupQueue, BackupQueues } from '../../api/objects/backup.ts';
import { defineCommand } from '../../definition/command.ts';
import { nodeName, remoteName, resourceName, snapshotName } from '../../definition/argument-types.ts';
import { flag, list } from '../../definition/option.ts';
import { formatTime } from '../../model/time.ts';
import type { JsonValue } from '../../model/json.ts';
import type { Column, ColumnFacts, View } from '../../output/view.ts';
import { queryFlag } from '../shared/unless-empty.ts';
import { pastable } from '../shared/list-options.ts';
import { objectSource } from '../shared/list-from-file.ts';

export const backupQueueList = defineCommand({
  path: 'backup queue list',
  aliases: ['l'],
  summary: 'Show the backups that wait for being shipped',
  examples: {
    'linstor backup queue list --nodes n1': 'What waits on n1',
    'linstor backup queue list --snap-to-node': 'For each snapshot, the nodes it waits on',
  },
  columns: () => [...BY_NODE, ...BY_SNAPSHOT.filter(({ heading }) => heading === 'Node')],
  options: {
    pastable,
    nodes: list('-n, --nodes', nodeName, 'Only these nodes', { minimum: 0 }),
    snaps: list('-s, --snaps, --snapshots', snapshotName, 'Only these snapshots', { minimum: 0 }),
    rscs: list('--rscs, --resources', resourceName, 'Only these resources', { minimum: 0 }),
    remotes: list('--remotes', remoteName, 'Only backups that go to these remotes', { minimum: 0 }),
    snapToNode: flag('--snap-to-node, --stn, --s2n', 'One row per snapshot instead of one per node'),
  },
  run: async ({ controller, input }): Promise<View> => {
    const request = {
      path: '/v1/view/backup/queue',
      query: {
        nodes: input.nodes,
        snapshots: input.snaps,
        resources: input.rscs,
        remotes: input.remotes,
        snap_to_node: queryFlag(input.snapToNode),
      },
    };
    const common = { kind: 'table', pastable: input.pastable, machine: 'bare' } as const;
    if (input.snapToNode)
      return {
        ...common,
        source: await objectSource(controller, request, (answer: BackupQueues) => answer.snap_queues ?? []),
        rows: (queue: BackupQueue) => [queue],
        columns: BY_SNAPSHOT,
      };
    return {
      ...common,
      source: await objectSource(controller, request, (answer: BackupQueues) => answer.node_queues ?? []),
      rows: (queue: BackupQueue) => [queue],
      columns: BY_NODE,
    };
  },
});

/** A column whose cells are plain text. */
interface TextColumn extends ColumnFacts {
  cell(backup: BackupQueue): string;
  value?(backup: BackupQueue): JsonValue;
}

/** What both tables say about a waiting backup; `nobody` stands for no preferred node. */
function backupColumns(nobody: string): readonly TextColumn[] {
  return [
    { heading: 'Resource', key: 'resource_name', cell: (backup) => backup.resource_name ?? 'None' },
    { heading: 'Snapshot', key: 'snapshot_name', cell: (backup) => backup.snapshot_name ?? 'None' },
    { heading: 'Remote', key: 'remote_name', cell: (backup) => backup.remote_name ?? 'None' },
    { heading: 'Based On', minor: true, cell: (backup) => (backup.incremental ? (backup.based_on ?? '') : '') },
    {
      heading: 'Created at',
      key: 'start_timestamp',
      type: 'time',
      minor: true,
      cell: (backup) => (backup.start_timestamp === undefined ? '' : formatTime(backup.start_timestamp)),
      value: (backup) => backup.start_timestamp ?? null,
    },
    { heading: 'Preferred Node', key: 'pref_node', minor: true, cell: (backup) => backup.pref_node ?? nobody },
  ];
}

const BY_NODE: readonly Column<BackupQueue>[] = [
  { heading: 'Node', key: 'node_name', cell: (row) => row.node_name ?? 'None' },
  ...backupColumns('').map((column) => ({
    ...column,
    cell: (row: BackupQueue) => (row.queue ?? []).map((waiting) => column.cell(waiting)).join('\n'),
    value: (row: BackupQueue) =>
      (row.queue ?? []).map((waiting) => (column.value ? column.value(waiting) : column.cell(waiting))),
  })),
];

const BY_SNAPSHOT: readonly Column<BackupQueue>[] = [
  ...backupColumns('None'),
  { heading: 'Node', key: 'nodes', cell: (row) => nodesOf(row).join('\n'), value: nodesOf },
];

function nodesOf({ queue = [] }: BackupQueue): string[] {
  return queue.map((waiting) => waiting.node_name ?? 'None');
}
