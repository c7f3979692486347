import { isOvercommitted, isOverdue, type PoolUse, type Problem } from '../../diagnosis/cluster.ts';
import type { Verdict } from '../../diagnosis/health.ts';
import { nodeState } from '../../api/objects/node.ts';
import { counted } from '../../model/counted.ts';
import { formatSize } from '../../model/size.ts';
import { formatTime } from '../../model/time.ts';
import type { Colour } from '../../output/view.ts';
import { columns } from '../shared/page-columns.ts';
import { bar, duration, heading, type Line } from '../shared/page-lines.ts';
import { MOST_REPORTS } from '../shared/cluster-state.ts';
import { reportId } from '../../api/objects/error-report.ts';
import type { Report, SyncProgress } from '../shared/status-report.ts';

const COLOURS: Readonly<Record<Verdict, Colour>> = { ok: 'green', warning: 'yellow', error: 'red' };
/** Lines of a part; a screen has room for so many. */
const MOST = 8;

/** The status of a cluster on one screen. */
export function* screen(report: Report, utf8: boolean, context: string | undefined): Iterable<Line> {
  yield* health(report, utf8, context);
  yield* nodes(report);
  yield* pools(report, utf8);
  yield* resources(report);
  yield* syncs(report, utf8);
  yield* backups(report);
  yield* errorReports(report);
}

function* health({ look, verdict, problems }: Report, utf8: boolean, context: string | undefined): Iterable<Line> {
  const encryption = look.encryption === undefined ? '' : `, encryption ${look.encryption}`;
  yield [{ text: `Cluster health: ${verdict}`, colour: COLOURS[verdict] }];
  const name = context === undefined ? '' : ` (context ${context})`;
  yield [`Controller ${look.uri}${name}, version ${look.version.version}${encryption}`];
  if (look.missing.length > 0) yield [`The controller did not tell in time: ${look.missing.join(', ')}`];
  if (problems.length > 0) yield [];
  for (const problem of problems) yield* problemLines(problem, utf8);
}

/** What is wrong, and below it the command that helps. */
export function* problemLines(
  { verdict, text, remedy }: Pick<Problem, 'verdict' | 'text' | 'remedy'>,
  utf8: boolean,
): Iterable<Line> {
  const [error, warning] = utf8 ? ['✗', '!'] : ['x', '!'];
  yield [{ text: verdict === 'error' ? error : warning, colour: COLOURS[verdict] }, ` ${text}`];
  if (remedy !== undefined) yield [`    ${remedy}`];
}

function* nodes({ look }: Report): Iterable<Line> {
  const states = look.nodes.map((node) => ({ node, state: nodeState(node) }));
  const online = states.filter(({ state }) => state.health === 'good').length;
  yield* heading('Nodes', `${online} of ${look.nodes.length} online`);
  const others = states.filter(({ state }) => state.health !== 'good');
  const rows = columns(others.slice(0, MOST).map(({ node, state }) => [node.name, state.text]));
  yield* rows.map((row) => [`  ${row.join('  ')}`]);
  yield* more(others.length, 'linstor node list');
}

function* more(all: number, command: string): Iterable<Line> {
  if (all > MOST) yield [`  … and ${all - MOST} more: ${command}`];
}

function* pools({ pools: all }: Report, utf8: boolean): Iterable<Line> {
  const over = all.filter(isOvercommitted).length;
  yield* heading(
    'Storage pools',
    `${all.length}${over > 0 ? `, ${over} promised more than ${over === 1 ? 'it has' : 'they have'}` : ''}`,
  );
  const rows = columns(all.slice(0, MOST).map((pool) => [pool.node, pool.name, '']));
  for (const [i, pool] of all.slice(0, MOST).entries()) yield poolLine(pool, rows[i] ?? [], utf8);
  yield* more(all.length, 'linstor storage-pool list');
}

/** How full a pool is, behind its name in `row`. */
export function poolLine(pool: PoolUse, row: readonly string[], utf8: boolean): Line {
  const free = pool.freeKib / pool.totalKib;
  const colour = free < 0.02 ? 'red' : free < 0.1 ? 'yellow' : 'green';
  const promised = isOvercommitted(pool)
    ? `, ${(pool.promisedKib / pool.totalKib).toFixed(1)} times promised to volumes`
    : '';
  const text = ` of ${formatSize(pool.totalKib)} used, ${formatSize(Math.max(0, pool.freeKib))} free${promised}`;
  return [`  ${row.join('  ')}`, ...bar(1 - free, utf8, colour), text];
}

function* resources({ resources: counts }: Report): Iterable<Line> {
  const { resources: all, replicas, inUse, byState } = counts;
  yield* heading('Resources', `${all}, ${inUse} in use, ${counted(replicas, 'replica')}`);
  if (byState.length === 0) return;
  const states = byState.slice(0, MOST).map(([state, n]) => `${n} ${state}`);
  yield [`  ${states.join(', ')}${byState.length > MOST ? ', …' : ''}`];
}

function* syncs({ syncs: all }: Report, utf8: boolean): Iterable<Line> {
  if (all.length === 0) return;
  yield* heading('Synchronizing', String(all.length));
  // Those that are done soonest come last: they need no attention.
  const shown = [...all].sort((a, b) => a.percent - b.percent).slice(0, MOST);
  const rows = columns(shown.map((sync) => [`${sync.resource}/${sync.volume}`, `${sync.from} > ${sync.node}`, '']));
  for (const [i, sync] of shown.entries())
    yield [`  ${rows[i]?.join('  ') ?? ''}`, ...bar(sync.percent / 100, utf8), speed(sync)];
  yield* more(all.length, 'linstor volume list');
}

function speed({ leftKib, kibPerSecond, secondsLeft }: SyncProgress): string {
  const left = leftKib === undefined ? '' : `, ${formatSize(leftKib)} left`;
  const rate = kibPerSecond === undefined ? '' : `, ${formatSize(Math.round(kibPerSecond))}/s`;
  return `${left}${rate}${secondsLeft === undefined ? '' : `, about ${duration(secondsLeft)}`}`;
}

function* backups({ look: { scheduled, queued, now } }: Report): Iterable<Line> {
  if (!scheduled?.length && !queued) return;
  const waiting = queued ? `, ${queued} waiting` : '';
  yield* heading('Backups', `${counted(scheduled?.length ?? 0, 'resource')} on a schedule${waiting}`);
  const urgent = [...(scheduled ?? [])].sort((a, b) => (a.next_exec_time ?? 0) - (b.next_exec_time ?? 0));
  const rows = urgent.slice(0, MOST).map((backup) => {
    const {
      rsc_name = '',
      remote_name = '',
      schedule_name = '',
      last_snap_time: last = -1,
      next_exec_time: next = -1,
    } = backup;
    const due = isOverdue(backup, now) ? 'overdue since' : 'next';
    return [
      rsc_name,
      `to ${remote_name} (${schedule_name})`,
      last < 0 ? 'never yet' : `last ${formatTime(last)}`,
      next < 0 ? '' : `${due} ${formatTime(next)}`,
    ];
  });
  yield* columns(rows).map((row) => [`  ${row.join('  ')}`]);
  yield* more(urgent.length, 'linstor schedule list-by-resource --active-only');
}

const NEWEST = 3;

function* errorReports({ look: { reports } }: Report): Iterable<Line> {
  if (reports === undefined || reports.length === 0) return;
  const many = reports.length >= MOST_REPORTS ? `${MOST_REPORTS} or more` : String(reports.length);
  yield* heading('Error reports', `${many} in the last day`);
  for (const report of reports.slice(0, NEWEST)) {
    const { error_time, node_name = '', exception_message, exception } = report;
    const what = (exception_message ?? exception ?? '').split('\n')[0] ?? '';
    yield [`  ${formatTime(error_time ?? 0)}  ${node_name}  ${what}`];
    yield [`    linstor error-reports show ${reportId(report)}`];
  }
}
