import type { Schedule, Schedules } from '../../api/objects/schedule.ts';
import { remoteName, resourceName, scheduleName } from '../../definition/argument-types.ts';
import { flag, option } from '../../definition/option.ts';
import { formatTime, formatTimeExact } from '../../model/time.ts';
import type { Column } from '../../output/view.ts';
import { unlessEmpty, queryFlag } from '../shared/unless-empty.ts';
import { objectSource } from '../shared/list-from-file.ts';
import { listCommand } from '../shared/list-command.ts';
import { timeColumn } from '../shared/columns.ts';

export const scheduleListByResource = listCommand({
  path: 'schedule list-by-resource',
  aliases: ['lbr'],
  summary: 'Show for each resource when it was and will be backed up',
  examples: { 'linstor schedule list-by-resource --active-only': 'Only what has a schedule' },
  columns: () => COLUMNS,
  options: {
    resource: option('-r, --resource', resourceName, 'Only this resource'),
    remote: option('-o, --remote', remoteName, 'Only shippings to this remote'),
    schedule: option('-s, --schedule', scheduleName, 'Only this schedule'),
    activeOnly: flag('-a, --active-only', 'Leave out resources that no schedule ships'),
  },
  source: ({ controller, input: { resource, remote, schedule, activeOnly } }) => {
    const query = {
      rsc: unlessEmpty(resource),
      remote: unlessEmpty(remote),
      schedule: unlessEmpty(schedule),
      'active-only': queryFlag(activeOnly),
    };
    const request = { path: '/v1/view/schedules-by-resource', query };
    return objectSource(controller, request, (answer: Schedules) => answer.data ?? []);
  },
  rows: (shipping) => [shipping],
  table: { machine: 'bare', names: ['rsc_name'] },
});

const COLUMNS: readonly Column<Schedule>[] = [
  { heading: 'Resource', key: 'rsc_name', cell: (shipping) => shipping.rsc_name ?? 'None' },
  { heading: 'Remote', key: 'remote_name', cell: (shipping) => shipping.remote_name ?? '' },
  { heading: 'Schedule', key: 'schedule_name', cell: (shipping) => shipping.schedule_name ?? '' },
  timeColumn(
    'Last',
    ({ last_snap_time: time }) => time,
    { key: 'last_snap_time' },
    (time, { last_snap_inc: incremental }) => timeAndKind(time, incremental),
  ),
  timeColumn(
    'Next',
    ({ next_exec_time: time }) => time,
    { key: 'next_exec_time' },
    (time, { next_exec_inc: incremental }) => timeAndKind(time, incremental),
  ),
  timeColumn('Planned Inc', (row) => row.next_planned_inc, { key: 'next_planned_inc', minor: true }, planned),
  timeColumn('Planned Full', (row) => row.next_planned_full, { key: 'next_planned_full', minor: true }, planned),
  { heading: 'Reason', cell: (shipping) => shipping.reason ?? '' },
];

function timeAndKind(ms: number, incremental: boolean | undefined): string {
  return ms < 0 ? '' : `${formatTime(ms)} (${incremental ? 'Inc' : 'Full'})`;
}

function planned(ms: number): string {
  return ms < 0 ? '' : formatTimeExact(ms);
}
