import type { Backup, Backups } from '../../api/objects/backup.ts';
import { apiPath } from '../../api/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { resourceName, snapshotName } from '../../definition/argument-types.ts';
import { flag, option } from '../../definition/option.ts';
import { formatTime } from '../../model/time.ts';
import type { Cell, Column, View } from '../../output/view.ts';
import { unlessEmpty } from '../shared/unless-empty.ts';
import { pastable } from '../shared/list-options.ts';
import { objectSource } from '../shared/list-from-file.ts';
import { remote } from './backup-options.ts';
import { timeColumn } from '../shared/columns.ts';

export const backupList = defineCommand({
  path: 'backup list',
  aliases: ['l'],
  summary: 'Show the backups on an S3 remote',
  examples: {
    'linstor backup list s3remote --resource db1': 'The backups of db1',
    'linstor backup list s3remote --others': 'What else lies in the bucket',
  },
  columns: () => [...COLUMNS, ID_COLUMN],
  options: {
    pastable,
    resource: option('-r, --resource', resourceName, 'Only backups of this resource'),
    snapshot: option('-s, --snapshot', snapshotName, 'Only backups of this snapshot'),
    others: flag('-o, --others', 'Show the objects of the bucket that are no backups instead'),
    showId: flag('-i, --show-id', 'Add a column with the ids of the backups'),
  },
  arguments: { remoteName: remote },
  run: async ({ controller, input }): Promise<View> => {
    const request = {
      path: apiPath`/v1/remotes/${input.remoteName}/backups`,
      query: { rsc_name: unlessEmpty(input.resource), snap_name: unlessEmpty(input.snapshot) },
    };
    const common = { kind: 'table', pastable: input.pastable, machine: 'bare' } as const;
    if (input.others)
      return {
        ...common,
        source: await objectSource(controller, request, (answer: Backups) => answer.other?.files ?? []),
        rows: (key: string) => [key],
        members: () => ({}),
        columns: [{ heading: 'S3 Key', cell: (key: string) => key }],
      };
    return {
      ...common,
      source: await objectSource(controller, request, (answer: Backups) => Object.values(answer.linstor ?? {})),
      rows: (backup: Backup) => [backup],
      columns: input.showId ? [...COLUMNS, ID_COLUMN] : COLUMNS,
      extraColumns: input.showId ? [] : [ID_COLUMN],
      names: ['id'],
    };
  },
});

const COLUMNS: readonly Column<Backup>[] = [
  { heading: 'Resource', key: 'origin_rsc', cell: (backup) => backup.origin_rsc ?? 'None' },
  { heading: 'Snapshot', key: 'origin_snap', cell: (backup) => backup.origin_snap ?? 'None' },
  timeColumn(
    'Finished at',
    (backup) => backup.finished_timestamp,
    { key: 'finished_timestamp' },
    (ms) => (ms === 0 ? '' : formatTime(ms)),
  ),
  // The id of the backup below ends in `.meta`, as its file in the bucket does.
  { heading: 'Based On', minor: true, cell: (backup) => backup.based_on_id?.slice(0, -'.meta'.length) ?? '' },
  { heading: 'Status', cell: status },
];

const ID_COLUMN: Column<Backup> = { heading: 'Backup Name(ID)', key: 'id', cell: (backup) => backup.id ?? 'None' };

function status(backup: Backup): Cell {
  if (backup.shipping) return { text: 'Shipping', colour: 'yellow' };
  return backup.restorable ? { text: 'Success', colour: 'green' } : { text: 'Not restorable', colour: 'red' };
}
