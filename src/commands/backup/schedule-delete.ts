import { apiPath } from '../../controller/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { given } from '../family/given.ts';
import { repliesOf } from '../family/replies.ts';
import { schedule, shippingRemote } from './options.ts';
import { scope } from './schedule-scope.ts';

export const backupScheduleDelete = defineCommand({
  path: 'backup schedule delete',
  effect: 'destroys',
  aliases: ['d'],
  summary: 'Forget that a schedule was enabled or disabled',
  description: 'The schedule itself stays. What is set at a higher level (resource group, cluster) holds again.',
  examples: [
    { command: 'linstor backup schedule delete s3remote nightly --rd scratch', does: 'Treat scratch as its group' },
  ],
  options: scope,
  arguments: { remoteName: shippingRemote, scheduleName: schedule },
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'DELETE',
      path: apiPath`/v1/remotes/${input.remoteName}/backups/schedule/${input.scheduleName}/delete`,
      query: { rsc_dfn_name: given(input.rd), rsc_grp_name: given(input.rg) },
    }),
});
