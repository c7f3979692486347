import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/output/display-width.ts';
import { bar, sparkline } from '../../../src/top/screen/bars.ts';
import { commandOn, commandText, shellWord } from '../../../src/top/screen/command-text.ts';
import { cut, cutLine, lineWidth, padded, piece, spread, wrapped, written } from '../../../src/top/screen/text.ts';

const UTF8 = { utf8: true, colour: true };
const ASCII = { utf8: false, colour: false };
const texts = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('a', '存', 'é', '👍', ' ') }));

describe('widths', () => {
  it.each([
    ['storage', 4, 'sto…'],
    ['存储池', 5, '存储…'],
    ['存储池', 4, '存…'],
    ['storage', 7, 'storage'],
    ['storage', 0, ''],
  ])('%s in %i columns is %s', (text, width, shown) => expect(cut(text, width, UTF8)).toBe(shown));

  it('marks what was cut off with a tilde where only ASCII may be used', () => {
    expect(cut('storage', 4, ASCII)).toBe('sto~');
  });

  it('fills exactly the columns that were asked for, whatever the text', () => {
    fc.assert(
      fc.property(texts, fc.nat(30), (text, width) => displayWidth(padded(piece(text).text, width, UTF8)) === width),
    );
  });

  it('cuts lines so that they never are too wide', () => {
    fc.assert(
      fc.property(fc.array(texts), fc.nat(40), (pieces, width) => {
        expect(
          lineWidth(
            cutLine(
              pieces.map((text) => piece(text)),
              width,
              UTF8,
            ),
          ),
        ).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('spreads two lines over exactly one row', () => {
    fc.assert(
      fc.property(texts, texts, fc.integer({ min: 1, max: 60 }), (left, right, width) => {
        expect(lineWidth(spread([piece(left)], [piece(right)], width, UTF8))).toBe(width);
      }),
    );
  });

  it('wraps into rows that fit, without losing anything but blanks', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 40 }), (text, width) => {
        const line = [piece(text)];
        const rows = wrapped(line, width);
        expect(Math.max(...rows.map(lineWidth))).toBeLessThanOrEqual(width);
        const words = (pieces: typeof line): string =>
          pieces
            .map((one) => one.text)
            .join('')
            .replaceAll(' ', '');
        expect(words(rows.flat())).toBe(words(line));
      }),
    );
  });

  it('wraps at words', () => {
    expect(wrapped([piece('one two three')], 8).map((row) => row.map(({ text }) => text).join(''))).toEqual([
      'one two ',
      'three',
    ]);
  });
});

describe('what a terminal would obey', () => {
  it('is spelled out', () => {
    expect(written([piece('a\x1b[31mb\nc')], UTF8)).toBe('a\\x1b[31mb\\nc');
  });

  it('is coloured only where colours are wanted', () => {
    expect(written([piece('a', { colour: 'green' })], UTF8)).toBe('\x1b[32ma\x1b[0m');
    expect(written([piece('a', { colour: 'green' })], ASCII)).toBe('a');
    expect(written([piece('a', { inverse: true })], ASCII)).toBe('\x1b[7ma\x1b[0m');
  });
});

describe('bars', () => {
  it.each([
    [0, '░░░░'],
    [0.001, '█░░░'],
    [0.5, '██░░'],
    [0.999, '███░'],
    [1, '████'],
    [-1, '░░░░'],
    [2, '████'],
    [NaN, '░░░░'],
  ])('%d', (share, shown) => expect(bar(share, 4, UTF8)).toBe(shown));

  it('are of ASCII where only that may be used', () => {
    expect(bar(0.5, 4, ASCII)).toBe('##..');
  });

  it('show how values went, between the lowest and the highest', () => {
    expect(sparkline([0, 50, 100], 8, UTF8)).toBe('▁▅█');
    expect(sparkline([1, 2, 3, 4], 2, UTF8)).toBe('▁█');
    expect(sparkline([7, 7], 8, UTF8)).toBe('▄▄');
    expect(sparkline([], 8, UTF8)).toBe('');
    expect(sparkline([0, 100], 8, ASCII)).toBe('_^');
  });
});

describe('command lines', () => {
  it.each([
    ['db1', 'db1'],
    ['', "''"],
    ['a b', "'a b'"],
    ["it's", "'it'\\''s'"],
    ['$(reboot)', "'$(reboot)'"],
    ['a;b', "'a;b'"],
    ['=x', "'=x'"],
    ['\x1b[201~\nreboot', "$'\\x1b[201~\\x0areboot'"],
    // A shell that does not know such quotes must not end the word at the quote of the name.
    ["\x01'; reboot #", "$'\\x01\\x27; reboot #'"],
    ['‮x', "$'\\xe2\\x80\\xaex'"],
  ])('%j is written %s', (word, written) => expect(shellWord(word)).toBe(written));

  it('are what was meant', () => {
    expect(commandText(['resource', 'delete', 'n1', 'my db'])).toBe("linstor resource delete n1 'my db'");
  });

  it('take no name for an option', () => {
    expect(commandOn('node delete', [], ['n1'])).toEqual(['node', 'delete', 'n1']);
    expect(commandOn('resource toggle-disk', ['--diskless'], ['n1', '--yes'])).toEqual([
      'resource',
      'toggle-disk',
      '--diskless',
      '--',
      'n1',
      '--yes',
    ]);
  });
});
