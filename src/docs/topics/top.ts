import type { Topic } from './topic.ts';

export const top: Topic = {
  title: 'The live view: linstor top',
  body: [
    '`linstor top` fills the terminal with the cluster as it is now, and keeps it up to date: what is wrong and what helps, nodes, resources, pools, syncs with their rate and the time left. It asks the controller only for what is looked at. Nothing is changed unless you say so.',
    { picture: 'top', shows: 'linstor top: the overview of a cluster' },
    { heading: 'The first minutes' },
    '`linstor demo -- top` opens it on a demo cluster. The overview comes first. TAB goes on to the nodes, the resources and so forth; 1 to 7 go there at once. ↓ and ↑ move the cursor; Enter tells everything about the object in its row; Esc comes back. `?` lists all keys, `q` leaves, and the terminal is as it was.',
    '`/` filters while you type: `db` finds it in any column, `state != UpToDate` is a condition as in `linstor help where`. Enter keeps the filter, Esc shows all rows again.',
    '`a` offers what can be done with the object in the row of the cursor. Each action is shown as the command that it is before it runs, and what the command line would ask is asked here as well: the answer is No until you say otherwise. `c` copies a command line, so that what you found by looking can go into a script.',
    { heading: 'Tabs' },
    {
      terms: [
        [
          '1 Overview',
          'Health with the commands that help, nodes, pools with free space over time, syncs, newest errors',
        ],
        ['2 Nodes', 'As `linstor node list`'],
        ['3 Resources', 'As `linstor resource list`'],
        ['4 Volumes', 'As `linstor volume list`'],
        ['5 Storage pools', 'As `linstor storage-pool list`'],
        ['6 Errors', 'As `linstor error-reports list`'],
        ['7 Events', 'What has happened since it was started'],
      ],
    },
    { heading: 'Keys everywhere' },
    {
      terms: [
        ['1 … 7', 'To this tab'],
        ['TAB, Shift-TAB, → ←', 'The next tab, the one before'],
        ['p, space bar', 'Pause: nothing is asked until it is pressed again'],
        ['r', 'Ask the controller now'],
        ['c', 'Copy the command line that shows the same'],
        ['?', 'All keys'],
        ['Ctrl-L', 'Draw the screen anew'],
        ['Ctrl-Z', 'To the background; `fg` comes back'],
        ['q, Ctrl-C', 'Leave'],
      ],
    },
    { heading: 'Keys in lists' },
    {
      terms: [
        ['↓ ↑, j k', 'The row below, the row above'],
        ['PgDn PgUp', 'A page down, a page up'],
        ['Home End, g G', 'The first row, the last row'],
        ['Enter', 'Everything about the row, with all its columns; Esc comes back'],
        ['/', 'Only rows with a word, or for which an expression holds; Esc shows all again'],
        [
          's',
          'Sort: arrows or a letter choose the column, Enter sorts; by the same column again, the order is turned round',
        ],
        ['a', 'What can be done with the row'],
        ['d', 'Delete it'],
        ['t', 'Give a replica a disk, or take it away'],
        ['e', 'Evacuate a node'],
        ['P', 'Set a property'],
        ['c', 'In a question or a menu: copy its command line'],
      ],
    },
    { heading: 'Options' },
    {
      terms: [
        [
          '--once',
          'Print the overview as text and end, for scripts and bug reports; with `-m` or `-o json` the value of `linstor status`',
        ],
      ],
    },
    'It needs a window of 60 columns and 15 lines; where a list is too wide, columns of less importance are left out. It works over ssh. Without colours (`--no-color`, `NO_COLOR`) and without Unicode (`--no-utf8`) it goes without them.',
    'When the controller does not answer, that is told in the first line, and what was seen last stays.',
  ],
  seeAlso: ['where', 'status', 'resource'],
};
