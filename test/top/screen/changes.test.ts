import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes } from '../../../src/top/screen/changes.ts';
import { TerminalScreen } from '../../support/terminal/screen.ts';

const COLUMNS = 20;

/** What a terminal shows that showed `before` and then got the changes to `after`. */
async function seen(before: readonly string[], after: readonly string[]): Promise<string[]> {
  const screen = new TerminalScreen(COLUMNS, after.length, {});
  await screen.write(changes([], before));
  await screen.write(changes(before, after));
  const shown = screen.window().split('\n');
  return after.map((_, at) => shown[at] ?? '');
}

const list = (from: number, marked: number): string[] => [
  'head',
  ...Array.from({ length: 20 }, (_, at) => {
    const row = `row ${from + at}`.padEnd(COLUMNS);
    return from + at === marked ? `\x1b[7m${row}\x1b[0m` : row;
  }),
  'keys',
];

describe('what is written to the terminal', () => {
  it('is nothing when nothing has changed', () => {
    expect(changes(list(0, 3), list(0, 3))).toBe('');
  });

  it('is the two rows of a cursor that moves', () => {
    expect(changes(list(0, 3), list(0, 4)).match(/row \d+/g)).toEqual(['row 3', 'row 4']);
  });

  it.each([
    ['down by one', list(5, 24), list(6, 25), ['row 24', 'row 25']],
    ['up by one', list(5, 5), list(4, 4), ['row 4', 'row 5']],
    ['down by three', list(5, 24), list(8, 27), ['row 24', 'row 25', 'row 26', 'row 27']],
  ])('is only new rows when a list is scrolled %s', async (_, before, after, rows) => {
    expect(changes(before, after).match(/row \d+/g)).toEqual(rows);
    const plain = after.map((row) => row.replace(/\x1b\[\d+m/g, '').trimEnd());
    expect(await seen(before, after)).toEqual(plain);
  });

  it('always makes the terminal show the new rows', async () => {
    const row = fc.constantFrom('', 'a', 'b', 'c', 'd', 'full'.padEnd(COLUMNS, '.'));
    const rows = fc.array(row, { minLength: 12, maxLength: 12 });
    const shift = fc.integer({ min: -6, max: 6 });
    await fc.assert(
      fc.asyncProperty(rows, rows, shift, fc.nat({ max: 11 }), async (one, other, by, from) => {
        const after = one.map((_, at) => (at >= from ? one[at + by] : undefined) ?? other[at] ?? '');
        expect(await seen(one, after)).toEqual(after);
      }),
      { numRuns: 60 },
    );
  });
});
