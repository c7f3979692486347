import type { Topic } from './topic.ts';

export const transactions: Topic = {
  title: 'Transactions: resources made together',
  body: [
    'Within a transaction `resource create` sends nothing: replicas are collected, and the commit makes those of one resource definition with a single request. So the controller sees the whole picture at once, where one after the other would mean to sync and to place tie-breakers in between.',
    { heading: 'In the shell' },
    {
      lines: [
        'begin',
        'resource create alpha db1 --storage-pool ssd',
        'resource create bravo db1 --storage-pool ssd',
        'commit',
      ],
    },
    {
      terms: [
        ['begin', 'From here on resources are collected; the prompt says so'],
        ['commit', 'Make them, and leave the transaction'],
        ['abort', 'Forget them, and leave the transaction'],
      ],
    },
    'Other commands are refused until then (exit code 5). Leaving the shell with resources collected asks first. The same by their full names: `resource create-transactional begin`, `commit` and `abort`.',
    { heading: 'In a script' },
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
