import type { Topic } from './topic.ts';

export const pager: Topic = {
  title: 'Output that does not fit on the screen',
  body: [
    'On a terminal, output of a command that only shows something goes through a pager when it is longer than the screen, as with git and psql: space bar and arrow keys move, `/` searches, `q` leaves. In a pipe, into a file, under `-m`, with `--watch` and for commands that change something there is none.',
    { heading: 'Which program' },
    'The first of these that is set:',
    {
      terms: [
        ['--no-pager', 'None, for this line'],
        ['LINSTOR_PAGER', 'Of the environment; empty or `cat`: none'],
        ['pager = less -S', 'In the section `[global]` of the configuration; `off`: none'],
        ['PAGER', 'Of the environment'],
        [
          'less',
          'With `LESS=FRSX` unless `LESS` is set: colours stay, long lines are not folded, what fits ends at once',
        ],
      ],
    },
    'A pager that is not there is done without.',
    { heading: 'Tables that are too wide' },
    'On a terminal, columns of less importance are left out of a table until it fits into the window, and a line below it says which. In a pipe nothing is ever left out.',
    {
      terms: [
        ['--wide', 'All of the usual columns, however wide the table gets'],
        ['-o wide', 'All columns there are, also those that are not shown otherwise'],
        ['--columns LIST', 'These columns'],
      ],
    },
  ],
  seeAlso: ['formats', 'settings', 'environment'],
};
