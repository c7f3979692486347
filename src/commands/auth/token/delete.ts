import { apiPath } from '../../../controller/path.ts';
import { defineCommand } from '../../../definition/command.ts';
import { authTokenId } from '../../../definition/kinds.ts';
import { argument } from '../../../definition/option.ts';
import { repliesOf } from '../../family/replies.ts';

/** `DELETE /v1/controller/auth/token/ID` */
export const authTokenDelete = defineCommand({
  path: 'auth token delete',
  effect: 'destroys',
  aliases: ['d'],
  summary: 'Revoke an authentication token for good',
  examples: [{ command: 'linstor auth token delete 4', does: 'Nobody gets in with it any more' }],
  arguments: { id: argument(authTokenId, 'Number of the token, as in "auth token list"') },
  run: ({ controller, input }) =>
    repliesOf(controller, { method: 'DELETE', path: apiPath`/v1/controller/auth/token/${input.id}` }),
});
