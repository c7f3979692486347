import { expect, it } from 'vitest';
import { counted, inWords } from '../../src/model/counted.ts';

it('counts in the singular and the plural', () => {
  expect([0, 1, 2].map((n) => counted(n, 'node'))).toEqual(['0 nodes', '1 node', '2 nodes']);
  expect([1, 2].map((n) => counted(n, 'node fits', 'nodes fit'))).toEqual(['1 node fits', '2 nodes fit']);
});

it('puts names into a sentence', () => {
  expect([[], ['db1'], ['db1', 'db2'], ['db1', 'db2', 'web1']].map(inWords)).toEqual([
    '',
    'db1',
    'db1 and db2',
    'db1, db2 and web1',
  ]);
});
