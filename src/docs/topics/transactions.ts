import type { Topic } from './topic.ts';

export const transactions: Topic = {
  title: 'Transactions: resources made together',
  body: [
    'Within a transaction `resource create` sends nothing: replicas are collected, and the commit makes those of one resource definition with a single request. So the controller sees the whole picture at once, where one after the other would mean to sync and to place tie-breakers in between.',
    { heading: 'In the shell' },
    {
      lines: [
        'LINSTOR ==> begin',
        'LINSTOR*(transaction: 0 resources) ==> resource create alpha db1 -s ssd',
        'LINSTOR*(transaction: 1 resource) ==> resource create bravo db1 -s ssd',
        'LINSTOR*(transaction: 2 resources) ==> commit',
      ],
    },
    {
      terms: [
        [
          'begin',
          'From here on `resource create` only collects; the prompt shows a star and how many resources that are',
        ],
        ['collected', 'Shows them'],
        ['commit', 'Makes them, and leaves the transaction'],
        ['abort, rollback', 'Forgets them, and leaves the transaction'],
      ],
    },
    'Other commands are refused until then (exit code 5), but for help. Nothing is sent before the commit: leaving the shell forgets what was collected, on a terminal after a question. The full names of these words are `resource create-transactional begin`, `commit` and `abort`.',
    { heading: 'In a script' },
    'With `--terminate-on-error` the transaction is given up as soon as a command fails.',
    {
      lines: [
        "linstor resource create-transactional begin --terminate-on-error <<'END'",
        'resource create alpha db1 --storage-pool ssd',
        'resource create bravo db1 --storage-pool ssd',
        'resource create-transactional commit',
        'END',
      ],
    },
  ],
  seeAlso: ['shell', 'exit-codes', 'resource'],
};
