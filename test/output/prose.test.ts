import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapProse } from '../../src/output/prose.ts';

describe('running text', () => {
  it('stays as it is without a width', () => {
    const long = 'word '.repeat(100);
    expect(wrapProse(long, undefined)).toBe(long);
  });

  it.each([
    ['is broken between words', 'one two three four', 9, ['one two', 'three', 'four']],
    ['goes on below its own beginning', '    one two three', 11, ['    one two', '    three']],
    ['goes on behind the word Error', 'Error: one two three', 14, ['Error: one two', '       three']],
    ['goes on behind the mark of a list', '- one two three', 9, ['- one two', '  three']],
    ['goes on in the second column', '  a, b  one two three', 16, ['  a, b  one two', '        three']],
    ['keeps blanks inside of a line', 'a  b c d e f g h', 9, ['a  b c d', '   e f g', '   h']],
    [
      'keeps a command in quotes together',
      "See 'linstor node list' for it",
      22,
      ['See', "'linstor node list'", 'for it'],
    ],
    ['breaks a command that fits on no line', "'linstor node list' it", 10, ["'linstor", "node list'", 'it']],
    ['leaves a word that is too long whole', 'a verylongword b', 5, ['a', 'verylongword', 'b']],
    ['counts wide characters twice', '日本 日本 日本', 10, ['日本 日本', '日本']],
  ])('%s', (_, text, width, lines) => {
    expect(wrapProse(text, width).split('\n')).toEqual(lines);
  });

  it('does not count colours', () => {
    expect(wrapProse('\x1b[1;31mone\x1b[0m two three', 9)).toBe('\x1b[1;31mone\x1b[0m two\nthree');
  });

  it('loses nothing, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 5, max: 60 }), (text, width) => {
        const words = (one: string): string[] => one.split(/\s+/).filter((word) => word !== '');
        expect(words(wrapProse(text, width))).toEqual(words(text));
      }),
    );
  });
});
