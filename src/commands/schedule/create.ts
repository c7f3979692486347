import { defineCommand } from '../../definition/command.ts';
import { newName } from '../../definition/kinds.ts';
import { argument } from '../../definition/option.ts';
import { given } from '../family/given.ts';
import { repliesOf } from '../family/replies.ts';
import { SCHEDULES_SINCE, cron, scheduleOptions } from './options.ts';

export const scheduleCreate = defineCommand({
  path: 'schedule create',
  aliases: ['c'],
  since: [SCHEDULES_SINCE, 'Creating schedules'],
  summary: 'Create a schedule for shipping backups',
  description: 'It does nothing until it is enabled for a remote with backup schedule enable.',
  examples: [
    { command: "linstor schedule create nightly '0 2 * * *'", does: 'A full backup every night' },
    {
      command: "linstor schedule create weekly '0 2 * * 0' --incremental-cron '0 2 * * 1-6' --keep-local 2",
      does: 'Full on Sundays, incremental on other days',
    },
  ],
  options: scheduleOptions,
  arguments: {
    scheduleName: argument(newName('SCHEDULE'), 'Name of the new schedule'),
    fullCron: argument(cron, 'When to ship full backups: five cron fields, quoted'),
  },
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'POST',
      path: '/v1/schedules',
      // The members for options that were not given are sent as null.
      body: {
        schedule_name: input.scheduleName,
        full_cron: input.fullCron,
        keep_local: input.keepLocal ?? null,
        keep_remote: input.keepRemote ?? null,
        on_failure: input.onFailure ?? null,
        max_retries: input.maxRetries ?? null,
        inc_cron: given(input.incrementalCron),
      },
    }),
});
