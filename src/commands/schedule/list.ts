import type { Schedule, Schedules } from '../../api/objects/schedule.ts';
import type { Column } from '../../output/view.ts';
import { objectSource } from '../shared/list-from-file.ts';
import { listCommand } from '../shared/list-command.ts';
import { numberColumn } from '../shared/columns.ts';

export const scheduleList = listCommand({
  path: 'schedule list',
  aliases: ['l'],
  summary: 'Show the schedules for shipping backups',
  examples: { 'linstor schedule list': 'All schedules' },
  columns: () => COLUMNS,
  source: ({ controller }) =>
    objectSource(controller, { path: '/v1/schedules' }, (answer: Schedules) => answer.data ?? []),
  rows: (schedule) => [schedule],
  table: { machine: 'bare' },
});

const COLUMNS: readonly Column<Schedule>[] = [
  { heading: 'Name', key: 'schedule_name', cell: (schedule) => schedule.schedule_name ?? 'None' },
  { heading: 'Full', key: 'full_cron', cell: (schedule) => schedule.full_cron ?? 'None' },
  { heading: 'Incremental', key: 'inc_cron', cell: (schedule) => schedule.inc_cron ?? '' },
  numberColumn('KeepLocal', (schedule) => schedule.keep_local, { none: 'all' }),
  numberColumn('KeepRemote', (schedule) => schedule.keep_remote, { none: 'all' }),
  { heading: 'OnFailure', cell: onFailure, value: (schedule) => schedule.on_failure ?? null },
];

function onFailure({ on_failure: action, max_retries: retries }: Schedule): string {
  return action === 'RETRY' ? `RETRY(${retries ?? 'forever'})` : (action ?? 'None');
}
