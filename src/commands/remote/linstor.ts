import { secret } from '../../definition/argument-types.ts';
import { optionMaybe } from '../../definition/option.ts';
import { secretFile } from '../shared/secret-input.ts';
import { remoteChanges } from './remote-changes.ts';
import { mandatory, optional } from './remote-fields.ts';
import { REMOTES_SINCE } from './remote-options.ts';

const passphrase = optionMaybe(
  '--passphrase',
  secret('PASSPHRASE'),
  'Master passphrase of the other cluster, for encrypted backups; without a value it is asked for',
);
const passphraseFile = secretFile('--passphrase-file', 'that passphrase');

export const { create: remoteCreateLinstor, modify: remoteModifyLinstor } = remoteChanges({
  type: 'linstor',
  title: 'LINSTOR',
  aliases: ['l'],
  since: REMOTES_SINCE,
  fields: {
    url: mandatory('url', '--url', 'URL', 'Address of the controller: host, host:port or URL'),
    clusterId: {
      ...optional('cluster_id', '--cluster-id', 'UUID', 'Id of the other cluster, from its property Cluster/LocalID'),
      omitEmpty: true,
    },
    passphrase: { member: 'passphrase', create: passphrase, modify: passphrase },
    passphraseFile: { member: 'passphrase', create: passphraseFile, modify: passphraseFile },
  },
  secret: {
    typed: 'passphrase',
    file: 'passphraseFile',
    needed: false,
    variable: 'LS_REMOTE_PASSPHRASE',
    question: 'Passphrase of the remote cluster',
    instead: '--passphrase-file',
  },
  create: {
    summary: 'Make another LINSTOR cluster known as a remote',
    examples: {
      'linstor remote create linstor othersite 192.168.1.5': 'The controller is at 192.168.1.5',
      'linstor remote create linstor othersite linstor.example.org --passphrase':
        'For encrypted backups too; asks for the passphrase',
    },
    body: ['url', 'passphrase', 'clusterId'],
  },
  modify: {
    summary: 'Change a remote that is another LINSTOR cluster',
    examples: { 'linstor remote modify linstor othersite --url 192.168.1.6': 'Its controller has moved' },
    body: ['url', 'passphrase', 'clusterId'],
  },
});
