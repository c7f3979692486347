import { exitCodeMeanings } from '../../model/exit-codes.ts';
import type { Topic } from './topic.ts';

export const exitCodes: Topic = {
  title: 'Exit codes',
  body: [
    'A script can tell from the exit code what happened:',
    { terms: exitCodeMeanings() },
    { heading: 'Where it is different' },
    {
      terms: [
        [
          '-m',
          'Errors of the controller are in the JSON and the code stays 0, as scripts expect; all other codes are the same',
        ],
        ['--warn-as-error', 'A reply that warns counts as one that failed: 10'],
        ['status --check', '0 ok, 1 warning, 2 error, 3 the cluster cannot be asked, as monitoring systems want it'],
        [
          'doctor',
          'What other commands would end with: 2 a setting is wrong, 20 or 21 no controller, 10 it refuses; 0 with warnings, too',
        ],
        [
          'diff',
          '0 nothing differs, 1 something does; an answer that cannot be used, 1 elsewhere, is 10, so that a script can rely on both',
        ],
        [
          'apply',
          '0 all is as the file wants it, 10 a step failed: the same line goes on from there; 1 refused, nothing was sent',
        ],
        ['wait', '21 when the time of `--timeout` ran out first; what was begun goes on'],
        ['--watch', '0 after Ctrl-C, which is the way to end it'],
        [
          'interactive',
          'For lines from a pipe or a file: the code of the last command, with `--stop-on-error` that of the first that failed',
        ],
        ['COMMAND | PROGRAM', 'In the shell: that of the program when the command went well'],
      ],
    },
    'A program of the system that ends early, as `head` does, is no error: the output stops there, and the code is 0.',
    { heading: 'Examples' },
    {
      examples: [
        [
          'linstor wait resource db1 --for synced --timeout 10m',
          'Ends with 0 when db1 is in sync, with 21 when that takes longer',
        ],
        ['linstor diff -f cluster.yaml', 'Ends with 1 when somebody has changed the cluster by hand'],
        ['linstor status --check', 'One line and a code for monitoring'],
      ],
    },
  ],
  seeAlso: ['formats', 'cluster-files', 'status', 'doctor', 'wait'],
};
