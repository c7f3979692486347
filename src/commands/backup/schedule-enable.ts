import { apiPath } from '../../controller/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { newName, nodeName } from '../../definition/kinds.ts';
import { option } from '../../definition/option.ts';
import { usageFault } from '../../model/fault.ts';
import { given, on } from '../family/given.ts';
import { repliesOf } from '../family/replies.ts';
import { poolMap, storpoolRename } from '../family/pool-rename.ts';
import { forceRestore, schedule, shippingRemote, targetGroup } from './options.ts';
import { scope, scopeBody } from './schedule-scope.ts';

export const backupScheduleEnable = defineCommand({
  path: 'backup schedule enable',
  aliases: ['en'],
  summary: 'Ship backups to a remote by a schedule',
  description: 'Without --rd and --rg it holds for all resources of the cluster.',
  examples: [
    { command: 'linstor backup schedule enable s3remote nightly --rd db1', does: 'Back up db1 every night' },
    { command: 'linstor backup schedule enable s3remote nightly --rg databases --node n1', does: 'Prefer the node n1' },
  ],
  options: {
    node: option('--node, --preferred-node', nodeName, 'Ship from this node if possible'),
    targetStoragePool: option('--target-storage-pool', newName('STORAGE_POOL'), 'Storage pool at the target'),
    targetResourceName: option('--target-resource-name', newName('RESOURCE'), 'Name at the target; only with --rd'),
    storpoolRename,
    ...scope,
    forceRestore,
    ...targetGroup,
  },
  arguments: { remoteName: shippingRemote, scheduleName: schedule },
  run: ({ controller, input }) => {
    const targetName = given(input.targetResourceName);
    if (targetName !== undefined && given(input.rd) === undefined)
      throw usageFault('--target-resource-name is only allowed in combination with --rd!');
    return repliesOf(controller, {
      method: 'PUT',
      path: apiPath`/v1/remotes/${input.remoteName}/backups/schedule/${input.scheduleName}/enable`,
      body: {
        ...scopeBody(input),
        node_name: given(input.node),
        dst_stor_pool: given(input.targetStoragePool),
        stor_pool_rename: poolMap(input.storpoolRename),
        force_restore: on(input.forceRestore),
        dst_rsc_grp: given(input.targetResourceGroup),
        dst_rsc_name: targetName,
        force_mv_rsc_grp: on(input.forceMoveResourceGroup),
      },
    });
  },
});
