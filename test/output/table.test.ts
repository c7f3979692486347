import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNatural } from '../../src/model/order.ts';
import { displayWidth } from '../../src/output/display-width.ts';
import { showView } from '../../src/output/show-view.ts';
import type { View } from '../../src/output/view.ts';
import { PLAIN, recorder, shown, tableOf } from './capture.ts';

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

  test('counts the columns that a terminal needs: two for wide characters, none for marks above others', async () => {
    expect((await shown(tableOf(['A'], [['😀é'], ['日本'], ['e\u0301'], ['abcd']]))).text).toBe(
      [
        ...['+------+', '| A    |', '|======|'],
        ...['| 😀é  |', '| 日本 |', '| e\u0301    |', '| abcd |', '+------+', ''],
      ].join('\n'),
    );
  });

  test('aligns a column to the right, heading and all', async () => {
    const columns = [{ heading: 'Size', cell: ([size]: readonly string[]) => size ?? '', align: 'right' as const }];
    expect((await shown(tableOf(['Size'], [['1 KiB'], ['10 GiB']], { columns }))).text).toBe(
      '+--------+\n|   Size |\n|========|\n|  1 KiB |\n| 10 GiB |\n+--------+\n',
    );
  });

  test('keeps the order of the controller unless it is sorted', async () => {
    expect(await firstColumn(tableOf(['A'], [['b'], ['a']]))).toEqual(['b', 'a']);
  });

  test('sorts by the first column in natural order', async () => {
    const rows = [['n10'], ['n9'], ['N1'], ['']];
    expect(await firstColumn(tableOf(['A'], rows, { sortBy: [] }))).toEqual(['', 'N1', 'n9', 'n10']);
  });

  test('sorts by several columns in any case, rows with equal cells as they came', async () => {
    const rows = [
      ['c', 'x', '2'],
      ['b', 'X', '1'],
      ['a', 'x', '2'],
      ['d', 'x', '10'],
    ];
    const view = tableOf(['Name', 'KIND', 'Nr'], rows, { sortBy: ['kind', 'nr'] });
    expect(await firstColumn(view)).toEqual(['b', 'c', 'a', 'd']);
  });

  test('shows whole numbers of sorted columns without leading zeros', async () => {
    expect(await firstColumn(tableOf(['A'], [['010'], ['9'], ['n010']], { sortBy: [] }))).toEqual(['9', '10', 'n010']);
    expect(await firstColumn(tableOf(['A'], [['010']]))).toEqual(['010']);
  });

  test('refuses to sort by a column it does not have', async () => {
    await expect(shown(tableOf(['A', 'B'], [], { sortBy: ['c'] }))).rejects.toMatchObject({
      exitCode: 2,
      hints: ['Its columns are: a, b'],
    });
  });

  test('sorts rows like comparing their cells one by one', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'B', '1', '02', '-'), maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 20 }), async (cells) => {
        const rows = cells.map(([a, b], i) => [`${a}.`, `${b}.`, `#${i}`]);
        const expected = [...rows].sort(
          ([a1 = '', b1 = ''], [a2 = '', b2 = '']) => compareNatural(b1, b2) || compareNatural(a1, a2),
        );
        const view = tableOf(
          ['Nr', 'A', 'B'],
          rows.map(([a = '', b = '', nr = '']) => [nr, a, b]),
          { sortBy: ['b', 'a'] },
        );
        expect(await firstColumn(view)).toEqual(expected.map((row) => row[2]));
      }),
    );
  });

  test('settles its rows before sorting and shows what stands below in the order of the controller', async () => {
    const view = tableOf(['A'], [['c'], ['b'], ['a']], {
      sortBy: [],
      refineRows: (rows) => rows.filter(([name]) => name !== 'b').reverse(),
      footer: (rows) => [
        { line: rows.map(([name]) => name).join(' '), colour: 'yellow' },
        { line: [{ text: 'Note', colour: 'yellow' }, ': \x07'] },
        { replies: [{ ret_code: -1, message: 'bad' }] },
      ],
    });
    expect(await shown(view, { colour: true })).toEqual({
      text:
        '+---+\n| A |\n|===|\n| a |\n| c |\n+---+\n\x1b[1;33mc b a\x1b[0m\n' +
        '\x1b[1;33mNote\x1b[0m: \\x07\n\x1b[1;31mERROR:\n\x1b[0m    bad\n',
      exitCode: 0,
    });
  });

  test('cannot be disturbed by names from the cluster', async () => {
    const evil = fc.string({ unit: 'binary', maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(evil, evil), { maxLength: 5 }), evil, async (rows, heading) => {
        const { text } = await shown(tableOf([heading, 'B'], rows), { utf8: true });

        expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/);
        if (heading.includes('\n')) return;
        const lines = text.split('\n').slice(0, -1);
        expect(new Set(lines.map(displayWidth)).size).toBe(1);
        expect(lines.every((line) => /^[╭┊╞╰].*[╮┊╡╯]$/u.test(line))).toBe(true);
      }),
    );
  });

  test('arrives in several pieces when it is long, and stops when nobody reads any more', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => [`resource-${i}`, 'x'.repeat(40)]);
    let pieces = 0;
    const count = (): void => {
      pieces += 1;
    };
    const out = { ...recorder(), write: count, closed: false };
    await showView(tableOf(['A', 'B'], rows), PLAIN, out);
    expect(pieces).toBeGreaterThan(3);
    pieces = 0;
    const write = (): void => {
      count();
      stopping.closed = true;
    };
    const stopping = { ...out, write, closed: false };
    expect(await showView(tableOf(['A', 'B'], rows), PLAIN, stopping)).toBe(0);
    expect(pieces).toBe(1);
  });
});

/** The first column of the table as it is printed. */
async function firstColumn(view: View): Promise<string[]> {
  const lines = (await shown(view)).text.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(1).map((line) => line.split('|')[1]?.trim() ?? '');
}
