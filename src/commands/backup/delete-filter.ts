import { defineCommand } from '../../definition/command.ts';
import { nodeName, resourceName, text } from '../../definition/argument-types.ts';
import { option } from '../../definition/option.ts';
import { usageFault } from '../../model/fault.ts';
import { unlessEmpty, queryFlag } from '../shared/unless-empty.ts';
import { deleteBackups, deletesSince } from './delete-request.ts';
import { cascade, dryRun, keepSnaps, remote } from './backup-options.ts';

export const backupDeleteFilter = defineCommand({
  path: 'backup delete filter',
  effect: 'destroys',
  aliases: ['f'],
  since: deletesSince,
  summary: 'Delete the backups that fit a time, a resource and a node',
  examples: [
    {
      command: 'linstor backup delete filter s3remote --time 20260101_000000 --resource db1 --dry-run',
      does: 'List the backups of db1 made before 2026',
    },
  ],
  options: {
    time: option('-t, --time', text('YYYYMMDD_HHMMSS'), 'Backups made before this time'),
    resource: option('-r, --resource', resourceName, 'Backups of this resource'),
    node: option('-n, --node', nodeName, 'Backups that this node uploaded'),
    cascade,
    dryRun,
    keepSnaps,
  },
  arguments: { remote },
  run: ({ controller, input }) => {
    const [time, resource, node] = [unlessEmpty(input.time), unlessEmpty(input.resource), unlessEmpty(input.node)];
    if (time === undefined && resource === undefined && node === undefined)
      throw usageFault('At least one of --time, --resource or --node has to be used');
    return deleteBackups(controller, input.remote, {
      cascading: queryFlag(input.cascade),
      timestamp: time,
      resource_name: resource,
      node_name: node,
      dryrun: queryFlag(input.dryRun),
      keep_snaps: queryFlag(input.keepSnaps),
    });
  },
});
