import type { Line } from './text.ts';

/** The page that tells all keys. */
export function keysPage(): readonly Line[] {
  return KEYS.flatMap(([heading, keys], at): Line[] => [
    ...(at === 0 ? [] : [[]]),
    [{ text: heading, bold: true }],
    ...keys.map(([key, what]): Line => [{ text: `  ${key.padEnd(22)}` }, { text: what }]),
  ]);
}

type Keys = readonly (readonly [string, readonly (readonly [string, string])[]])[];

const KEYS: Keys = [
  [
    'Everywhere',
    [
      ['1 to 7', 'go to a tab'],
      ['Tab, Shift-Tab', 'the next tab, the one before; also right and left'],
      ['p, Space', 'stop asking the controller; again: go on'],
      ['r', 'ask the controller now'],
      ['c', 'copy the command line that shows the same'],
      ['?', 'this page'],
      ['Ctrl-L', 'draw the screen anew'],
      ['Ctrl-Z', 'go to the background; fg comes back'],
      ['q, Ctrl-C', 'leave'],
    ],
  ],
  [
    'Lists',
    [
      ['up, down, k, j', 'move the cursor'],
      ['PgUp, PgDn', 'a page up, a page down'],
      ['Home, End, g, G', 'the first row, the last row'],
      ['Enter', 'everything about the row, with all its columns'],
      ['/', 'only rows with a word, or for which an expression holds, as for --where: state!=UpToDate && node_name=n1'],
      ['Esc', 'show all rows again'],
      [
        's',
        'sort: arrows or a letter choose the column, Enter sorts; by the same column again, the order is turned round',
      ],
      ['a', 'what can be done with the row'],
    ],
  ],
  [
    'Actions on the row; each is shown as a command before it runs',
    [
      ['d', 'delete'],
      ['t', 'give a replica a disk, or take it away'],
      ['e', 'evacuate a node'],
      ['P', 'set a property'],
      ['c', 'in a question or a menu: copy its command line'],
    ],
  ],
  [
    'Pages',
    [
      ['up, down, PgUp, PgDn', 'scroll'],
      ['Esc, q', 'go back'],
    ],
  ],
];
