import { apiPath } from '../../../api/path.ts';
import type { ChangeRequest } from '../../../api/controller.ts';
import { sameName } from '../../../model/name.ts';
import type { Wanted } from '../../format/cluster-file.ts';
import { stepOf } from '../ids.ts';
import { below, memberOf, type ObjectChange } from '../object-change.ts';
import type { Step } from '../step.ts';

type Schedule = Wanted<'schedules'>;

/** The step for a schedule. */
export function* scheduleSteps(change: ObjectChange<Schedule>): Iterable<Step> {
  const [name = ''] = change.names;
  const path = apiPath`/v1/schedules/${name}`;
  const base = { id: stepOf.schedule(name), needs: [] };
  const { wanted } = change;
  if (wanted === undefined) yield { ...base, what: `schedule ${name}: delete`, requests: [{ method: 'DELETE', path }] };
  else if (change.change === 'add')
    yield {
      ...base,
      what: `schedule ${name}: add`,
      requests: [{ method: 'POST', path: '/v1/schedules', body: { schedule_name: name, ...newBody(wanted) } }],
    };
  else
    yield {
      ...base,
      what: `schedule ${name}: change`,
      requests: [{ method: 'PUT', path, body: scheduleBody(wanted) }],
    };
}

function newBody(wanted: Schedule) {
  return {
    full_cron: wanted['full-cron'],
    inc_cron: wanted['incremental-cron'],
    keep_local: wanted['keep-local'],
    keep_remote: wanted['keep-remote'],
    on_failure: wanted['on-failure'],
    max_retries: wanted['max-retries'],
  };
}

/** -1 stands for "no limit", and an empty expression for "never". */
function scheduleBody(wanted: Schedule) {
  return {
    full_cron: wanted['full-cron'],
    inc_cron: wanted['incremental-cron'] ?? '',
    keep_local: wanted['keep-local'] ?? -1,
    keep_remote: wanted['keep-remote'] ?? -1,
    on_failure: wanted['on-failure'] ?? 'SKIP',
    max_retries: wanted['max-retries'] ?? -1,
  };
}

type BackupSchedules = Readonly<Record<string, Readonly<Record<string, BackupSchedule>>>>;

interface BackupSchedule {
  readonly enabled?: boolean | undefined;
  readonly node?: string | undefined;
}

/** What schedules are switched on or off for. */
interface Scope {
  /** `resource group fast` */
  readonly name: string;
  /** The step that makes the object. */
  readonly made: string;
  readonly body: { readonly rsc_name?: string; readonly grp_name?: string };
  readonly query: { readonly rsc_dfn_name?: string; readonly rsc_grp_name?: string };
}

/** The steps that switch schedules on and off for an object. */
export function* backupScheduleSteps(
  change: ObjectChange<{ readonly 'backup-schedules'?: BackupSchedules | undefined }>,
  scope: Scope,
): Iterable<Step> {
  const { wanted, actual } = change;
  if (wanted === undefined) return;
  for (const [remote, schedule] of pairsOf(change)) {
    const then = memberOf(memberOf(wanted['backup-schedules'], remote), schedule);
    const now = memberOf(memberOf(actual?.['backup-schedules'], remote), schedule);
    yield {
      id: stepOf.backups(scope.made, remote, schedule),
      needs: then === undefined ? [scope.made] : [stepOf.remote(remote), stepOf.schedule(schedule), scope.made],
      what: `${scope.name}: backups to ${remote} by ${schedule}${then === undefined ? ' are forgotten' : then.enabled === false ? ' off' : ''}`,
      requests: switching(remote, schedule, scope, now, then),
    };
  }
}

function pairsOf(
  change: ObjectChange<{ readonly 'backup-schedules'?: BackupSchedules | undefined }>,
): readonly (readonly [string, string])[] {
  const both = { ...change.actual?.['backup-schedules'], ...change.wanted?.['backup-schedules'] };
  const isNew = change.change === 'add';
  const touched = below(change, 'backup-schedules').map((one) => one.path);
  const found = Object.entries(both).flatMap(([remote]) => {
    const schedules = {
      ...memberOf(change.actual?.['backup-schedules'], remote),
      ...memberOf(change.wanted?.['backup-schedules'], remote),
    };
    return Object.keys(schedules).map((schedule) => [remote, schedule] as const);
  });
  const isTouched = ([remote, schedule]: readonly [string, string]): boolean =>
    touched.some(([a = '', b]) => sameName(a, remote) && (b === undefined || sameName(b, schedule)));
  return isNew ? found : found.filter(isTouched);
}

function switching(
  remote: string,
  schedule: string,
  { body, query }: Scope,
  now: BackupSchedule | undefined,
  then: BackupSchedule | undefined,
): readonly ChangeRequest[] {
  const path = apiPath`/v1/remotes/${remote}/backups/schedule/${schedule}`;
  const forget: ChangeRequest = { method: 'DELETE', path: `${path}/delete`, query };
  if (then === undefined) return [forget];
  const enable: ChangeRequest = { method: 'PUT', path: `${path}/enable`, body: { ...body, node_name: then.node } };
  const disable: ChangeRequest = { method: 'PUT', path: `${path}/disable`, body };
  // The preferred node can be set, but not taken away, and only together with enabling.
  const first = now?.node !== undefined && then.node === undefined ? [forget] : [];
  if (then.enabled !== false) return [...first, enable];
  return then.node === undefined ? [...first, disable] : [enable, disable];
}
