import { changeCommand, del } from '../shared/replies.ts';
import { REMOTES_SINCE, remote } from './remote-options.ts';

export const remoteDelete = changeCommand({
  path: 'remote delete',
  effect: 'destroys',
  aliases: ['d'],
  since: [REMOTES_SINCE, 'Deleting remotes'],
  summary: 'Forget a remote',
  description: 'The backups that lie there stay.',
  examples: { 'linstor remote delete s3remote': 'Forget the remote s3remote' },
  arguments: { name: remote },
  request: (input) => del('/v1/remotes', { remote_name: input.name }),
});
