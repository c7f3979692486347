import { ExitCode, Fault } from '../../model/fault.ts';
import { defineCommand } from '../../definition/command.ts';
import { ResourceTransaction, STATE_NAMES } from '../../definition/session.ts';
import { flag } from '../../definition/option.ts';
import { apiPath } from '../../api/path.ts';
import { async } from '../shared/async-option.ts';
import { post, repliesOf } from '../shared/replies.ts';

/** A command that makes no sense in this state of the shell (exit 5). */
function notAllowedIn(state: string): Fault {
  return new Fault(`Command not allowed in state '${state}'`, ExitCode.notAllowedHere);
}

export const transactionAbort = defineCommand({
  path: 'resource create-transactional abort',
  aliases: ['a'],
  summary: 'Forget the resources collected and leave the transaction',
  examples: { 'resource create-transactional abort': 'In the shell: leave without making anything' },
  run: ({ session }) => {
    if (session.transaction === undefined) throw notAllowedIn(STATE_NAMES.default);
    session.transaction = undefined;
    return { kind: 'silent' };
  },
});

export const transactionBegin = defineCommand({
  path: 'resource create-transactional begin',
  aliases: ['b'],
  summary: 'Start to collect resources that are made together with the commit',
  description:
    "Opens the shell, in which 'resource create' sends nothing until 'resource create-transactional commit'. Reads its lines " +
    'from a pipe or a here-document as well.',
  examples: {
    "printf 'r c alpha r1\\nr c bravo r1\\nr ct commit\\n' | linstor resource create-transactional begin":
      'Make r1 on two nodes at once',
  },
  options: { terminateOnError: flag('--terminate-on-error', 'Drop the transaction as soon as a command fails') },
  run: async ({ input, session, program }) => {
    if (session.transaction !== undefined) throw notAllowedIn(STATE_NAMES.transaction);
    session.transaction = new ResourceTransaction(input.terminateOnError);
    return session.interactive ? { kind: 'silent' } : { kind: 'silent', exitCode: await program.startShell() };
  },
});

export const transactionCommit = defineCommand({
  path: 'resource create-transactional commit',
  aliases: ['c'],
  summary: 'Make the resources collected and leave the transaction',
  description: 'The replicas of one resource definition are made together, with one request for each definition.',
  examples: { 'resource create-transactional commit': 'In the shell: make all resources collected' },
  options: { async },
  run: ({ controller, session }) => {
    const { transaction } = session;
    if (transaction === undefined) throw notAllowedIn(STATE_NAMES.default);
    session.transaction = undefined;
    if (transaction.isEmpty)
      return {
        kind: 'text',
        text: 'The transaction holds no resources: nothing to do.\n',
        machine: { value: [], layout: 'lines' },
      };
    const requests = [...transaction.entries()].map(([name, body]) =>
      post(apiPath`/v1/resource-definitions/${name}/resources`, body),
    );
    return repliesOf(controller, ...requests);
  },
});
