import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lex } from '../../src/shell/lexer.ts';

function words(text: string): string[] {
  return lex(text).tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : []));
}

it.each([
  ['node list', ['node', 'list']],
  ['  a\tb  ', ['a', 'b']],
  [`sp n1 "two words" 'and $more'`, ['sp', 'n1', 'two words', 'and $more']],
  [String.raw`a\ b "x\"y" 'p\q'`, ['a b', 'x"y', String.raw`p\q`]],
  [`x''y ""`, ['xy', '']],
  ['a #comment ; b', ['a']],
  ['a#b', ['a#b']],
  ['one \\\n two', ['one', 'two']],
  ['one\\\ntwo', ['onetwo']],
  [String.raw`\timing on`, [String.raw`\timing`, 'on']],
  [String.raw`a \timing`, ['a', 'timing']],
  ['', []],
])('splits %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

it('gives back any words quoted with single quotes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (expected) => {
      const text = expected.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
      expect(words(text)).toEqual(expected);
    }),
  );
});

it('never loses its way: tokens stand in order and within the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...`ab '"\\;|>#!\n`.split(/(?=.)/s)) }), (text) => {
      let end = 0;
      for (const token of lex(text).tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

it.each([
  ["a 'b", "'"],
  ['a "b', '"'],
  ['a \\', '\\'],
  ['a # it\\', undefined],
  ["!it's", undefined],
  ['a b', undefined],
])('%j is left open by %j', (text, open) => {
  expect(lex(text).open).toBe(open);
});

it('leaves the line of a system command alone', () => {
  expect(lex('!ls | wc; "x\nnode list').tokens[0]).toMatchObject({ kind: 'system', text: 'ls | wc; "x' });
});
