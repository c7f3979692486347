import { defineCommand } from '../../../definition/command.ts';
import { STATE_NAMES } from '../../../definition/session.ts';
import { notAllowedIn } from './not-allowed.ts';

export const transactionAbort = defineCommand({
  path: 'resource create-transactional abort',
  aliases: ['a'],
  summary: 'Forget the resources collected and leave the transaction',
  examples: [{ command: 'resource create-transactional abort', does: 'In the shell: leave without making anything' }],
  run: ({ session }) => {
    if (session.transaction === undefined) throw notAllowedIn(STATE_NAMES.default);
    session.transaction = undefined;
    return { kind: 'silent' };
  },
});
