import { apiPath } from '../../api/path.ts';
import type { Command } from '../../definition/command.ts';
import { newName } from '../../definition/argument-types.ts';
import { argument, option } from '../../definition/option.ts';
import { unlessEmpty } from '../shared/unless-empty.ts';
import { changeCommand, del, post, put } from '../shared/replies.ts';
import { cron, schedule, scheduleOptions, SCHEDULES_SINCE } from './schedule-options.ts';

/** Commands that do no more than send a change. */
export const scheduleChanges: readonly Command[] = [
  changeCommand({
    path: 'schedule create',
    aliases: ['c'],
    since: [SCHEDULES_SINCE, 'Creating schedules'],
    summary: 'Create a schedule for shipping backups',
    description: 'It does nothing until it is enabled for a remote with backup schedule enable.',
    examples: {
      "linstor schedule create nightly '0 2 * * *'": 'A full backup every night',
      "linstor schedule create weekly '0 2 * * 0' --incremental-cron '0 2 * * 1-6' --keep-local 2":
        'Full on Sundays, incremental on other days',
    },
    options: scheduleOptions,
    arguments: {
      scheduleName: argument(newName('SCHEDULE'), 'Name of the new schedule'),
      fullCron: argument(cron, 'When to ship full backups: five cron fields, quoted'),
    },
    request: (input) =>
      // The members for options that were not given are sent as null.
      post('/v1/schedules', {
        schedule_name: input.scheduleName,
        full_cron: input.fullCron,
        keep_local: input.keepLocal ?? null,
        keep_remote: input.keepRemote ?? null,
        on_failure: input.onFailure ?? null,
        max_retries: input.maxRetries ?? null,
        inc_cron: unlessEmpty(input.incrementalCron),
      }),
  }),
  changeCommand({
    path: 'schedule delete',
    effect: 'destroys',
    aliases: ['d'],
    since: [SCHEDULES_SINCE, 'Deleting schedules'],
    summary: 'Delete a schedule for shipping backups',
    description: 'A shipping that it has started is stopped; backups that were made stay.',
    examples: { 'linstor schedule delete nightly': 'Delete the schedule nightly' },
    arguments: { scheduleName: schedule },
    request: (input) => del(apiPath`/v1/schedules/${input.scheduleName}`),
  }),
  changeCommand({
    path: 'schedule modify',
    aliases: ['m'],
    since: [SCHEDULES_SINCE, 'Changing schedules'],
    summary: 'Change a schedule for shipping backups',
    description: "Only what is given changes. An empty --incremental-cron ('') ends the incremental backups.",
    examples: { 'linstor schedule modify nightly --keep-local all': 'Keep every local snapshot' },
    options: {
      fullCron: option('-f, --full-cron', cron, 'When to ship full backups: five cron fields, quoted'),
      ...scheduleOptions,
    },
    arguments: { scheduleName: schedule },
    request: (input) =>
      put(apiPath`/v1/schedules/${input.scheduleName}`, {
        full_cron: input.fullCron,
        inc_cron: input.incrementalCron,
        keep_local: input.keepLocal,
        keep_remote: input.keepRemote,
        on_failure: input.onFailure,
        max_retries: input.maxRetries,
      }),
  }),
];
