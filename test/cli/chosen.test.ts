import { expect, it } from 'vitest';
import { fillChosen, readChosen } from '../../src/cli/chosen.ts';
import { nouns } from '../../src/commands/index.ts';
import { treeOf } from '../support/tree-of.ts';

const tree = treeOf(nouns);
const alpha = { noun: 'node', name: 'alpha' };
const r1 = { noun: 'resource-definition', name: 'r1' };

it.each([
  ['node describe', [alpha], 'node describe alpha'],
  ['node interface list', [alpha], 'node interface list alpha'],
  ['node set-property Aux/site x', [alpha], 'node set-property alpha Aux/site x'],
  ['node describe bravo', [alpha], 'node describe bravo'],
  ['node describe alpha', [alpha], 'node describe alpha'],
  ['resource list', [alpha], 'resource list --nodes=alpha'],
  ['r l --faulty', [alpha, r1], 'r l --faulty --resources=r1 --nodes=alpha'],
  ['resource list -n bravo', [alpha], 'resource list -n bravo'],
  ['resource create r1', [alpha], 'resource create alpha r1'],
  ['resource create', [alpha, r1], 'resource create alpha r1'],
  ['resource create bravo charlie', [r1], 'resource create bravo charlie r1'],
  ['-m node info', [alpha], '-m node info --nodes=alpha'],
  ['controller version', [alpha], 'controller version'],
  ['no such words', [alpha], 'no such words'],
  ['node', [alpha], 'node'],
])('%s', (typed, chosen, filled) => {
  expect(fillChosen(typed.split(' '), chosen, tree).join(' ')).toBe(filled);
});

it('reads the kind of object cut short or by its alias', () => {
  expect(readChosen(['n', 'alpha'], tree)).toEqual(alpha);
  expect(readChosen(['rd', 'r1'], tree)).toEqual(r1);
});

it.each([[[]], [['node']], [['node', 'a', 'b']], [['volume', 'a']]])('refuses use %j', (words) => {
  expect(() => readChosen(words, tree)).toThrow(/use/);
});
