import type { ChangeRequest, Query } from '../../api/controller.ts';
import { apiPath } from '../../api/path.ts';
import { changeCommand, del } from '../shared/replies.ts';
import { BACKUPS_SINCE, cascade, dryRun, keepSnaps, remote } from './backup-options.ts';
import { argument, flag, option } from '../../definition/option.ts';
import { unlessEmpty, queryFlag } from '../shared/unless-empty.ts';
import { backupId, nodeName, resourceName, s3Key, text } from '../../definition/argument-types.ts';
import { usageFault } from '../../model/fault.ts';

/** The lowest REST API that deletes backups. */
const deletesSince = [BACKUPS_SINCE, 'Deleting backups'] as const;

/** `DELETE /v1/remotes/{remote}/backups`: the query says which backups. */
function deletion(remote: string, query: Query): ChangeRequest {
  return del(apiPath`/v1/remotes/${remote}/backups`, query);
}

export const backupDeleteAll = changeCommand({
  path: 'backup delete all',
  effect: 'destroys',
  aliases: ['a'],
  since: deletesSince,
  summary: 'Delete all backups from a remote',
  examples: {
    'linstor backup delete all s3remote --dry-run': 'List what would be deleted',
    'linstor backup delete all s3remote --cluster': 'Only backups that this cluster made',
  },
  options: { cluster: flag('-c, --cluster', 'Only the backups made by this cluster'), dryRun, keepSnaps },
  arguments: { remote },
  request: (input) =>
    deletion(input.remote, {
      [input.cluster ? 'all_local_cluster' : 'all']: 'True',
      dryrun: queryFlag(input.dryRun),
      keep_snaps: queryFlag(input.keepSnaps),
    }),
});

export const backupDeleteFilter = changeCommand({
  path: 'backup delete filter',
  effect: 'destroys',
  aliases: ['f'],
  since: deletesSince,
  summary: 'Delete the backups that fit a time, a resource and a node',
  examples: {
    'linstor backup delete filter s3remote --time 20260101_000000 --resource db1 --dry-run':
      'List the backups of db1 made before 2026',
  },
  options: {
    time: option('-t, --time', text('YYYYMMDD_HHMMSS'), 'Backups made before this time'),
    resource: option('-r, --resource', resourceName, 'Backups of this resource'),
    node: option('-n, --node', nodeName, 'Backups that this node uploaded'),
    cascade,
    dryRun,
    keepSnaps,
  },
  arguments: { remote },
  request: (input) => {
    const [time, resource, node] = [unlessEmpty(input.time), unlessEmpty(input.resource), unlessEmpty(input.node)];
    if (time === undefined && resource === undefined && node === undefined)
      throw usageFault('At least one of --time, --resource and --node is needed.');
    return deletion(input.remote, {
      cascading: queryFlag(input.cascade),
      timestamp: time,
      resource_name: resource,
      node_name: node,
      dryrun: queryFlag(input.dryRun),
      keep_snaps: queryFlag(input.keepSnaps),
    });
  },
});

export const backupDeleteId = changeCommand({
  path: 'backup delete id',
  effect: 'destroys',
  since: deletesSince,
  summary: 'Delete the backup with an id from a remote',
  examples: {
    'linstor backup delete id s3remote db1_back_20260101_020000': 'Delete one backup',
    'linstor backup delete id s3remote db1_back_2025 --prefix --dry-run':
      'List what would go: all backups of db1 made in 2025',
  },
  options: {
    prefix: flag('--prefix', 'Delete all backups whose id begins with this'),
    cascade,
    dryRun,
    keepSnaps,
  },
  arguments: { remote, id: argument(backupId, 'Id of the backup, as in backup list --show-id') },
  request: (input) =>
    deletion(input.remote, {
      [input.prefix ? 'id_prefix' : 'id']: input.id,
      cascading: queryFlag(input.cascade),
      dryrun: queryFlag(input.dryRun),
      keep_snaps: queryFlag(input.keepSnaps),
    }),
});

export const backupDeleteS3Key = changeCommand({
  path: 'backup delete s3key',
  effect: 'destroys',
  aliases: ['s3'],
  since: deletesSince,
  summary: 'Delete a single object from the bucket of a remote',
  description: 'Nothing else is looked at: deleting an object of a good backup breaks that backup.',
  examples: { 'linstor backup delete s3key s3remote stray/file.bin': 'Delete what is no backup' },
  options: { dryRun },
  arguments: { remote, s3key: argument(s3Key, 'Key of the object, as in backup list --others') },
  request: (input) => deletion(input.remote, { s3key: input.s3key, dryrun: queryFlag(input.dryRun) }),
});
