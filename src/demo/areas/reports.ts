import type { Context } from '../state/context.ts';
import type { DemoState, ErrorReport } from '../state/types.ts';

const KEPT = 1000;

interface NewReport {
  readonly node: string;
  readonly exception: string;
  readonly message: string;
}

/** Writes an error report as the controller or a satellite would; only the newest are kept. */
export function addReport(context: Context, report: NewReport): ErrorReport {
  const { state, now } = context;
  const last = state.reports.at(-1)?.id.slice(-6) ?? '-1';
  const start = Math.floor(state.startedAt / 1000)
    .toString(16)
    .toUpperCase();
  const made: ErrorReport = {
    id: `${start}-00000-${String(Number(last) + 1).padStart(6, '0')}`,
    node: report.node,
    module: report.node === 'controller' ? 'CONTROLLER' : 'SATELLITE',
    time: now,
    exception: report.exception,
    message: report.message,
    peer: undefined,
  };
  state.reports.push(made);
  if (state.reports.length > KEPT) state.reports.shift();
  return made;
}

/** The text of a report as `error-reports show` prints it. */
export function reportText(report: ErrorReport): string {
  return [
    `ERROR REPORT ${report.id}`,
    '',
    `Application:    LINSTOR demo`,
    `Module:         ${report.module === 'CONTROLLER' ? 'Controller' : 'Satellite'}`,
    `Node:           ${report.node}`,
    `Error time:     ${new Date(report.time).toISOString()}`,
    '',
    `Description:    ${report.message}`,
    `Category:       ${report.exception}`,
    '',
    'END OF ERROR REPORT.',
    '',
  ].join('\n');
}

export interface ReportFilter {
  readonly node?: string | undefined;
  readonly since?: number | undefined;
  readonly to?: number | undefined;
  readonly ids?: readonly string[] | undefined;
}

export function findReports(state: DemoState, filter: ReportFilter): ErrorReport[] {
  return state.reports.filter(
    (report) =>
      (filter.node === undefined || report.node.toUpperCase() === filter.node.toUpperCase()) &&
      (filter.since === undefined || report.time >= filter.since) &&
      (filter.to === undefined || report.time <= filter.to) &&
      (filter.ids === undefined || filter.ids.some((id) => report.id.includes(id))),
  );
}
