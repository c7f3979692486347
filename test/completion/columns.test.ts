import { expect, it } from 'vitest';
import { cursorAfter } from '../../src/completion/cursor.ts';
import { valueSuggestions } from '../../src/completion/values.ts';
import { wholeTree } from '../support/whole-tree.ts';

it.each([
  ['node list --columns', '', ['name', 'type', 'addresses', 'state', 'aux_props']],
  ['node list --sort-by', 'name,st', ['name,state']],
  ['node list --sort-by', '-st', ['-state']],
  ['node list --sort-by', 'name,-st', ['name,-state']],
  ['node list --columns', '+na', ['+name']],
  ['node delete --columns', '', []],
])('%s %s', async (line, current, expected) => {
  const [slot] = cursorAfter(line.split(' '), wholeTree)?.slots ?? [];
  if (!slot) throw new Error('no slot');
  const found = await valueSuggestions(current, slot, wholeTree, () => Promise.resolve([]));
  expect(found.map(({ word }) => word)).toEqual(expected);
});
