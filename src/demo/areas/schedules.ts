import { Code } from '../codes.ts';
import { needText, text, whole, type Body } from '../http/body.ts';
import { done, noScope, refuse, scope, warning, type Reply, type Scope } from '../reply.ts';
import { newUuid, type Context } from '../state/context.ts';
import { findDefinition, findGroup, findRemote, findSchedule, sorted, upper } from '../state/find.ts';
import { checkName } from '../state/names.ts';
import type { Definition, DemoState, Props, Schedule } from '../state/types.ts';
import { nextRun, parseCron } from './cron.ts';

/** POST /v1/schedules. @throws Refusal for a wrong name or cron expression, and when it exists */
export function createSchedule(context: Context, body: Body): Reply[] {
  const { state } = context;
  const name = needText(body, 'schedule_name');
  const about = scope('create', 'schedule', { Remote: name });
  checkName('schedule', name, about);
  const fullCron = checkedCron(about, needText(body, 'full_cron'));
  const incCron = text(body, 'inc_cron');
  if (state.schedules.has(upper(name))) {
    throw refuse(about, Code.existsSchedule, `Schedule '${name}' exists already.`, {
      correction: 'Choose another name, or modify the schedule.',
    });
  }
  const schedule: Schedule = {
    name,
    uuid: newUuid(state),
    fullCron,
    incCron: incCron === undefined || incCron === '' ? undefined : checkedCron(about, incCron),
    keepLocal: whole(body, 'keep_local'),
    keepRemote: whole(body, 'keep_remote'),
    onFailure: onFailure(about, body) ?? 'SKIP',
    maxRetries: whole(body, 'max_retries'),
  };
  state.schedules.set(upper(name), schedule);
  return [done(about, Code.created, `Schedule '${name}' created.`, { details: `UUID: ${schedule.uuid}` })];
}

function checkedCron(about: Scope, expression: string): string {
  const parsed = parseCron(expression);
  if (typeof parsed !== 'string') return expression;
  throw refuse(about, 0, `'${expression}' is no cron expression: ${parsed}.`);
}

function onFailure(about: Scope, body: Body): string | undefined {
  const value = text(body, 'on_failure')?.toUpperCase();
  if (value === undefined || value === 'SKIP' || value === 'RETRY') return value;
  throw refuse(about, Code.invalidRequest, `'${value}' is not possible on failure: use SKIP or RETRY.`);
}

/** PUT /v1/schedules/{schedule} */
export function modifySchedule(context: Context, name: string, body: Body): Reply[] {
  const about = scope('modify', 'schedule', { Remote: name });
  const schedule = findSchedule(context.state, name, about);
  const full = text(body, 'full_cron');
  const inc = text(body, 'inc_cron');
  const failure = onFailure(about, body);
  const fullCron = full === undefined ? schedule.fullCron : checkedCron(about, full);
  schedule.incCron = inc === undefined ? schedule.incCron : inc === '' ? undefined : checkedCron(about, inc);
  schedule.fullCron = fullCron;
  schedule.keepLocal = whole(body, 'keep_local') ?? schedule.keepLocal;
  schedule.keepRemote = whole(body, 'keep_remote') ?? schedule.keepRemote;
  schedule.onFailure = failure ?? schedule.onFailure;
  schedule.maxRetries = whole(body, 'max_retries') ?? schedule.maxRetries;
  return [done(about, Code.modified, `Schedule '${schedule.name}' modified.`, { details: `UUID: ${schedule.uuid}` })];
}

/** DELETE /v1/schedules/{schedule} */
export function deleteSchedule(context: Context, name: string): Reply[] {
  const about = scope('delete', 'schedule', { Remote: name });
  const schedule = context.state.schedules.get(upper(name));
  if (schedule === undefined)
    return [warning(about, Code.warnNotFound, `Schedule '${name}' does not exist, so there is nothing to delete.`)];
  context.state.schedules.delete(upper(name));
  return [done(about, Code.deleted, `Schedule '${schedule.name}' deleted.`)];
}

export function scheduleView(schedule: Schedule): object {
  return {
    schedule_name: schedule.name,
    full_cron: schedule.fullCron,
    inc_cron: schedule.incCron,
    keep_local: schedule.keepLocal,
    keep_remote: schedule.keepRemote,
    on_failure: schedule.onFailure,
    max_retries: schedule.maxRetries,
  };
}

const key = (remote: string, schedule: string, what: string): string => `Schedule/${remote}/${schedule}/${what}`;

/** PUT …/backups/schedule/{schedule}/enable and /disable: for a definition, a group or the whole cluster. */
export function switchSchedule(
  context: Context,
  remoteName: string,
  scheduleName: string,
  body: Body,
  on: boolean,
): Reply[] {
  const { state } = context;
  const remote = findRemote(state, remoteName);
  const schedule = findSchedule(state, scheduleName);
  const { props, what } = target(state, text(body, 'rsc_name'), text(body, 'grp_name'));
  props[key(remote.name, schedule.name, 'Enabled')] = on ? 'True' : 'False';
  const node = text(body, 'node_name');
  if (on && node !== undefined) props[key(remote.name, schedule.name, 'PrefNode')] = node;
  return [
    done(
      noScope,
      Code.modified,
      `Schedule '${schedule.name}' ${on ? 'enabled' : 'disabled'} for ${what} to remote '${remote.name}'.`,
    ),
  ];
}

/** DELETE …/backups/schedule/{schedule}/delete */
export function removeSchedule(
  context: Context,
  remoteName: string,
  scheduleName: string,
  resource: string | null,
  group: string | null,
): Reply[] {
  const { state } = context;
  const remote = findRemote(state, remoteName);
  const schedule = findSchedule(state, scheduleName);
  const { props, what } = target(state, resource ?? undefined, group ?? undefined);
  for (const name of Object.keys(props)) {
    if (name.startsWith(key(remote.name, schedule.name, ''))) Reflect.deleteProperty(props, name);
  }
  return [done(noScope, Code.deleted, `Schedule '${schedule.name}' removed from ${what} to remote '${remote.name}'.`)];
}

function target(
  state: DemoState,
  resource: string | undefined,
  group: string | undefined,
): { props: Props; what: string } {
  if (resource !== undefined)
    return { props: findDefinition(state, resource).props, what: `resource definition '${resource}'` };
  if (group !== undefined) return { props: findGroup(state, group).props, what: `resource group '${group}'` };
  return { props: state.props, what: 'the cluster' };
}

interface Setting {
  readonly remote: string;
  readonly schedule: string;
  readonly on: boolean;
}

function settings(props: Props): Setting[] {
  return Object.entries(props).flatMap(([name, value]) => {
    const [space, remote, schedule, what] = name.split('/');
    if (space !== 'Schedule' || what !== 'Enabled' || remote === undefined || schedule === undefined) return [];
    return [{ remote, schedule, on: value === 'True' }];
  });
}

/** The schedules that apply to a definition: its own setting wins over its group's, that over the cluster's. */
export function activeSchedules(state: DemoState, definition: Definition): Setting[] {
  const found = new Map<string, Setting>();
  for (const props of [state.props, state.groups.get(upper(definition.group))?.props ?? {}, definition.props]) {
    for (const one of settings(props)) found.set(`${one.remote}/${one.schedule}`, one);
  }
  return [...found.values()].filter(
    (one) => one.on && state.schedules.has(upper(one.schedule)) && state.remotes.has(upper(one.remote)),
  );
}

export interface ScheduleFilter {
  readonly resource: string | null;
  readonly remote: string | null;
  readonly schedule: string | null;
  readonly activeOnly: boolean;
}

/** GET /v1/view/schedules-by-resource */
export function schedulesByResource(context: Context, filter: ScheduleFilter): object {
  const same = (wanted: string | null, name: string) => wanted === null || upper(wanted) === upper(name);
  const data = sorted(context.state.definitions)
    .filter((definition) => same(filter.resource, definition.name))
    .flatMap((definition) => {
      const active = activeSchedules(context.state, definition).filter(
        (one) => same(filter.remote, one.remote) && same(filter.schedule, one.schedule),
      );
      const reason = definition.resources.size === 0 ? 'undeployed' : active.length === 0 ? 'none set' : undefined;
      if (reason !== undefined) return filter.activeOnly ? [] : [{ rsc_name: definition.name, reason, ...times() }];
      return active.map((one) => row(context, definition, one));
    });
  return data.length === 0 ? {} : { data };
}

function times(next?: { full: number; inc: number }): object {
  const { full, inc } = next ?? { full: -1, inc: -1 };
  const first = inc >= 0 && (full < 0 || inc < full) ? inc : full;
  return {
    last_snap_time: -1,
    last_snap_inc: false,
    next_exec_time: first,
    next_exec_inc: first >= 0 && first === inc && first !== full,
    next_planned_full: full,
    next_planned_inc: inc,
  };
}

function row(context: Context, definition: Definition, one: Setting): object {
  const schedule = findSchedule(context.state, one.schedule);
  const next = (expression: string | undefined) => {
    const cron = expression === undefined ? 'none' : parseCron(expression);
    return typeof cron === 'string' ? -1 : (nextRun(cron, context.now) ?? -1);
  };
  const full = next(schedule.fullCron);
  const planned = times({ full, inc: next(schedule.incCron) });
  return {
    rsc_name: definition.name,
    remote_name: one.remote,
    schedule_name: one.schedule,
    ...planned,
    ...lastTimes(context.state, definition, one),
  };
}

function lastTimes(state: DemoState, definition: Definition, one: Setting): object {
  const last = state.backups
    .filter(
      (backup) => upper(backup.remote) === upper(one.remote) && backup.resource === definition.name && backup.scheduled,
    )
    .at(-1);
  return last === undefined ? {} : { last_snap_time: last.startedAt, last_snap_inc: last.basedOn !== undefined };
}

/** GET /v1/view/schedules-by-resource/{resource}: where each setting comes from. */
export function schedulesOf(context: Context, name: string): object {
  const { state } = context;
  const definition = findDefinition(state, name);
  const places = {
    rsc_dfn: definition.props,
    rsc_grp: state.groups.get(upper(definition.group))?.props ?? {},
    ctrl: state.props,
  };
  const rows = new Map<string, Record<string, unknown>>();
  for (const [place, props] of Object.entries(places)) {
    for (const one of settings(props)) {
      const found = rows.get(`${one.remote}/${one.schedule}`) ?? {
        remote_name: one.remote,
        schedule_name: one.schedule,
      };
      rows.set(`${one.remote}/${one.schedule}`, { ...found, [place]: one.on });
    }
  }
  return rows.size === 0 ? {} : { data: [...rows.values()] };
}
