import { expect, it } from 'vitest';
import { markChanges } from '../../src/shell/changes.ts';

it('marks what changed in a row, by the name in front', () => {
  const before = ['| n1 | Online  |', '| n2 | Online  |'];
  const after = ['| n0 | Online  |', '| n1 | OFFLINE |', '| n2 | Online  |'];
  expect(markChanges(after, before)).toEqual([
    '\x1b[7m| n0 | Online  |\x1b[27m',
    '| n1 | O\x1b[7mFFLINE\x1b[27m |',
    '| n2 | Online  |',
  ]);
});

it('tells rows of the same name apart', () => {
  const before = ['| r1 | n1 | Ok  |', '| r1 | n2 | Ok  |'];
  const after = ['| r1 | n1 | Bad |', '| r1 | n2 | Bad |'];
  expect(markChanges(after, before)).toEqual(['| r1 | n1 | \x1b[7mBad\x1b[27m |', '| r1 | n2 | \x1b[7mBad\x1b[27m |']);
});

it('leaves colours alone', () => {
  const marked = markChanges(['┊ n1 ┊ \x1b[1;31mDown\x1b[0m ┊'], ['┊ n1 ┊ \x1b[1;32mUp  \x1b[0m ┊']);
  expect(marked).toEqual(['┊ n1 ┊ \x1b[1;31m\x1b[7mDown\x1b[27m\x1b[0m ┊']);
});
