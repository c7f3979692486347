import { defineCommand } from '../../definition/command.ts';
import { repliesOfLongChange } from '../shared/long-change.ts';
import { SOS_REPORTS_SINCE, reportOptions, reportQuery } from './sos-report-options.ts';

export const sosReportCreate = defineCommand({
  path: 'sos-report create',
  aliases: ['c'],
  since: SOS_REPORTS_SINCE,
  summary: 'Collect logs and states of the cluster in an archive on the host of the controller',
  examples: { 'linstor sos-report create --since 2d': 'With the logs of the last two days' },
  options: reportOptions,
  run: (call) =>
    repliesOfLongChange(
      call,
      {
        shows: 'The controller collects logs and states from the nodes',
        goesOn: 'The controller may go on collecting; the archive will be in its log directory.',
      },
      { method: 'GET', path: '/v1/sos-report', query: reportQuery(call.input, call.clock.now()) },
    ),
});
