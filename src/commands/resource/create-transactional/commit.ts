import { apiPath } from '../../../api/path.ts';
import { defineCommand } from '../../../definition/command.ts';
import { STATE_NAMES } from '../../../definition/session.ts';
import { async } from '../../shared/async-option.ts';
import { repliesOf } from '../../shared/replies.ts';
import { notAllowedIn } from './not-allowed.ts';

export const transactionCommit = defineCommand({
  path: 'resource create-transactional commit',
  aliases: ['c'],
  summary: 'Make the resources collected and leave the transaction',
  description: 'The replicas of one resource definition are made together, with one request for each definition.',
  examples: [{ command: 'resource create-transactional commit', does: 'In the shell: make all resources collected' }],
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
    const requests = [...transaction.entries()].map(([name, body]) => ({
      method: 'POST' as const,
      path: apiPath`/v1/resource-definitions/${name}/resources`,
      body,
    }));
    return repliesOf(controller, ...requests);
  },
});
