import { reportId, type ErrorReport } from '../../api/objects/error-report.ts';
import { apiPath } from '../../api/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { errorReportId } from '../../definition/argument-types.ts';
import { argumentList } from '../../definition/option.ts';
import { errorReportsV0 } from '../../output/v0/error-reports.ts';
import type { Column, View } from '../../output/view.ts';
import { reportsFrom } from './error-reports-reports.ts';
import { timeColumn } from '../shared/columns.ts';

export const errorReportsShow = defineCommand({
  path: 'error-reports show',
  aliases: ['s'],
  summary: 'Show error reports in full',
  examples: { 'linstor error-reports show 65A00000-AA932-000000': 'The report with this id' },
  columns: () => COLUMNS,
  arguments: { reportId: argumentList(errorReportId, 'Ids of the reports, or how their ids begin') },
  run: async ({ controller, input, mode, warn }): Promise<View> => {
    const requests = input.reportId.map((id) => ({
      path: apiPath`/v1/error-reports/${id}`,
      query: { withContent: 'True' },
    }));
    const source = await reportsFrom(controller, requests);
    if (mode === 'machine')
      return { kind: 'table', source, rows: () => [], columns: [], machine: 'flat', v0: errorReportsV0 };
    if (mode === 'data')
      return { kind: 'table', source, rows: (report: ErrorReport) => [report], columns: COLUMNS, machine: 'flat' };
    let text = '';
    for await (const report of source.items()) text += `${report.text ?? ''}\n`;
    if (text === '') warn(`No such error report: ${input.reportId.join(', ')}`);
    return { kind: 'text', text };
  },
});

const COLUMNS: readonly Column<ErrorReport>[] = [
  { heading: 'Id', cell: reportId },
  timeColumn('Datetime', (report) => report.error_time, { key: 'error_time' }),
  { heading: 'Node', key: 'node_name', cell: (report) => report.node_name ?? '' },
  { heading: 'Text', cell: (report) => report.text ?? '' },
];
