import { apiPath } from '../../api/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { newName, nodeName, resourceName, snapshotName } from '../../definition/argument-types.ts';
import { argument, flag, option } from '../../definition/option.ts';
import { unlessEmpty, on } from '../shared/unless-empty.ts';
import { backupsAreShipped } from '../shared/wait-conditions.ts';
import { thenWait, waitOptions } from '../shared/wait-until.ts';
import { repliesOfLongChange } from '../shared/long-change.ts';
import { poolMap } from '../shared/pool-rename.ts';
import { BACKUPS_SINCE, shippingRemote, targetOptions } from './backup-options.ts';
import { post } from '../shared/replies.ts';

const options = {
  sourceNode: option('--source-node', nodeName, 'Ship from this node'),
  targetNode: option('--target-node', newName('NODE'), 'Node of the other cluster that receives'),
  targetNetIf: option('--target-net-if', newName('INTERFACE'), 'Network interface of that node'),
  targetStoragePool: option('--target-storage-pool', newName('STORAGE_POOL'), 'Storage pool at the target'),
  ...targetOptions,
  forceRestore: { ...targetOptions.forceRestore, since: ['1.21.0', '--force-restore'] },
  targetResourceGroup: { ...targetOptions.targetResourceGroup, since: ['1.24.0', '--target-resource-group'] },
  forceMoveResourceGroup: { ...targetOptions.forceMoveResourceGroup, since: ['1.24.0', '--force-move-resource-group'] },
  forceFull: flag('--force-full, --full', 'Ship everything, not only what changed since the last time', {
    since: ['1.14.0', '--force-full'],
  }),
  sourceSnapshot: option('--source-snapshot', snapshotName, 'Ship this existing snapshot, or name the new one', {
    since: ['1.27.0', '--source-snapshot'],
  }),
  ...waitOptions,
} as const;

export const backupShip = defineCommand({
  path: 'backup ship',
  aliases: ['s'],
  since: [BACKUPS_SINCE, 'Shipping backups'],
  summary: 'Ship a snapshot of a resource to another LINSTOR cluster',
  description: 'The command does not wait until everything is shipped.',
  examples: {
    'linstor backup ship othersite db1 db1': 'Ship db1 to the cluster othersite',
    'linstor backup ship othersite db1 db1copy --target-node n7 --target-storage-pool thin': 'Say where it goes',
  },
  options,
  arguments: {
    remote: shippingRemote,
    sourceResource: argument(resourceName, 'Resource to ship'),
    targetResource: argument(newName('TARGET_RESOURCE'), 'Its name in the other cluster'),
  },
  run: (call) => {
    const { controller, input } = call;
    const view = repliesOfLongChange(
      call,
      {
        shows: `Starting to ship ${input.sourceResource}`,
        goesOn: 'The shipping may go on; linstor backup queue list and linstor snapshot list show it.',
      },
      post(apiPath`/v1/remotes/${input.remote}/backups/ship`, {
        src_rsc_name: input.sourceResource,
        dst_rsc_name: input.targetResource,
        src_node_name: unlessEmpty(input.sourceNode),
        dst_node_name: unlessEmpty(input.targetNode),
        dst_net_if_name: unlessEmpty(input.targetNetIf),
        dst_stor_pool: unlessEmpty(input.targetStoragePool),
        stor_pool_rename: poolMap(input.storpoolRename),
        download_only: on(input.downloadOnly),
        force_restore: on(input.forceRestore),
        dst_rsc_grp: unlessEmpty(input.targetResourceGroup),
        force_mv_rsc_grp: on(input.forceMoveResourceGroup),
        allow_incremental: input.forceFull ? false : undefined,
        src_snap_name: unlessEmpty(input.sourceSnapshot),
      }),
    );
    return thenWait(call, view, () => backupsAreShipped(controller, input.remote, [input.sourceResource]));
  },
});
