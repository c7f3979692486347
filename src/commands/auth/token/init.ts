import { defineCommand } from '../../../definition/command.ts';
import { text } from '../../../definition/argument-types.ts';
import { flag, option } from '../../../definition/option.ts';
import { unlessEmpty } from '../../shared/unless-empty.ts';
import { newToken, tokenOptions } from './new-token.ts';

/** `POST /v1/controller/auth/initialize-token-auth` */
export const authTokenInit = defineCommand({
  path: 'auth token init',
  summary: 'Switch token authentication on and make the first token',
  description:
    'From then on the controller answers only those who show a token. The satellites get tokens of their own.',
  examples: [
    { command: 'linstor auth token init --write-to ~/.linstor-token', does: 'Switch it on; the token goes to a file' },
    { command: 'linstor auth token init --only-satellites --print', does: 'Only give the satellites their tokens' },
  ],
  options: {
    description: option('-d, --description', text('TEXT'), 'What or whom the first token is for'),
    onlySatellites: flag('--only-satellites', 'Only make the tokens of the satellites'),
    noHttps: flag('--no-https', 'Leave HTTPS as it is instead of switching it on'),
    ...tokenOptions,
  },
  run: (call) =>
    newToken(call, {
      method: 'POST',
      path: '/v1/controller/auth/initialize-token-auth',
      body: {
        only_satellites: call.input.onlySatellites,
        description: unlessEmpty(call.input.description),
        no_https: call.input.noHttps,
      },
    }),
});
