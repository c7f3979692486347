import { apiPath } from '../../controller/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { text } from '../../definition/kinds.ts';
import { option } from '../../definition/option.ts';
import { given } from '../family/given.ts';
import { optionalSecret } from '../family/optional-secret.ts';
import { repliesOf } from '../family/replies.ts';
import { REMOTES_SINCE, passphrase, passphraseFile, passphrasePlaces, remote } from './options.ts';
import { remoteUrl } from './remote-url.ts';

export const remoteModifyLinstor = defineCommand({
  path: 'remote modify linstor',
  aliases: ['l'],
  summary: 'Change a remote that is another LINSTOR cluster',
  description: 'Only what is given changes.',
  examples: [
    { command: 'linstor remote modify linstor othersite --url 192.168.1.6', does: 'Its controller has moved' },
  ],
  options: {
    url: option('--url', text('URL'), 'Address of the controller: host, host:port or URL'),
    clusterId: option('--cluster-id', text('UUID'), 'Id of the other cluster, from its property Cluster/LocalID'),
    passphrase,
    passphraseFile,
  },
  arguments: { name: remote },
  run: async (call) => {
    const { controller, input } = call;
    await controller.requireVersion(REMOTES_SINCE, 'Changing LINSTOR remotes');
    return repliesOf(controller, {
      method: 'PUT',
      path: apiPath`/v1/remotes/linstor/${input.name}`,
      body: {
        remote_name: input.name,
        url: input.url === undefined ? undefined : remoteUrl(input.url),
        passphrase: await optionalSecret(call, passphrasePlaces(call)),
        cluster_id: given(input.clusterId),
      },
    });
  },
});
