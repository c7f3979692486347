import { expect, it } from 'vitest';
import { selectTable } from '../../src/output/selection/selected-table.ts';
import type { TableView } from '../../src/output/view.ts';

/** A list whose source notes how many of its items were read. */
function countedView(read: { count: number }, more: Partial<TableView<number>> = {}): TableView<number> {
  return {
    kind: 'table',
    source: {
      items: async function* () {
        for (; read.count < 100; read.count++) yield await Promise.resolve(read.count);
      },
      raw: async function* () {
        yield await Promise.resolve(Buffer.from('[]'));
      },
    },
    rows: (item) => [item],
    refineRows: (rows) => rows,
    refinesColours: true,
    columns: [{ heading: 'Number', cell: String }],
    machine: 'bare',
    ...more,
  };
}

/** The first row, and how many items were read by then. */
async function first(
  needs: Parameters<typeof selectTable>[2],
  more: Partial<TableView<number>> = {},
): Promise<[row: number, read: number]> {
  const read = { count: 0 };
  for await (const { row } of selectTable(countedView(read, more), { now: 0 }, needs).rows()) return [row, read.count];
  return [-1, read.count];
}

it.each([
  [true, 0],
  [false, 100],
])(
  'reads no further than the row at hand where only colours would need all rows (colourless: %s)',
  async (colourless, all) => {
    expect(await first({ colourless })).toEqual([0, all]);
  },
);

it.each<[string, Parameters<typeof selectTable>[2], Partial<TableView<number>>, number]>([
  ['as they come, though its table is sorted', { asTheyCome: true }, { sortBy: [] }, 0],
  ['sorted, where the table is for people', {}, { sortBy: [] }, 100],
  ['sorted, where that was asked for', { asTheyCome: true }, { sortBy: ['number'], sortIsAsked: true }, 100],
  ['as they come, those that are shown', { asTheyCome: true }, { isShown: (row) => row >= 7 }, 7],
])('gives the rows of a list %s', async (_, needs, more, read) => {
  const [row] = await first({ colourless: true, ...needs }, more);
  expect(row).toBe(more.isShown ? 7 : 0);
  expect((await first({ colourless: true, ...needs }, more))[1]).toBe(read);
});
