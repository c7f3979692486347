import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitWords } from '../../src/shell/words.ts';

it.each([
  ['node list', ['node', 'list']],
  ['  a\tb  ', ['a', 'b']],
  [`sp n1 "two words" 'and $more'`, ['sp', 'n1', 'two words', 'and $more']],
  [String.raw`a\ b "x\"y" 'p\q'`, ['a b', 'x"y', String.raw`p\q`]],
  [`x''y ""`, ['xy', '']],
  ['a #comment', ['a']],
  ['a#b', ['a#b']],
  ['', []],
])('splits %j', (line, words) => {
  expect(splitWords(line)).toEqual(words);
});

it('refuses an open quote', () => {
  expect(() => splitWords('a "b')).toThrow(/not closed/);
});

it('gives back any words quoted with single quotes', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      const line = words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
      expect(splitWords(line)).toEqual(words);
    }),
  );
});
