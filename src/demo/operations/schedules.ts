import { needText, text, whole, type Body } from '../http/body.ts';
import { done, noScope, nothingToDelete, refuse, type Reply, type Scope } from '../reply.ts';
import { newUuid, scoped, type Context } from '../state/context.ts';
import { findDefinition, findGroup, findRemote, findSchedule, isNamed, sorted, upper } from '../state/find.ts';
import { checkName } from '../state/names.ts';
import type { Definition, DemoState, Props, Schedule } from '../state/types.ts';
import { nextRun, parseCron } from './cron.ts';

/** POST /v1/schedules. @throws Refusal for a wrong name or cron expression, and when it exists */
export function createSchedule(context: Context, body: Body): Reply[] {
  const { state } = context;
  const name = needText(body, 'schedule_name');
  const about = scoped(context, 'create', 'schedule', { Remote: name });
  checkName('schedule', name, about);
  const fullCron = checkedCron(about, needText(body, 'full_cron'));
  if (state.schedules.has(upper(name))) {
    throw refuse(about, 'FAIL_EXISTS_SCHEDULE', `Schedule '${name}' exists already.`, {
      correction: 'Choose another name, or modify the schedule.',
    });
  }
  const read = { uuid: newUuid(state), ...readSchedule(about, body) };
  state.schedules.set(upper(name), { ...read, name, fullCron, onFailure: read.onFailure ?? 'SKIP' });
  return [done(about, 'CREATED', `Schedule '${name}' created.`, { details: `UUID: ${read.uuid}` })];
}

/** What a request says of a schedule. @throws Refusal for a wrong cron expression or action on failure */
function readSchedule(about: Scope, body: Body) {
  const [full, incremental] = [text(body, 'full_cron'), text(body, 'inc_cron')];
  return {
    fullCron: full === undefined ? undefined : checkedCron(about, full),
    incCron: incremental ? checkedCron(about, incremental) : undefined,
    keepLocal: whole(body, 'keep_local'),
    keepRemote: whole(body, 'keep_remote'),
    onFailure: onFailure(about, body),
    maxRetries: whole(body, 'max_retries'),
  };
}

function checkedCron(about: Scope, expression: string): string {
  const parsed = parseCron(expression);
  if (typeof parsed !== 'string') return expression;
  throw refuse(about, 0, `'${expression}' is no cron expression: ${parsed}.`);
}

function onFailure(about: Scope, body: Body): string | undefined {
  const value = text(body, 'on_failure')?.toUpperCase();
  if (value === undefined || value === 'SKIP' || value === 'RETRY') return value;
  throw refuse(about, 'FAIL_INVLD_REQUEST', `'${value}' is not possible on failure: use SKIP or RETRY.`);
}

/** PUT /v1/schedules/{schedule} */
export function modifySchedule(context: Context, name: string, body: Body): Reply[] {
  const about = scoped(context, 'modify', 'schedule', { Remote: name });
  const schedule = findSchedule(about, name);
  const given = Object.entries(readSchedule(about, body)).filter(([, value]) => value !== undefined);
  Object.assign(schedule, Object.fromEntries(given));
  // An empty expression takes the incremental backups away.
  if (text(body, 'inc_cron') === '') schedule.incCron = undefined;
  return [done(about, 'MODIFIED', `Schedule '${schedule.name}' modified.`, { details: `UUID: ${schedule.uuid}` })];
}

/** DELETE /v1/schedules/{schedule} */
export function deleteSchedule(context: Context, name: string): Reply[] {
  const about = scoped(context, 'delete', 'schedule', { Remote: name });
  const schedule = context.state.schedules.get(upper(name));
  if (schedule === undefined) return nothingToDelete(about, `Schedule '${name}' does not exist`);
  context.state.schedules.delete(upper(name));
  return [done(about, 'DELETED', `Schedule '${schedule.name}' deleted.`)];
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
  verb: 'enable' | 'disable',
  body: Body,
): Reply[] {
  const [remote, schedule] = [findRemote(context, remoteName), findSchedule(context, scheduleName)];
  const { props, what } = target(context, text(body, 'rsc_name'), text(body, 'grp_name'));
  props[key(remote.name, schedule.name, 'Enabled')] = verb === 'enable' ? 'True' : 'False';
  const node = text(body, 'node_name');
  if (verb === 'enable' && node !== undefined) props[key(remote.name, schedule.name, 'PrefNode')] = node;
  const message = `Schedule '${schedule.name}' ${verb}d for ${what} to remote '${remote.name}'.`;
  return [done(noScope, 'MODIFIED', message)];
}

/** DELETE …/backups/schedule/{schedule}/delete */
export function removeSchedule(
  context: Context,
  remoteName: string,
  scheduleName: string,
  query: URLSearchParams,
): Reply[] {
  const [remote, schedule] = [findRemote(context, remoteName), findSchedule(context, scheduleName)];
  const resource = query.get('rsc_dfn_name') ?? query.get('rsc_name');
  const { props, what } = target(context, resource, query.get('rsc_grp_name') ?? query.get('grp_name'));
  for (const name of Object.keys(props)) {
    if (name.startsWith(key(remote.name, schedule.name, ''))) Reflect.deleteProperty(props, name);
  }
  return [done(noScope, 'DELETED', `Schedule '${schedule.name}' removed from ${what} to remote '${remote.name}'.`)];
}

type Asked = string | null | undefined;

/** The properties that hold a schedule, and whose they are in words. */
function target(context: Context, resource: Asked, group: Asked) {
  if (typeof resource === 'string')
    return { props: findDefinition(context, resource).props, what: `resource definition '${resource}'` };
  if (typeof group === 'string') return { props: findGroup(context, group).props, what: `resource group '${group}'` };
  return { props: context.state.props, what: 'the cluster' };
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
  const data = sorted(context.state.definitions)
    .filter((definition) => isNamed(filter.resource, definition.name))
    .flatMap((definition) => {
      const active = activeSchedules(context.state, definition).filter(
        (one) => isNamed(filter.remote, one.remote) && isNamed(filter.schedule, one.schedule),
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
  const { fullCron, incCron } = findSchedule(context, one.schedule);
  const next = (expression: string | undefined) => nextTime(expression, context.now) ?? -1;
  return {
    rsc_name: definition.name,
    remote_name: one.remote,
    schedule_name: one.schedule,
    ...times({ full: next(fullCron), inc: next(incCron) }),
    ...lastTimes(context.state, definition, one),
  };
}

/** The first time (ms) after `after` that an expression names; undefined without one, and when it never comes. */
export function nextTime(expression: string | undefined, after: number): number | undefined {
  const cron = expression === undefined ? 'none' : parseCron(expression);
  return typeof cron === 'string' ? undefined : nextRun(cron, after);
}

function lastTimes(state: DemoState, definition: Definition, one: Setting): object {
  const last = state.backups.findLast(
    (backup) => upper(backup.remote) === upper(one.remote) && backup.resource === definition.name && backup.scheduled,
  );
  return last === undefined ? {} : { last_snap_time: last.startedAt, last_snap_inc: last.basedOn !== undefined };
}

/** GET /v1/view/schedules-by-resource/{resource}: where each setting comes from. */
export function schedulesOf(context: Context, name: string): object {
  const { state } = context;
  const definition = findDefinition(context, name);
  const places = {
    rsc_dfn: definition.props,
    rsc_grp: state.groups.get(upper(definition.group))?.props ?? {},
    ctrl: state.props,
  };
  const rows = new Map<string, Record<string, unknown>>();
  for (const [place, props] of Object.entries(places)) {
    for (const one of settings(props)) {
      const names = { remote_name: one.remote, schedule_name: one.schedule };
      const key = `${one.remote}/${one.schedule}`;
      rows.set(key, { ...(rows.get(key) ?? names), [place]: one.on });
    }
  }
  return rows.size === 0 ? {} : { data: [...rows.values()] };
}
