import { describe, expect, it } from 'vitest';
import { fittingColumns } from '../../../src/top/screen/columns.ts';
import { column } from '../support/fake-model.ts';

const COLUMNS = [
  column('Name', { width: 10 }),
  column('Node', { width: 10 }),
  column('Layers', { width: 20, minor: true }),
  column('State', { width: 30 }),
];

function shown(width: number, how = {}): string[] {
  return fittingColumns(COLUMNS, width, how).map(({ column: { heading }, width: own }) => `${heading} ${own}`);
}

describe('columns in a window', () => {
  it('are all there when they fit', () => {
    expect(shown(76)).toEqual(['Name 10', 'Node 10', 'Layers 20', 'State 30']);
  });

  it('lose the minor ones first', () => {
    expect(shown(75)).toEqual(['Name 10', 'Node 10', 'State 30']);
  });

  it('are made narrower before one goes that counts', () => {
    expect(shown(40)).toEqual(['Name 10', 'Node 10', 'State 16']);
  });

  it('go from the right in the end, but for the first', () => {
    expect(shown(30)).toEqual(['Name 10', 'Node 10']);
    expect(shown(5)).toEqual(['Name 5']);
  });

  it('keep the one that is sorted by, with room for its mark', () => {
    expect(shown(50, { kept: 'layers', sorted: 'name' })).toEqual(['Name 10', 'Node 10', 'Layers 12', 'State 12']);
  });
});
