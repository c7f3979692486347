import { done, info, noScope, type Reply } from '../reply.ts';
import type { Context } from '../state/context.ts';
import { upper } from '../state/find.ts';
import type { DemoState, ErrorReport } from '../state/types.ts';

const KEPT = 1000;

/** Writes an error report as the controller or a satellite would; only the newest are kept. */
export function addReport({ state, now }: Context, report: Pick<ErrorReport, 'node' | 'exception' | 'message'>): void {
  const last = state.reports.at(-1)?.id.slice(-6) ?? '-1';
  const start = Math.floor(state.startedAt / 1000)
    .toString(16)
    .toUpperCase();
  const id = `${start}-00000-${String(Number(last) + 1).padStart(6, '0')}`;
  const module = report.node === 'controller' ? 'CONTROLLER' : 'SATELLITE';
  state.reports.push({ ...report, id, module, time: now, peer: undefined });
  if (state.reports.length > KEPT) state.reports.shift();
}

/** The text of a report as `error-reports show` prints it. */
function reportText(report: ErrorReport): string {
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

export function reportView(report: ErrorReport, withText: boolean): object {
  return {
    node_name: report.node,
    error_time: report.time,
    filename: `ErrorReport-${report.id}.log`,
    ...(withText ? { text: reportText(report) } : {}),
    module: report.module,
    version: '1.34.0',
    peer: report.peer,
    exception: report.exception,
    exception_message: report.message,
    origin_file: 'demo',
    origin_method: report.exception,
    origin_line: 1,
  };
}

/** Which reports are meant; what is missing or an empty list of nodes restricts nothing. */
export interface ReportFilter {
  readonly nodes?: readonly string[] | undefined;
  readonly since?: number | undefined;
  readonly to?: number | undefined;
  readonly ids?: readonly string[] | undefined;
  readonly exception?: string | undefined;
}

export function findReports(state: DemoState, { nodes = [], since, to, ids, exception }: ReportFilter): ErrorReport[] {
  return state.reports.filter(
    (report) =>
      (nodes.length === 0 || nodes.some((node) => upper(node) === upper(report.node))) &&
      (since === undefined || report.time >= since) &&
      (to === undefined || report.time <= to) &&
      (ids === undefined || ids.some((id) => report.id.includes(id))) &&
      (exception === undefined || report.exception === exception),
  );
}

/** DELETE /v1/error-reports/{id} and PATCH /v1/error-reports */
export function deleteReports(state: DemoState, filter: ReportFilter): Reply[] {
  const chosen = new Set(findReports(state, filter));
  if (chosen.size === 0) return [info(noScope, 'INFO_NOOP', 'No error report matches, so none was deleted.')];
  state.reports = state.reports.filter((one) => !chosen.has(one));
  return [done(noScope, 'DELETED', `${chosen.size} error reports deleted.`)];
}
