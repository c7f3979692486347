import { expect, it } from 'vitest';
import { selectTable } from '../../src/output/selection/selected-table.ts';
import type { TableView } from '../../src/output/view.ts';

/** A list whose source notes how many of its items were read. */
function countedView(read: { count: number }): TableView<number> {
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
  };
}

it.each([
  [true, 0],
  [false, 100],
])(
  'reads no further than the row at hand where only colours would need all rows (colourless: %s)',
  async (colourless, all) => {
    const read = { count: 0 };
    for await (const { row } of selectTable(countedView(read), { now: 0 }, { colourless }).rows()) {
      expect(row).toBe(0);
      expect(read.count).toBe(all);
      break;
    }
  },
);
