import type { ArgumentType } from '../../definition/argument-type.ts';
import { choiceAnyCase, scheduleName, text } from '../../definition/argument-types.ts';
import { argument, option } from '../../definition/option.ts';
import { usageFault } from '../../model/fault.ts';

/** Schedules need at least this REST API. */
export const SCHEDULES_SINCE = '1.14.0';

export const schedule = argument(scheduleName, 'Name of the schedule');

/** A cron expression of five fields; the controller checks it. */
export const cron = text('CRON');

/** A count that has no limit when `word` is typed, which the API knows as -1. */
function countOr(word: string): ArgumentType<number> {
  return {
    placeholder: `N|${word}`,
    choices: [word],
    parse: (typed) => {
      if (typed === word) return -1;
      if (!/^\d+$/.test(typed.trim())) throw usageFault(`'${typed}' is neither a number from 0 on nor '${word}'.`);
      return Number(typed);
    },
  };
}

/** The options that `create` and `modify` share. */
export const scheduleOptions = {
  incrementalCron: option('-i, --incremental-cron', cron, 'When to ship incremental backups: five cron fields, quoted'),
  keepLocal: option('-l, --keep-local', countOr('all'), 'How many full backups keep their local snapshots'),
  keepRemote: option('-r, --keep-remote', countOr('all'), 'How many full backups to keep on an S3 remote'),
  onFailure: option('--on-failure', choiceAnyCase('ACTION', ['RETRY', 'SKIP']), 'What to do when a shipping fails'),
  maxRetries: option('--max-retries', countOr('forever'), 'How many times RETRY tries again'),
};
