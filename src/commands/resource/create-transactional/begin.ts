import { defineCommand } from '../../../definition/command.ts';
import { flag } from '../../../definition/option.ts';
import { ResourceTransaction, STATE_NAMES } from '../../../definition/session.ts';
import { notAllowedIn } from './not-allowed.ts';

export const transactionBegin = defineCommand({
  path: 'resource create-transactional begin',
  aliases: ['b'],
  summary: 'Start to collect resources that are made together with the commit',
  description:
    "Opens the shell, in which 'resource create' sends nothing until 'resource create-transactional commit'. Reads its lines " +
    'from a pipe or a here-document as well.',
  examples: [
    {
      command: "printf 'r c alpha r1\\nr c bravo r1\\nr ct commit\\n' | linstor resource create-transactional begin",
      does: 'Make r1 on two nodes at once',
    },
  ],
  options: { terminateOnError: flag('--terminate-on-error', 'Drop the transaction as soon as a command fails') },
  run: async ({ input, session, program }) => {
    if (session.transaction !== undefined) throw notAllowedIn(STATE_NAMES.transaction);
    session.transaction = new ResourceTransaction(input.terminateOnError);
    return session.interactive ? { kind: 'silent' } : { kind: 'silent', exitCode: await program.startShell() };
  },
});
