import { Cron } from 'croner';

export type { Cron } from 'croner';

/** A schedule in five fields: minute, hour, day of the month, month, day of the week (UTC); or what is wrong with it. */
export function parseCron(expression: string): Cron | string {
  const fields = expression.trim().split(/\s+/);
  if (fields.length !== 5) return `an expression has 5 fields, this one ${fields.length}`;
  try {
    // Ranges without an end, such as 10/5, are usual in schedules for LINSTOR.
    return new Cron(fields.join(' '), { mode: '5-part', utcOffset: 0, sloppyRanges: true, paused: true });
  } catch (error) {
    if (error instanceof Error) return 'a field cannot be read or is out of its range';
    throw error;
  }
}

/** The first time (ms) after `after` that the schedule names, or undefined when it never comes. */
export function nextRun(cron: Cron, after: number): number | undefined {
  return cron.nextRun(new Date(after))?.getTime();
}
