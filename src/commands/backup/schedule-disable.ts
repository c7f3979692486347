import { apiPath } from '../../controller/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { repliesOf } from '../family/replies.ts';
import { schedule, shippingRemote } from './options.ts';
import { scope, scopeBody } from './schedule-scope.ts';

export const backupScheduleDisable = defineCommand({
  path: 'backup schedule disable',
  aliases: ['dis'],
  summary: 'Stop shipping backups to a remote by a schedule',
  description: 'A resource definition can so be left out of what its resource group or the whole cluster has enabled.',
  examples: [{ command: 'linstor backup schedule disable s3remote nightly --rd scratch', does: 'Leave scratch out' }],
  options: scope,
  arguments: { remoteName: shippingRemote, scheduleName: schedule },
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'PUT',
      path: apiPath`/v1/remotes/${input.remoteName}/backups/schedule/${input.scheduleName}/disable`,
      body: scopeBody(input),
    }),
});
