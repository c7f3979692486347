import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/output/display-width.ts';
import { showView } from '../../src/output/show-view.ts';
import type { Column } from '../../src/output/view.ts';
import { PLAIN, recorder, tableOf } from './capture.ts';

type Row = readonly string[];

/** What a table of one row shows in a window so wide, and what is said of it. */
async function fitted(
  fit: number,
  columns: readonly (Omit<Column<Row>, 'cell'> & { readonly text: string })[],
  names: readonly string[] = [],
): Promise<{ lines: readonly string[]; notes: readonly string[] }> {
  const out = recorder();
  const shown = columns.map(({ text, ...facts }) => ({ ...facts, cell: () => text }));
  const view = tableOf([], [['']], { columns: shown, names });
  await showView(view, { ...PLAIN, utf8: true, fit }, out);
  return { lines: out.text().trimEnd().split('\n'), notes: out.errors };
}

describe('a table in a narrow window', () => {
  it('keeps columns that name the object, and tells those that are gone', async () => {
    const columns = [
      { heading: 'Pool', text: 'ssd' },
      { heading: 'Driver', text: 'LVM_THIN', minor: true },
      { heading: 'Free', text: '10 GiB' },
      { heading: 'Node', text: 'alpha' },
    ];
    const { lines, notes } = await fitted(20, columns, ['node']);
    expect(lines[1]).toBe('┊ Pool ┊ Node  ┊');
    expect(notes).toEqual(['Left out to fit 20 columns: Driver, Free. --wide shows them.']);
  });

  it('leaves no narrow column out where a wide one that had to go made room for it', async () => {
    const columns = [
      { heading: 'Pool', text: 'ssd' },
      { heading: 'Device', text: '/dev/drbd1000' },
      { heading: 'Nr', text: '0', minor: true },
      { heading: 'State', text: 'UpToDate', colour: 'green' as const },
    ];
    const { lines, notes } = await fitted(26, columns);
    expect(lines[1]).toBe('┊ Pool ┊ Nr ┊ State    ┊');
    expect(notes).toEqual(['Left out to fit 26 columns: Device. --wide shows them.']);
  });

  it('breaks sentences before it leaves a column out', async () => {
    const text = 'one two three four five six seven eight nine ten';
    const { lines, notes } = await fitted(44, [
      { heading: 'Name', text: 'db1' },
      { heading: 'Issue', text, sentences: true },
    ]);
    expect(lines.slice(3, 5)).toEqual([
      '┊ db1  ┊ one two three four five six seven ┊',
      '┊      ┊ eight nine ten                    ┊',
    ]);
    expect(notes).toEqual([]);
  });

  it('cuts what tells a state rather than leaving it out', async () => {
    const { lines, notes } = await fitted(24, [
      { heading: 'Name', text: 'db1' },
      { heading: 'State', text: 'Inconsistent(20.5%)', colour: 'red' },
    ]);
    expect(lines[3]).toBe('┊ db1  ┊ Inconsistent… ┊');
    expect(notes).toEqual(['Texts that end in … are cut to fit 24 columns. --wide shows them whole.']);
  });

  it('is never wider than the window unless that is too narrow for its first column', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(cell, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 16, max: 90 }),
        async (texts, fit) => {
          const columns = texts.map((text, i) => ({ heading: `C${i}`, text, minor: i % 2 === 1 }));
          const { lines } = await fitted(fit, columns);
          expect(new Set(lines.map(displayWidth)).size).toBe(1);
          expect(displayWidth(lines[0] ?? '')).toBeLessThanOrEqual(fit);
        },
      ),
    );
  });
});
