import { defineCommand } from '../../definition/command.ts';
import { text } from '../../definition/kinds.ts';
import { argument, option } from '../../definition/option.ts';
import { given } from '../family/given.ts';
import { optionalSecret } from '../family/optional-secret.ts';
import { repliesOf } from '../family/replies.ts';
import { REMOTES_SINCE, newRemote, passphrase, passphraseFile, passphrasePlaces } from './options.ts';
import { remoteUrl } from './remote-url.ts';

export const remoteCreateLinstor = defineCommand({
  path: 'remote create linstor',
  aliases: ['l'],
  summary: 'Make another LINSTOR cluster known as a remote',
  examples: [
    { command: 'linstor remote create linstor othersite 192.168.1.5', does: 'The controller is at 192.168.1.5' },
    {
      command: 'linstor remote create linstor othersite linstor.example.org --passphrase',
      does: 'For encrypted backups too; asks for the passphrase',
    },
  ],
  options: {
    clusterId: option('--cluster-id', text('UUID'), 'Id of the other cluster, from its property Cluster/LocalID'),
    passphrase,
    passphraseFile,
  },
  arguments: { name: newRemote, url: argument(text('URL'), 'Address of the controller: host, host:port or URL') },
  run: async (call) => {
    const { controller, input } = call;
    await controller.requireVersion(REMOTES_SINCE, 'Creating LINSTOR remotes');
    const secret = await optionalSecret(call, passphrasePlaces(call));
    return repliesOf(controller, {
      method: 'POST',
      path: '/v1/remotes/linstor',
      body: {
        remote_name: input.name,
        url: remoteUrl(input.url),
        passphrase: secret?.isEmpty ? undefined : secret,
        cluster_id: given(input.clusterId),
      },
    });
  },
});
