import {
  newName,
  nodeName,
  resourceDefinitionName,
  resourceGroupName,
  resourceName,
  snapshotName,
} from '../../definition/argument-types.ts';
import { argument, flag, option } from '../../definition/option.ts';
import { unlessEmpty, on } from '../shared/unless-empty.ts';
import { apiPath } from '../../api/path.ts';
import type { Command } from '../../definition/command.ts';
import { usageFault } from '../../model/fault.ts';
import { poolMap, storpoolRename } from '../shared/pool-rename.ts';
import { changeCommand, del, post, put } from '../shared/replies.ts';
import { BACKUPS_SINCE, forceRestore, remote, schedule, shippingRemote, targetGroup } from './backup-options.ts';

/** What a schedule is switched on or off for: one resource definition, one resource group, or everything. */
const scope = {
  rd: option('--rd, --resource-definition', resourceDefinitionName, 'Only for this resource definition', {
    excludes: 'scope',
  }),
  rg: option('--rg, --resource-group', resourceGroupName, 'Only for the resources of this resource group', {
    excludes: 'scope',
  }),
};

/** The scope as members of the body of enable and disable. */
function scopeBody(input: { readonly rd: string | undefined; readonly rg: string | undefined }): {
  readonly rsc_name: string | undefined;
  readonly grp_name: string | undefined;
} {
  return { rsc_name: unlessEmpty(input.rd), grp_name: unlessEmpty(input.rg) };
}

/** Commands that do no more than send a change. */
export const backupChanges: readonly Command[] = [
  changeCommand({
    path: 'backup abort',
    aliases: ['a'],
    since: [BACKUPS_SINCE, 'Aborting backups'],
    summary: 'Stop shipping or restoring a backup',
    description: 'Without --create and --restore, both are stopped.',
    examples: { 'linstor backup abort s3remote db1 --create': 'Stop shipping db1 to the remote' },
    options: {
      restore: flag('-r, --restore', 'Stop the restore'),
      create: flag('-c, --create', 'Stop the shipping'),
      snapshot: option('-s, --snapshot', snapshotName, 'Stop only this snapshot', {
        since: ['1.27.0', 'Aborting the backup of one snapshot'],
      }),
    },
    arguments: { remote, resource: argument(resourceName, 'Resource that is shipped or restored') },
    request: (input) =>
      post(apiPath`/v1/remotes/${input.remote}/backups/abort`, {
        rsc_name: input.resource,
        restore: on(input.restore),
        create: on(input.create),
        snapshot: unlessEmpty(input.snapshot),
      }),
  }),
  changeCommand({
    path: 'backup schedule delete',
    effect: 'destroys',
    aliases: ['d'],
    summary: 'Forget that a schedule was enabled or disabled',
    description: 'The schedule itself stays. What is set at a higher level (resource group, cluster) holds again.',
    examples: { 'linstor backup schedule delete s3remote nightly --rd scratch': 'Treat scratch as its group' },
    options: scope,
    arguments: { remoteName: shippingRemote, scheduleName: schedule },
    request: (input) =>
      del(apiPath`/v1/remotes/${input.remoteName}/backups/schedule/${input.scheduleName}/delete`, {
        rsc_dfn_name: unlessEmpty(input.rd),
        rsc_grp_name: unlessEmpty(input.rg),
      }),
  }),
  changeCommand({
    path: 'backup schedule disable',
    aliases: ['dis'],
    summary: 'Stop shipping backups to a remote by a schedule',
    description:
      'A resource definition can so be left out of what its resource group or the whole cluster has enabled.',
    examples: { 'linstor backup schedule disable s3remote nightly --rd scratch': 'Leave scratch out' },
    options: scope,
    arguments: { remoteName: shippingRemote, scheduleName: schedule },
    request: (input) =>
      put(apiPath`/v1/remotes/${input.remoteName}/backups/schedule/${input.scheduleName}/disable`, scopeBody(input)),
  }),
  changeCommand({
    path: 'backup schedule enable',
    aliases: ['en'],
    summary: 'Ship backups to a remote by a schedule',
    description: 'Without --rd and --rg it holds for all resources of the cluster.',
    examples: {
      'linstor backup schedule enable s3remote nightly --rd db1': 'Back up db1 every night',
      'linstor backup schedule enable s3remote nightly --rg databases --node n1': 'Prefer the node n1',
    },
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
    request: (input) => {
      const targetName = unlessEmpty(input.targetResourceName);
      if (targetName !== undefined && unlessEmpty(input.rd) === undefined)
        throw usageFault('--target-resource-name needs --rd.');
      return put(apiPath`/v1/remotes/${input.remoteName}/backups/schedule/${input.scheduleName}/enable`, {
        ...scopeBody(input),
        node_name: unlessEmpty(input.node),
        dst_stor_pool: unlessEmpty(input.targetStoragePool),
        stor_pool_rename: poolMap(input.storpoolRename),
        force_restore: on(input.forceRestore),
        dst_rsc_grp: unlessEmpty(input.targetResourceGroup),
        dst_rsc_name: targetName,
        force_mv_rsc_grp: on(input.forceMoveResourceGroup),
      });
    },
  }),
];
