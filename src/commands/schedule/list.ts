import { defineCommand } from '../../definition/command.ts';
import { pastable } from '../family/list-options.ts';
import { objectSource } from '../family/object-source.ts';

export const scheduleList = defineCommand({
  path: 'schedule list',
  aliases: ['l'],
  summary: 'Show the schedules for shipping backups',
  examples: [{ command: 'linstor schedule list', does: 'All schedules' }],
  options: { pastable },
  run: ({ controller, input }) => ({
    kind: 'table',
    source: objectSource(controller, { path: '/v1/schedules' }, (answer: Partial<Schedules>) => answer.data ?? []),
    rows: (schedule: Schedule) => [schedule],
    columns: [
      { heading: 'Name', cell: (schedule: Schedule) => schedule.schedule_name ?? 'None' },
      { heading: 'Full', cell: (schedule: Schedule) => schedule.full_cron ?? 'None' },
      { heading: 'Incremental', cell: (schedule: Schedule) => schedule.inc_cron ?? '' },
      { heading: 'KeepLocal', cell: (schedule: Schedule) => String(schedule.keep_local ?? 'all') },
      { heading: 'KeepRemote', cell: (schedule: Schedule) => String(schedule.keep_remote ?? 'all') },
      { heading: 'OnFailure', cell: onFailure },
    ],
    pastable: input.pastable,
    machine: 'bare',
  }),
});

interface Schedules {
  readonly data: readonly Schedule[];
}

interface Schedule {
  readonly schedule_name?: string;
  readonly full_cron?: string;
  readonly inc_cron?: string;
  /** Missing: no limit; so for the other counts. */
  readonly keep_local?: number;
  readonly keep_remote?: number;
  readonly on_failure?: string;
  readonly max_retries?: number;
}

function onFailure({ on_failure: action, max_retries: retries }: Schedule): string {
  return action === 'RETRY' ? `RETRY(${retries ?? 'forever'})` : (action ?? 'None');
}
