/** A schedule in five fields: minute, hour, day of the month, month, day of the week (UTC). */
export interface Cron {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly days: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  readonly weekdays: ReadonlySet<number>;
  readonly anyDay: boolean;
  readonly anyWeekday: boolean;
}

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
const WEEKDAYS = 'SUN MON TUE WED THU FRI SAT'.split(' ');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A day that comes only in leap years comes within so many days. */
const FURTHEST_DAYS = 366 * 8;

/** The parts of an expression, or what is wrong with it. */
export function parseCron(expression: string): Cron | string {
  const fields = expression.trim().split(/\s+/);
  if (fields.length !== 5) return `an expression has 5 fields, this one ${fields.length}`;
  const [minutes, hours, days, months, weekdays] = [
    parseField(fields[0] ?? '', 0, 59, []),
    parseField(fields[1] ?? '', 0, 23, []),
    parseField(fields[2] ?? '', 1, 31, []),
    parseField(fields[3] ?? '', 1, 12, MONTHS),
    parseField(fields[4] ?? '', 0, 7, WEEKDAYS),
  ];
  if (!minutes || !hours || !days || !months || !weekdays) return 'a field cannot be read or is out of its range';
  if (weekdays.has(7)) weekdays.add(0);
  return { minutes, hours, days, months, weekdays, anyDay: fields[2] === '*', anyWeekday: fields[4] === '*' };
}

function parseField(field: string, low: number, high: number, names: readonly string[]): Set<number> | undefined {
  const values = new Set<number>();
  for (const part of field.split(',')) {
    const [range = '', stepText] = part.split('/');
    const step = stepText === undefined ? 1 : Number(stepText);
    const [first, last] = bounds(range, low, high, names, stepText !== undefined);
    if (![first, last, step].every(Number.isInteger) || step < 1 || first < low || last > high || first > last)
      return undefined;
    for (let value = first; value <= last; value += step) values.add(value);
  }
  return values;
}

function bounds(range: string, low: number, high: number, names: readonly string[], open: boolean): [number, number] {
  if (range === '*' || range === '?') return [low, high];
  const [first = '', last] = range.split('-');
  const number = (text: string) => {
    const place = names.indexOf(text.toUpperCase());
    return place >= 0 ? place + (names === MONTHS ? 1 : 0) : /^\d+$/.test(text) ? Number(text) : NaN;
  };
  return [number(first), last === undefined ? (open ? high : number(first)) : number(last)];
}

/** The first time (ms) after `after` that the schedule names, or undefined when it never comes. */
export function nextRun(cron: Cron, after: number): number | undefined {
  const start = Math.floor(after / MINUTE) * MINUTE + MINUTE;
  const midnight = Math.floor(start / DAY) * DAY;
  for (let day = 0; day < FURTHEST_DAYS; day += 1) {
    const date = midnight + day * DAY;
    if (!isDay(cron, new Date(date))) continue;
    for (const hour of [...cron.hours].sort((a, b) => a - b)) {
      for (const minute of [...cron.minutes].sort((a, b) => a - b)) {
        const time = date + (hour * 60 + minute) * MINUTE;
        if (time >= start) return time;
      }
    }
  }
  return undefined;
}

/** As in cron: when both days are given, either will do. */
function isDay(cron: Cron, date: Date): boolean {
  if (!cron.months.has(date.getUTCMonth() + 1)) return false;
  const day = cron.days.has(date.getUTCDate());
  const weekday = cron.weekdays.has(date.getUTCDay());
  if (cron.anyDay) return weekday;
  return cron.anyWeekday ? day : day || weekday;
}
