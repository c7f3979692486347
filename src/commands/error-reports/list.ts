import { reportId, type ErrorReport } from '../../api/objects/error-report.ts';
import type { ReadRequest } from '../../api/controller.ts';
import { apiPath } from '../../api/path.ts';
import { endOfDay, errorReportId, nodeName, timeAgo } from '../../definition/argument-types.ts';
import { flag, list, option } from '../../definition/option.ts';
import { errorReportsV0 } from '../../output/v0/error-reports.ts';
import { reportsFrom } from './error-reports-reports.ts';
import { listCommand, type ListColumn } from '../shared/list-command.ts';
import { pastable } from '../shared/list-options.ts';
import { timeColumn } from '../shared/columns.ts';

export const errorReportsList = listCommand({
  path: 'error-reports list',
  aliases: ['l'],
  summary: 'Show the error reports of the controller and the satellites',
  examples: {
    'linstor error-reports list --since 1d --nodes n1': 'What went wrong on n1 since yesterday',
    'linstor error-reports list --to 2026-01-31': 'Everything up to the end of January',
  },
  columns: () => COLUMNS,
  options: {
    since: option('-s, --since', timeAgo, 'Only reports since then, for example 1d10h'),
    to: option('-t, --to', endOfDay, 'Only reports up to the end of this day'),
    nodes: list('-n, --nodes', nodeName, 'Only reports of these nodes'),
    pastable,
    reportId: list('--report-id', errorReportId, 'Only reports whose id begins with one of these'),
    full: flag('-f, --full', 'Add columns with the place in the code and the version'),
  },
  source: ({ controller, input, clock }) =>
    reportsFrom(controller, requestsFor({ ...input, since: input.since?.(clock.now()) })),
  rows: (report) => [rowOf(report)],
  table: { machine: 'flat', v0: errorReportsV0 },
});

interface Wanted {
  readonly since: number | undefined;
  readonly to: number | undefined;
  readonly nodes: readonly string[] | undefined;
  readonly reportId: readonly string[] | undefined;
}

/** The API takes one node or one id per request. */
function requestsFor({ since, to, nodes, reportId }: Wanted): ReadRequest[] {
  const query = { withContent: 'False', since, to };
  if (reportId) return reportId.map((id) => ({ path: apiPath`/v1/error-reports/${id}`, query }));
  if (nodes) return nodes.map((node) => ({ path: '/v1/error-reports', query: { ...query, node } }));
  return [{ path: '/v1/error-reports', query }];
}

interface Row {
  readonly id: string;
  readonly time: number | undefined;
  readonly node: string;
  readonly exception: string;
  readonly location: string;
  readonly version: string;
}

const COLUMNS: readonly ListColumn<Row>[] = [
  { heading: 'Id', cell: (row) => row.id },
  timeColumn('Datetime', (row) => row.time, { key: 'error_time' }),
  { heading: 'Node', key: 'origin', cell: (row) => row.node },
  { heading: 'Exception', key: 'summary', cell: (row) => row.exception },
  { heading: 'Location', onlyWith: 'full', cell: (row) => row.location },
  { heading: 'Version', onlyWith: 'full', cell: (row) => row.version },
];

function rowOf(report: ErrorReport): Row {
  const node = report.node_name ?? 'None';
  return {
    id: reportId(report),
    time: report.error_time,
    node: report.module ? `${report.module.slice(0, 1)}|${node}` : node,
    exception: exceptionText(report),
    location: report.origin_file ? `${report.origin_file}:${report.origin_line ?? 'None'}` : '',
    version: report.version ?? 'None',
  };
}

const TOO_LONG = 60;

/** A message is counted and cut in characters, never within one. */
function exceptionText({ exception = 'None', exception_message: message }: ErrorReport): string {
  if (!message) return exception;
  const characters = Array.from(message);
  const shown = characters.length < TOO_LONG ? message : `${characters.slice(0, TOO_LONG - 3).join('')}...`;
  return `${exception}: ${shown}`;
}
