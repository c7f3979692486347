import { flag, list, number, object, text, type TypeOf } from './shape.ts';

/** A schedule, or what it does for one resource. Times are ms since the epoch; missing or negative: none. */
const SCHEDULE = object(
  {},
  {
    schedule_name: text,
    rsc_name: text,
    remote_name: text,
    full_cron: text,
    inc_cron: text,
    on_failure: text,
    reason: text,
    /** Missing: no limit; so for the other counts. */
    keep_local: number,
    keep_remote: number,
    max_retries: number,
    last_snap_time: number,
    next_exec_time: number,
    next_planned_inc: number,
    next_planned_full: number,
    last_snap_inc: flag,
    next_exec_inc: flag,
    /** Whether it is enabled at each level; missing: not set there. */
    rsc_dfn: flag,
    rsc_grp: flag,
    ctrl: flag,
  },
);

export type Schedule = TypeOf<typeof SCHEDULE>;

/** `GET /v1/schedules` and `/v1/view/schedules-by-resource`. */
export const SCHEDULES = object({}, { data: list(SCHEDULE) });

export type Schedules = TypeOf<typeof SCHEDULES>;
