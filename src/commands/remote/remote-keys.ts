import { secret, text } from '../../definition/argument-types.ts';
import { argument, argumentMaybe, option, optionMaybe } from '../../definition/option.ts';
import { secretFile } from '../shared/secret-input.ts';
import type { Field } from './remote-fields.ts';

const secretKeyFile = secretFile('--secret-key-file', 'the secret key');

/** How S3 and EBS know who asks. */
export const keyFields = {
  accessKey: {
    member: 'access_key',
    create: argument(text('ACCESS_KEY'), 'Access key'),
    modify: option('--access_key, --access-key', text('ACCESS_KEY'), 'New access key'),
  },
  secretKey: {
    member: 'secret_key',
    create: argumentMaybe(
      secret('SECRET_KEY'),
      'Secret key; asked for when it is missing, so that other users cannot see it',
    ),
    modify: optionMaybe(
      '--secret_key, --secret-key',
      secret('SECRET_KEY'),
      'New secret key; without a value it is asked for',
    ),
  },
  secretKeyFile: { member: 'secret_key', create: secretKeyFile, modify: secretKeyFile },
} satisfies Record<string, Field>;

/** Where the secret key may come from. */
export const secretKey = {
  typed: 'secretKey',
  file: 'secretKeyFile',
  needed: true,
  variable: 'LS_SECRET_KEY',
  question: 'Secret key',
  instead: '--secret-key-file',
} as const;
