import { apiPath } from '../../api/path.ts';
import { choice } from '../../definition/argument-types.ts';
import { option } from '../../definition/option.ts';
import { changeCommand, post } from '../shared/replies.ts';
import { confirmLoss } from '../shared/data-loss.ts';
import { snapshotOfResource } from './snapshot-arguments.ts';

const strategy = choice('STRATEGY', ['rollback', 'clone', 'dynamic']);

export const snapshotRollback = changeCommand({
  path: 'snapshot rollback',
  effect: 'destroys',
  aliases: ['rb'],
  summary: 'Take a resource back to the state of a snapshot; what was written since is lost',
  description: 'The resource must not be in use.',
  examples: { 'linstor snapshot rollback backups snap1': 'Everything as it was at snap1' },
  options: {
    zfsRollbackStrategy: option(
      '--zfs-rollback-strategy',
      strategy,
      'How ZFS goes back: by zfs rollback, by a clone, or as fits',
      { since: ['1.26.0', 'Choosing how ZFS rolls back'] },
    ),
  },
  arguments: snapshotOfResource,
  request: async (input, call) => {
    await confirmLoss(call, { query: { resources: [input.resourceName] }, hits: () => true, takesData: false });
    return post(apiPath`/v1/resource-definitions/${input.resourceName}/snapshot-rollback/${input.snapshotName}`, {
      zfs_rollback_strategy: input.zfsRollbackStrategy,
    });
  },
});
