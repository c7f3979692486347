import type { Topic } from './topic.ts';

export const where: Topic = {
  title: 'Rows by a condition: --where',
  body: [
    '`--where EXPRESSION` leaves only the rows of a list for which an expression holds. Every command that shows a table takes it, in every format, with `--watch`, too.',
    { heading: 'Examples' },
    {
      examples: [
        ["linstor resource list --where 'state != UpToDate'", 'What is not as it should be'],
        ["linstor storage-pool list --where 'free < 50GiB && node = n1'", 'Pools of n1 with little room'],
        ["linstor node list --where '!(state = Online)'", 'Nodes that are not online'],
        ["linstor resource list --where 'name = db* && usage = InUse'", 'Resources in use whose name begins with db'],
        ["linstor resource list --where 'created > 2d'", 'Replicas made within the last two days'],
        ["linstor node list --where 'Aux/rack = r1 || Aux/rack = r2'", 'By a property of the node'],
      ],
    },
    { heading: 'Comparisons' },
    {
      terms: [
        [
          '=  !=',
          'Equal or not, in any letter case; `*` and `?` outside of quotes stand for any characters, or for one',
        ],
        ['<  <=  >  >=', 'By value; texts in natural order, `n2` before `n10`'],
        ['~  !~', 'Fits a pattern with `*` and `?` or not, in quotes, too'],
        ['COLUMN', 'A column alone: neither empty nor 0 nor a no'],
      ],
    },
    { heading: 'Joining them' },
    {
      terms: [
        ['!', 'Not; binds closest'],
        ['&&', 'Both'],
        ['||', 'One of them, or both; binds least'],
        ['( )', 'What belongs together'],
      ],
    },
    { heading: 'Columns' },
    'A column is named by its key, as in `-o json`, or by its heading. Letter case, blanks, `-` and `_` do not matter, and an unambiguous beginning is enough: `free` is `FreeCapacity`. A wrong name is answered with the names there are. A name with a slash is the key of a property of the object (`Aux/rack`); `props.KEY` is one without a slash.',
    { heading: 'Values' },
    {
      terms: [
        ['UpToDate', 'A text; one with blanks or symbols stands in single or double quotes'],
        ['10GiB  1.5TB  512MiB', 'A size, always with its unit'],
        ['2h  1d12h', 'A time so long ago: `created > 2h` means after that moment'],
        ['2026-01-31', "A date, in quotes also with a time: `'2026-01-31 12:00'`"],
        ["''", 'Empty: `state = ""` holds where nothing is known'],
      ],
    },
    'A list, such as `layers` or `drbd_ports`, fits when one of its entries does, or all of them with commas between: `layers=LUKS`, `layers=DRBD,STORAGE`. The whole expression stands in quotes of the shell, as `!`, `&`, `|`, `<` and `>` mean something there.',
  ],
  seeAlso: ['formats', 'settings', 'resource'],
};
