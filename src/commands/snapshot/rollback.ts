import { apiPath } from '../../api/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { choice } from '../../definition/argument-types.ts';
import { option } from '../../definition/option.ts';
import { repliesOf } from '../shared/replies.ts';
import { confirmLoss } from '../shared/data-loss.ts';
import { snapshotOfResource } from './snapshot-arguments.ts';

const strategy = choice('STRATEGY', ['rollback', 'clone', 'dynamic']);

export const snapshotRollback = defineCommand({
  path: 'snapshot rollback',
  effect: 'destroys',
  aliases: ['rb'],
  summary: 'Take a resource back to the state of a snapshot; what was written since is lost',
  description: 'The resource must not be in use.',
  examples: [{ command: 'linstor snapshot rollback backups snap1', does: 'Everything as it was at snap1' }],
  options: {
    zfsRollbackStrategy: option(
      '--zfs-rollback-strategy',
      strategy,
      'How ZFS goes back: by zfs rollback, by a clone, or as fits',
      { since: ['1.26.0', 'Choosing how ZFS rolls back'] },
    ),
  },
  arguments: snapshotOfResource,
  run: async (call) => {
    const { controller, input } = call;
    await confirmLoss(call, { query: { resources: [input.resourceName] }, hits: () => true, takesData: false });
    return repliesOf(controller, {
      method: 'POST',
      path: apiPath`/v1/resource-definitions/${input.resourceName}/snapshot-rollback/${input.snapshotName}`,
      body: { zfs_rollback_strategy: input.zfsRollbackStrategy },
    });
  },
});
