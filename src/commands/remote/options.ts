import type { Call } from '../../definition/command.ts';
import { newName, remoteName, secret, text } from '../../definition/kinds.ts';
import { argument, argumentMaybe, optionMaybe } from '../../definition/option.ts';
import type { Secret } from '../../model/secret.ts';
import { secretFile } from '../family/secret-input.ts';

/** Remotes need at least this REST API, those of Amazon EBS the second. */
export const REMOTES_SINCE = '1.10.0';
export const EBS_REMOTES_SINCE = '1.15.0';

export const remote = argument(remoteName, 'Name of the remote');
export const newRemote = argument(newName('REMOTE'), 'Name of the new remote');
export const accessKey = argument(text('ACCESS_KEY'), 'Access key');
export const secretKey = argumentMaybe(
  secret('SECRET_KEY'),
  'Secret key; asked for when it is missing, so that other users cannot see it',
);
export const secretKeyFile = secretFile('--secret-key-file', 'the secret key');
export const newSecretKey = optionMaybe(
  '--secret_key, --secret-key',
  secret('SECRET_KEY'),
  'New secret key; without a value it is asked for',
);
export const passphrase = optionMaybe(
  '--passphrase',
  secret('PASSPHRASE'),
  'Master passphrase of the other cluster, for encrypted backups; without a value it is asked for',
);
export const passphraseFile = secretFile('--passphrase-file', 'that passphrase');

/** Where the secret key of an S3 or EBS remote may come from. */
export function secretKeyPlaces(
  call: Call<{ readonly secretKey: Secret | null | undefined; readonly secretKeyFile: string | undefined }>,
) {
  return {
    typed: call.input.secretKey,
    file: call.input.secretKeyFile,
    variable: 'LS_SECRET_KEY',
    question: 'Secret key',
    instead: '--secret-key-file',
  };
}

/** Where the passphrase of another cluster may come from. */
export function passphrasePlaces(
  call: Call<{ readonly passphrase: Secret | null | undefined; readonly passphraseFile: string | undefined }>,
) {
  return {
    typed: call.input.passphrase,
    file: call.input.passphraseFile,
    variable: 'LS_REMOTE_PASSPHRASE',
    question: 'Passphrase of the remote cluster',
    instead: '--passphrase-file',
  };
}
