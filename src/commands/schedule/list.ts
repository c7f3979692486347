import type { Schedule, Schedules } from '../../api/objects/schedule.ts';
import { defineCommand } from '../../definition/command.ts';
import type { Column } from '../../output/view.ts';
import { pastable } from '../shared/list-options.ts';
import { objectSource } from '../shared/object-source.ts';

export const scheduleList = defineCommand({
  path: 'schedule list',
  aliases: ['l'],
  summary: 'Show the schedules for shipping backups',
  examples: [{ command: 'linstor schedule list', does: 'All schedules' }],
  columns: () => COLUMNS,
  options: { pastable },
  run: async ({ controller, input }) => ({
    kind: 'table',
    source: await objectSource(controller, { path: '/v1/schedules' }, (answer: Schedules) => answer.data ?? []),
    rows: (schedule: Schedule) => [schedule],
    columns: COLUMNS,
    pastable: input.pastable,
    machine: 'bare',
  }),
});

const COLUMNS: readonly Column<Schedule>[] = [
  { heading: 'Name', key: 'schedule_name', cell: (schedule) => schedule.schedule_name ?? 'None' },
  { heading: 'Full', key: 'full_cron', cell: (schedule) => schedule.full_cron ?? 'None' },
  { heading: 'Incremental', key: 'inc_cron', cell: (schedule) => schedule.inc_cron ?? '' },
  {
    heading: 'KeepLocal',
    type: 'number',
    cell: (schedule) => String(schedule.keep_local ?? 'all'),
    value: (schedule) => schedule.keep_local ?? null,
  },
  {
    heading: 'KeepRemote',
    type: 'number',
    cell: (schedule) => String(schedule.keep_remote ?? 'all'),
    value: (schedule) => schedule.keep_remote ?? null,
  },
  { heading: 'OnFailure', cell: onFailure, value: (schedule) => schedule.on_failure ?? null },
];

function onFailure({ on_failure: action, max_retries: retries }: Schedule): string {
  return action === 'RETRY' ? `RETRY(${retries ?? 'forever'})` : (action ?? 'None');
}
