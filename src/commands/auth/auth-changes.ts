import { apiPath } from '../../api/path.ts';
import type { Command } from '../../definition/command.ts';
import { authTokenId, text } from '../../definition/argument-types.ts';
import { argument, flag, option } from '../../definition/option.ts';
import { usageFault } from '../../model/fault.ts';
import { changeCommand, del, put } from '../shared/replies.ts';

const excludes = 'active';

/** Commands that do no more than send a change. */
export const authChanges: readonly Command[] = [
  /** `DELETE /v1/controller/auth/token/ID` */
  changeCommand({
    path: 'auth token delete',
    effect: 'destroys',
    aliases: ['d'],
    summary: 'Revoke an authentication token for good',
    examples: { 'linstor auth token delete 4': 'Nobody gets in with it any more' },
    arguments: { id: argument(authTokenId, 'Number of the token, as in "auth token list"') },
    request: (input) => del(apiPath`/v1/controller/auth/token/${input.id}`),
  }),
  /** `PUT /v1/controller/auth/token/ID` */
  changeCommand({
    path: 'auth token modify',
    aliases: ['m'],
    summary: 'Switch an authentication token on or off, or change its description or addresses',
    examples: {
      'linstor auth token modify 4 --deactivate': 'Nobody gets in with it until it is active again',
      'linstor auth token modify 4 --ip-filter 10.0.0.0/24': 'Only from this network',
    },
    options: {
      activate: flag('--activate', 'Let the token in again', { excludes }),
      deactivate: flag('--deactivate', 'Let the token in no more', { excludes }),
      description: option('-d, --description', text('TEXT'), 'What or whom the token is for'),
      ipFilter: option('--ip-filter', text('ADDRESSES'), 'Only valid from these addresses; empty: from anywhere'),
    },
    arguments: { id: argument(authTokenId, 'Number of the token, as in "auth token list"') },
    request: (input) => {
      const { activate, deactivate, description, ipFilter } = input;
      if (!activate && !deactivate && description === undefined && ipFilter === undefined)
        throw usageFault('There is nothing to change.', [
          'Give --activate, --deactivate, --description or --ip-filter.',
        ]);
      return put(apiPath`/v1/controller/auth/token/${input.id}`, {
        description,
        ip_filter: ipFilter,
        is_active: activate || deactivate ? activate : undefined,
      });
    },
  }),
];
