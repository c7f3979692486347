import { apiPath } from '../../controller/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { repliesOf } from '../family/replies.ts';
import { SCHEDULES_SINCE, schedule } from './options.ts';

export const scheduleDelete = defineCommand({
  path: 'schedule delete',
  effect: 'destroys',
  aliases: ['d'],
  since: [SCHEDULES_SINCE, 'Deleting schedules'],
  summary: 'Delete a schedule for shipping backups',
  description: 'A shipping that it has started is stopped; backups that were made stay.',
  examples: [{ command: 'linstor schedule delete nightly', does: 'Delete the schedule nightly' }],
  arguments: { scheduleName: schedule },
  run: ({ controller, input }) =>
    repliesOf(controller, { method: 'DELETE', path: apiPath`/v1/schedules/${input.scheduleName}` }),
});
