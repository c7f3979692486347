import { usageFault } from './fault.ts';

/** A timestamp of the controller (ms since the epoch) in local time, `YYYY-MM-DD HH:MM:SS`; fractions are cut. */
export function formatTime(ms: number): string {
  const at = new Date(ms);
  const day = `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}

/** Likewise, with microseconds when the time is not a whole second. */
export function formatTimeExact(ms: number): string {
  const fraction = ((ms % 1000) + 1000) % 1000;
  return fraction === 0 ? formatTime(ms) : `${formatTime(ms)}.${String(fraction * 1000).padStart(6, '0')}`;
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/** A point in time that may depend on the present: gives ms since the epoch, a whole second. */
export type Moment = (now: number) => number;

/**
 * How long ago: `1d10h`, `3h`, `2d`, `3days`, `5` (hours). Days are counted on the calendar, so that a day ago is the same time
 * of day. Throws a usage Fault that shows the forms.
 */
export function parseAgo(text: string): Moment {
  const moment = agoMaybe(text);
  if (moment === undefined)
    throw usageFault(`'${text}' is not a length of time.`, ["Give days and hours, such as '1d10h', '3h' or '2d'."]);
  return moment;
}

/** A length of time such as 90s, 5m, 2h or 1d in ms; a bare number counts seconds. Throws a usage Fault that shows the forms. */
export function parseDuration(text: string): number {
  const [, number, unit = 's'] = /^(\d{1,9})\s*(s|m|min|h|d)?$/i.exec(text.trim()) ?? [];
  if (number === undefined)
    throw usageFault(`'${text}' is not a length of time.`, ["Give a number with a unit, such as '90s', '5m' or '2h'."]);
  return Number(number) * (UNIT_MS[unit.toLowerCase()] ?? 1000);
}

const UNIT_MS: Readonly<Record<string, number>> = { m: 60_000, min: 60_000, h: 3_600_000, d: 86_400_000 };

function agoMaybe(text: string): Moment | undefined {
  const [, days, hours] = /^\s*(?:(\d{1,6})\s*d(?:ays?)?)?\s*(?:(\d{1,9})\s*(?:h(?:ours?)?)?)?\s*$/i.exec(text) ?? [];
  if (days === undefined && hours === undefined) return undefined;
  return (now) => {
    const at = new Date(Math.floor(now / 1000) * 1000);
    at.setDate(at.getDate() - Number(days ?? 0));
    return at.getTime() - Number(hours ?? 0) * 3_600_000;
  };
}

/** The last second of the local day `YYYY-MM-DD`, in ms since the epoch. Throws a usage Fault. */
export function parseEndOfDay(text: string): number {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? localTime(text) : undefined;
  if (at === undefined) throw usageFault(`'${text}' is not a date.`, ['Give a date as YYYY-MM-DD.']);
  return at;
}

/**
 * A length of time ago or a local date `YYYY-MM-DD[ HH[:MM[:SS]]]`, whose missing parts are those of the day's last second.
 * Throws a usage Fault that shows the forms.
 */
export function parseMoment(text: string): Moment {
  const ago = agoMaybe(text);
  if (ago !== undefined) return ago;
  const at = localTime(text);
  if (at === undefined)
    throw usageFault(`'${text}' is neither a length of time nor a date.`, [
      "Give days and hours ago, such as '1d10h', or a date, such as '2024-08-30' or '2024-08-30 13:45:00'.",
    ]);
  return () => at;
}

function localTime(text: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2})(?::(\d{2})(?::(\d{2}))?)?)?$/.exec(text);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour = 23, minute = 59, second = 59] = parts
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  const at = new Date(year, month - 1, day, hour, minute, second);
  const isReal = at.getMonth() === month - 1 && at.getDate() === day && hour < 24 && minute < 60 && second < 60;
  return isReal ? at.getTime() : undefined;
}
