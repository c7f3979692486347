import { BACKUP_INFO, type BackupInfo, type BackupPool, type BackupVolume } from '../../api/objects/backup.ts';
import { apiPath } from '../../api/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { backupId, nodeName, resourceName, snapshotName } from '../../definition/argument-types.ts';
import { option } from '../../definition/option.ts';
import { formatSize, type Kib } from '../../model/size.ts';
import type { Cell, Column, View } from '../../output/view.ts';
import { unlessEmpty } from '../shared/unless-empty.ts';
import { pastable } from '../shared/list-options.ts';
import { listTable } from '../../output/list-table.ts';
import { poolMap, storpoolRename } from '../shared/pool-rename.ts';
import { remote } from './backup-options.ts';
import { post } from '../shared/replies.ts';
import { numberColumn, sizeColumn } from '../shared/columns.ts';

export const backupInfo = defineCommand({
  path: 'backup info',
  aliases: ['i'],
  since: ['1.10.2', 'Information about backups'],
  summary: 'Show what restoring a backup would download and how much space it needs',
  description: 'Name the backup by --resource (its latest one), by --snapshot or by --id.',
  examples: {
    'linstor backup info s3remote --resource db1': 'The latest backup of db1',
    'linstor backup info s3remote --resource db1 --target-node n1': 'Also the space left on n1',
  },
  columns: () => INFO_COLUMNS,
  options: {
    resource: option('-r, --resource', resourceName, 'Resource the backup was made of: its latest backup'),
    snapshot: option('-s, --snapshot', snapshotName, 'Name of the snapshot that was backed up'),
    id: option('--id', backupId, 'The backup'),
    targetNode: option(
      '-n, --target_node, --target-node',
      nodeName,
      'Show what would be left in the pools of this node',
    ),
    storpoolRename,
    pastable,
  },
  arguments: { remote },
  run: async ({ controller, input, mode }): Promise<View> => {
    const targetNode = unlessEmpty(input.targetNode);
    const answer = await controller.read(
      post(apiPath`/v1/remotes/${input.remote}/backups/info`, {
        src_rsc_name: unlessEmpty(input.resource),
        src_snap_name: unlessEmpty(input.snapshot),
        last_backup: unlessEmpty(input.id),
        node_name: targetNode,
        stor_pool_map: poolMap(input.storpoolRename),
      }),
    );
    const info = BACKUP_INFO.fits(answer) ? answer : {};
    if (mode === 'data') return listTable([info], INFO_COLUMNS, input.pastable);
    return {
      kind: 'parts',
      parts: () => [
        listTable([info], INFO_COLUMNS, input.pastable),
        listTable(info.storpools ?? [], poolColumns(targetNode !== undefined), input.pastable),
      ],
      machine: { value: answer, layout: 'lines' },
    };
  },
});

const INFO_COLUMNS: readonly Column<BackupInfo>[] = [
  { heading: 'Resource', key: 'rsc', cell: (info) => info.rsc ?? 'None' },
  { heading: 'Snapshot', key: 'snap', cell: (info) => info.snap ?? 'None' },
  { heading: 'Full Backup', key: 'full', cell: (info) => info.full ?? 'None' },
  { heading: 'Latest Backup', key: 'latest', cell: (info) => info.latest ?? 'None' },
  numberColumn('Backup Count', (info) => info.count, { key: 'count', none: 'None' }),
  sizeColumn('Download Size', (info) => info.dl_size_kib, { none: '-' }),
  sizeColumn('Allocated Size', (info) => info.alloc_size_kib, { none: '-' }),
];

function poolColumns(withTarget: boolean): readonly Column<BackupPool>[] {
  return [
    { heading: 'Origin StorPool (Type)', cell: (pool) => `${pool.name ?? 'None'} (${pool.provider_kind ?? 'None'})` },
    ...(withTarget ? TARGET_COLUMNS : []),
    perVolume('Volume to Download', (volume) => volume.name ?? '-'),
    perVolume('Type', (volume) => volume.layer_type ?? 'None'),
    perVolume('Download Size', (volume) => volumeSize(volume.dl_size_kib)),
    perVolume('Allocated Size', (volume) => volumeSize(volume.alloc_size_kib)),
    perVolume('Usable Size', (volume) => volumeSize(volume.usable_size_kib)),
  ];
}

const TARGET_COLUMNS: readonly Column<BackupPool>[] = [
  { heading: 'Target Pool', cell: (pool) => pool.target_name ?? 'None' },
  { heading: 'Remaining Free Space', cell: remaining, value: (pool) => pool.remaining_space_kib ?? null },
];

/** A pool that would overflow has less than nothing left. */
function remaining({ remaining_space_kib: kib }: BackupPool): Cell {
  if (kib === undefined || kib >= 0) return sizeOrDash(kib);
  return { text: `-${formatSize(-kib)}`, colour: 'red' };
}

/** One line per volume of the pool. */
function perVolume(heading: string, cell: (volume: BackupVolume) => string): Column<BackupPool> {
  return { heading, cell: (pool) => (pool.vlms ?? []).map(cell).join('\n') };
}

/** An incremental download has no size of its own for what it needs in the pool: it comes as 0 or not at all. */
function volumeSize(kib: Kib | undefined): string {
  return sizeOrDash(kib === 0 ? undefined : kib);
}

function sizeOrDash(kib: Kib | undefined): string {
  return kib === undefined ? '-' : formatSize(kib);
}
