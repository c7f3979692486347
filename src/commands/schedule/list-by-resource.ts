import type { Schedule, Schedules } from '../../api/objects/schedule.ts';
import { defineCommand } from '../../definition/command.ts';
import { remoteName, resourceName, scheduleName } from '../../definition/argument-types.ts';
import { flag, option } from '../../definition/option.ts';
import { formatTime, formatTimeExact } from '../../model/time.ts';
import type { Column } from '../../output/view.ts';
import { unlessEmpty, queryFlag } from '../shared/unless-empty.ts';
import { pastable } from '../shared/list-options.ts';
import { objectSource } from '../shared/object-source.ts';

export const scheduleListByResource = defineCommand({
  path: 'schedule list-by-resource',
  aliases: ['lbr'],
  summary: 'Show for each resource when it was and will be backed up',
  examples: [{ command: 'linstor schedule list-by-resource --active-only', does: 'Only what has a schedule' }],
  columns: () => COLUMNS,
  options: {
    pastable,
    resource: option('-r, --resource', resourceName, 'Only this resource'),
    remote: option('-o, --remote', remoteName, 'Only shippings to this remote'),
    schedule: option('-s, --schedule', scheduleName, 'Only this schedule'),
    activeOnly: flag('-a, --active-only', 'Leave out resources that no schedule ships'),
  },
  run: async ({ controller, input }) => ({
    kind: 'table',
    source: await objectSource(
      controller,
      {
        path: '/v1/view/schedules-by-resource',
        query: {
          rsc: unlessEmpty(input.resource),
          remote: unlessEmpty(input.remote),
          schedule: unlessEmpty(input.schedule),
          'active-only': queryFlag(input.activeOnly),
        },
      },
      (answer: Schedules) => answer.data ?? [],
    ),
    rows: (shipping: Schedule) => [shipping],
    columns: COLUMNS,
    names: ['rsc_name'],
    pastable: input.pastable,
    machine: 'bare',
  }),
});

const COLUMNS: readonly Column<Schedule>[] = [
  { heading: 'Resource', key: 'rsc_name', cell: (shipping) => shipping.rsc_name ?? 'None' },
  { heading: 'Remote', key: 'remote_name', cell: (shipping) => shipping.remote_name ?? '' },
  { heading: 'Schedule', key: 'schedule_name', cell: (shipping) => shipping.schedule_name ?? '' },
  {
    heading: 'Last',
    key: 'last_snap_time',
    type: 'time',
    cell: (shipping) => timeAndKind(shipping.last_snap_time, shipping.last_snap_inc),
    value: (shipping) => shipping.last_snap_time ?? null,
  },
  {
    heading: 'Next',
    key: 'next_exec_time',
    type: 'time',
    cell: (shipping) => timeAndKind(shipping.next_exec_time, shipping.next_exec_inc),
    value: (shipping) => shipping.next_exec_time ?? null,
  },
  {
    heading: 'Planned Inc',
    key: 'next_planned_inc',
    type: 'time',
    minor: true,
    cell: (shipping) => planned(shipping.next_planned_inc),
    value: (shipping) => shipping.next_planned_inc ?? null,
  },
  {
    heading: 'Planned Full',
    key: 'next_planned_full',
    type: 'time',
    minor: true,
    cell: (shipping) => planned(shipping.next_planned_full),
    value: (shipping) => shipping.next_planned_full ?? null,
  },
  { heading: 'Reason', cell: (shipping) => shipping.reason ?? '' },
];

function timeAndKind(ms: number | undefined, incremental: boolean | undefined): string {
  return ms === undefined || ms < 0 ? '' : `${formatTime(ms)} (${incremental ? 'Inc' : 'Full'})`;
}

function planned(ms: number | undefined): string {
  return ms === undefined || ms < 0 ? '' : formatTimeExact(ms);
}
