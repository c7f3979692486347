import { describe, expect, test } from 'vitest';
import { shown, tableOf } from './capture.ts';

describe('a table', () => {
  test('is framed in ASCII with columns as wide as their widest cell', async () => {
    const view = tableOf(
      ['Node', 'Node_Type'],
      [
        ['alpha', 'SATELLITE'],
        ['b', 'X'],
      ],
    );
    expect((await shown(view)).text).toBe(
      [
        '+-------------------+',
        '| Node  | Node Type |',
        '|===================|',
        '| alpha | SATELLITE |',
        '| b     | X         |',
        '+-------------------+',
        '',
      ].join('\n'),
    );
  });

  test('is framed in Unicode on a terminal, with its colours around the padded text', async () => {
    const view = tableOf(['Node'], [['alpha'], ['']], {
      columns: [
        {
          heading: 'Node',
          cell: ([name]) => ({ text: name ?? '', colour: name ? 'green' : undefined }),
          colour: 'red',
        },
      ],
    });
    expect((await shown(view, { utf8: true, colour: true })).text).toBe(
      [
        '╭───────╮',
        '┊ Node  ┊',
        '╞═══════╡',
        '┊ \x1b[1;32malpha\x1b[0m ┊',
        '┊ \x1b[1;31m     \x1b[0m ┊',
        '╰───────╯',
        '',
      ].join('\n'),
    );
  });

  test('that is pastable is plain ASCII without colour on any terminal', async () => {
    const view = tableOf(['A'], [['x']], {
      columns: [{ heading: 'A', cell: () => 'x', colour: 'red' }],
      pastable: true,
    });
    expect((await shown(view, { utf8: true, colour: true })).text).toBe('+---+\n| A |\n|===|\n| x |\n+---+\n');
  });

  test('without rows still shows its headings', async () => {
    expect((await shown(tableOf(['A', 'B'], []))).text).toBe('+-------+\n| A | B |\n|=======|\n+-------+\n');
  });

  test('makes rows taller for cells with several lines and sets all rows apart', async () => {
    const view = tableOf(
      ['A', 'B'],
      [
        ['x\nyy', '1'],
        ['z', '2'],
      ],
    );
    expect((await shown(view)).text).toBe(
      [
        '+--------+',
        '| A  | B |',
        '|========|',
        '| x  | 1 |',
        '| yy |   |',
        '|--------|',
        '| z  | 2 |',
        '+--------+',
        '',
      ].join('\n'),
    );
  });
});
