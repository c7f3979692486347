import { defineCommand } from '../../../definition/command.ts';
import { text } from '../../../definition/argument-types.ts';
import { flag, option } from '../../../definition/option.ts';
import { unlessEmpty } from '../../shared/unless-empty.ts';
import { newToken, tokenOptions } from './new-token.ts';
import { post } from '../../shared/replies.ts';

/** `POST /v1/controller/auth/initialize-token-auth` */
export const authTokenInit = defineCommand({
  path: 'auth token init',
  summary: 'Switch token authentication on and make the first token',
  description:
    'From then on the controller answers only those who show a token. The satellites get tokens of their own.',
  examples: {
    'linstor auth token init --write-to ~/.linstor-token': 'Switch it on; the token goes to a file',
    'linstor auth token init --only-satellites --print': 'Only give the satellites their tokens',
  },
  options: {
    description: option('-d, --description', text('TEXT'), 'What or whom the first token is for'),
    onlySatellites: flag('--only-satellites', 'Only make the tokens of the satellites'),
    noHttps: flag('--no-https', 'Leave HTTPS as it is instead of switching it on'),
    ...tokenOptions,
  },
  run: (call) =>
    newToken(
      call,
      post('/v1/controller/auth/initialize-token-auth', {
        only_satellites: call.input.onlySatellites,
        description: unlessEmpty(call.input.description),
        no_https: call.input.noHttps,
      }),
    ),
});
