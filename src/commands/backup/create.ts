import { apiPath } from '../../api/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { nodeName, resourceName, snapshotName } from '../../definition/argument-types.ts';
import { argument, flag, option } from '../../definition/option.ts';
import { unlessEmpty } from '../shared/unless-empty.ts';
import { backupsAreShipped } from '../shared/wait-conditions.ts';
import { thenWait, waitOptions } from '../shared/wait-until.ts';
import { repliesOfLongChange } from '../shared/long-change.ts';
import { BACKUPS_SINCE, shippingRemote } from './backup-options.ts';
import { post } from '../shared/replies.ts';

export const backupCreate = defineCommand({
  path: 'backup create',
  aliases: ['c'],
  since: [BACKUPS_SINCE, 'Creating backups'],
  summary: 'Make a snapshot of a resource and ship it to an S3 remote',
  description:
    'The backup is incremental if an earlier one and its snapshot still exist. The command does not wait until everything is shipped.',
  examples: {
    'linstor backup create s3remote db1': 'Back up the resource db1',
    'linstor backup create s3remote db1 --full --node n1': 'Ship everything, preferably from n1',
  },
  options: {
    full: flag('-f, --full', 'Ship everything, not only what changed since the last backup'),
    node: option('-n, --node', nodeName, 'Ship from this node if possible'),
    snapshot: option(
      '-s, --snapshot, --source-snapshot',
      snapshotName,
      'Ship this existing snapshot, or name the new one',
    ),
    ...waitOptions,
  },
  arguments: { remote: shippingRemote, resource: argument(resourceName, 'Resource to back up') },
  run: (call) => {
    const { controller, input } = call;
    const view = repliesOfLongChange(
      call,
      {
        shows: `Starting the backup of ${input.resource}`,
        goesOn: 'The backup may go on; linstor backup queue list and linstor snapshot list show it.',
      },
      post(apiPath`/v1/remotes/${input.remote}/backups`, {
        rsc_name: input.resource,
        incremental: !input.full,
        node_name: unlessEmpty(input.node),
        snap_name: unlessEmpty(input.snapshot),
      }),
    );
    return thenWait(call, view, () => backupsAreShipped(controller, input.remote, [input.resource]));
  },
});
