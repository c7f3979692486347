import { defineCommand } from '../../../definition/command.ts';
import { text } from '../../../definition/argument-types.ts';
import { argument, option } from '../../../definition/option.ts';
import { unlessEmpty } from '../../shared/unless-empty.ts';
import { expiry } from './expiry.ts';
import { newToken, tokenOptions } from './new-token.ts';
import { post } from '../../shared/replies.ts';

/** `POST /v1/controller/auth/token` */
export const authTokenCreate = defineCommand({
  path: 'auth token create',
  aliases: ['c'],
  summary: 'Make an authentication token for a user or a program',
  description: 'The token is told only this once. Programs that hold it give it with --token-file or in LS_TOKEN.',
  examples: {
    'linstor auth token create "backup job" --write-to ~/backup.token': 'Keep it in a file',
    'linstor auth token create ci --expires 2027-01-31 --ip-filter 10.0.0.0/24':
      'Valid for a time, and from one network',
  },
  options: {
    expires: option('--expires', expiry, 'End of its validity: a date or a time, in UTC'),
    ipFilter: option('--ip-filter', text('ADDRESSES'), 'Only valid from these addresses'),
    ...tokenOptions,
  },
  arguments: { description: argument(text('DESCRIPTION'), 'What or whom the token is for') },
  run: (call) =>
    newToken(
      call,
      post('/v1/controller/auth/token', {
        description: call.input.description,
        expires_at: call.input.expires,
        ip_filter: unlessEmpty(call.input.ipFilter),
      }),
    ),
});
