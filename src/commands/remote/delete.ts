import { defineCommand } from '../../definition/command.ts';
import { repliesOf } from '../shared/replies.ts';
import { REMOTES_SINCE, remote } from './remote-options.ts';

export const remoteDelete = defineCommand({
  path: 'remote delete',
  effect: 'destroys',
  aliases: ['d'],
  since: [REMOTES_SINCE, 'Deleting remotes'],
  summary: 'Forget a remote',
  description: 'The backups that lie there stay.',
  examples: [{ command: 'linstor remote delete s3remote', does: 'Forget the remote s3remote' }],
  arguments: { name: remote },
  run: ({ controller, input }) =>
    repliesOf(controller, { method: 'DELETE', path: '/v1/remotes', query: { remote_name: input.name } }),
});
