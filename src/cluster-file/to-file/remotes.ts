import type { Remote } from '../../api/objects/remote.ts';
import { withoutNulls } from '../../model/json.ts';
import { hideUserInfo } from '../../model/secret.ts';
import type { ClusterState } from '../cluster/cluster-state.ts';
import type { Wanted } from '../format/cluster-file.ts';
import { environmentPlaceholder, literal } from '../tree/placeholders.ts';
import type { ToFileOptions } from './settings.ts';
import { GENERATED_REMOTE } from '../cluster/usual-objects.ts';

type FileRemote = Wanted<'remotes'>;

/**
 * The section `remotes`. The API tells no keys: placeholders stand for those that a remote must have. Whether the passphrase
 * of another cluster is set, it does not tell either, so that none is written.
 */
export function remotesOf({ remotes }: ClusterState, how: ToFileOptions): Record<string, FileRemote> {
  const { s3_remotes: s3, linstor_remotes: linstor, ebs_remotes: ebs } = withoutNulls(remotes);
  const made = [
    ...(s3 ?? []).map((one): [string, FileRemote] => [nameOf(one), { s3: s3Of(withoutNulls(one), how) }]),
    ...(linstor ?? []).map((one): [string, FileRemote] => [
      nameOf(one),
      { linstor: { url: addressOf(one, 'url', how) } },
    ]),
    ...(ebs ?? []).map((one): [string, FileRemote] => [nameOf(one), { ebs: ebsOf(withoutNulls(one), how) }]),
  ];
  return Object.fromEntries(made.filter(([name]) => how.all || name !== GENERATED_REMOTE));
}

function nameOf({ remote_name: name }: Remote): string {
  return name ?? '';
}

/** An address with a password in it is a secret. */
function addressOf(remote: Remote, member: 'url' | 'endpoint', how: ToFileOptions): string {
  const address = remote[member] ?? '';
  if (how.withSecrets === true || hideUserInfo(address) === address) return literal(address);
  return environmentPlaceholder('remote', nameOf(remote), member);
}

function s3Of(remote: Remote, how: ToFileOptions): NonNullable<FileRemote['s3']> {
  return {
    endpoint: addressOf(remote, 'endpoint', how),
    bucket: literal(remote.bucket ?? ''),
    region: literal(remote.region ?? ''),
    'use-path-style': remote.use_path_style === true,
    ...keysOf(remote),
  };
}

function ebsOf(remote: Remote, how: ToFileOptions): NonNullable<FileRemote['ebs']> {
  return {
    ...(remote.endpoint !== undefined && { endpoint: addressOf(remote, 'endpoint', how) }),
    ...(remote.region !== undefined && { region: literal(remote.region) }),
    'availability-zone': literal(remote.availability_zone ?? ''),
    ...keysOf(remote),
  };
}

function keysOf(remote: Remote) {
  const words = ['remote', nameOf(remote)];
  return {
    'access-key': environmentPlaceholder(...words, 'access-key'),
    'secret-key': environmentPlaceholder(...words, 'secret-key'),
  };
}
