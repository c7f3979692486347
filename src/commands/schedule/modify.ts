import { apiPath } from '../../controller/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { option } from '../../definition/option.ts';
import { repliesOf } from '../family/replies.ts';
import { SCHEDULES_SINCE, cron, schedule, scheduleOptions } from './options.ts';

export const scheduleModify = defineCommand({
  path: 'schedule modify',
  aliases: ['m'],
  since: [SCHEDULES_SINCE, 'Changing schedules'],
  summary: 'Change a schedule for shipping backups',
  description: "Only what is given changes. An empty --incremental-cron ('') ends the incremental backups.",
  examples: [{ command: 'linstor schedule modify nightly --keep-local all', does: 'Keep every local snapshot' }],
  options: {
    fullCron: option('-f, --full-cron', cron, 'When to ship full backups: five cron fields, quoted'),
    ...scheduleOptions,
  },
  arguments: { scheduleName: schedule },
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'PUT',
      path: apiPath`/v1/schedules/${input.scheduleName}`,
      body: {
        full_cron: input.fullCron,
        inc_cron: input.incrementalCron,
        keep_local: input.keepLocal,
        keep_remote: input.keepRemote,
        on_failure: input.onFailure,
        max_retries: input.maxRetries,
      },
    }),
});
