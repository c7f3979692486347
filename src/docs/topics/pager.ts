import type { Topic } from './topic.ts';

export const pager: Topic = {
  title: 'Output that does not fit on the screen',
  body: [
    'On a terminal, output of a command that only shows something goes through a pager when it is longer than the screen, as with git and psql: space bar and arrow keys move, `/` searches, `q` leaves. Leaving early is no error. In a pipe or a file, under `-m`, with `--watch` and for commands that change something there is none.',
    { heading: 'Which program' },
    'The first of these that is set:',
    {
      terms: [
        ['--no-pager', 'None, for this line'],
        ['--pager PROGRAM', 'This one; `off`: none'],
        ['LINSTOR_PAGER', 'Of the environment; empty or `cat`: none'],
        ['pager = PROGRAM', 'In the section `[linstor-cli]` of the configuration; `off`: none'],
        ['PAGER', 'Of the environment'],
        ['less', 'What is used otherwise'],
      ],
    },
    'Unless `LESS` is set, less gets `LESS=FRSX`: colours stay, long lines are not folded, and what stays on the screen when it ends can still be read. Where there is no such program the output comes without it. less is started only for a line that was typed, at a shell or in that of `linstor`: a script that has a pseudo-terminal (`script`, `ssh -t HOST linstor …`, CI) would wait for it for ever.',
    { heading: 'Tables that are too wide' },
    'On a terminal a table is made to fit into the window: sentences are broken, then columns are left out, the least important first, and if that is not enough, texts are cut. A line below the table says what was done. In a pipe nothing is ever left out, nor for a script with a pseudo-terminal, unless it says `--fit`.',
    {
      terms: [
        ['--wide', 'All of the usual columns with their whole texts, however wide that gets'],
        ['-o wide', 'The same with the columns that are not shown otherwise'],
        ['--columns LIST', 'These columns'],
      ],
    },
  ],
  seeAlso: ['formats', 'settings', 'environment'],
};
