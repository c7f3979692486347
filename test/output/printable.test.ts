import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isPrintableLine,
  printable,
  printableBytes,
  printableLine,
  printableText,
} from '../../src/output/printable.ts';
import { each } from './capture.ts';

/** What no terminal may get from the cluster. */
const OBEYED = /[\x00-\x08\x0b-\x1f\x7f-\x9f]|\p{Cf}|[\u2028\u2029]|\p{Cs}/u;

/** Texts of which about half of the characters are of the worst kind. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom(
        '\x1b[2J',
        '\x1b]0;x\x07',
        '\x9b1A',
        '\b',
        '\r',
        '\r\n',
        '\n',
        '\t',
        '\u202e',
        '\u200d',
        '\ud800',
        '\udc00',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('text from the cluster', () => {
  it.each([
    ['\x1b[2Jn1', '\\x1b[2Jn1'],
    ['a\tb\rc', 'a\\tb\\rc'],
    [
      '\u009b\u061c\u200b\u200f\u2028\u202e\u2060\u2069\ufeff',
      '\\x9b\\u061c\\u200b\\u200f\\u2028\\u202e\\u2060\\u2069\\ufeff',
    ],
    ['\u{e0041}\u{e007f}', '\\u{e0041}\\u{e007f}'],
    ['\ud800x\udc00', '\\ud800x\\udc00'],
    ['a\u3164b\u00adc', 'a\\u3164b\\u00adc'.replace('\\u00ad', '\\xad')],
    ['\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645', '\u0645\u06cc\\u200c\u062e\u0648\u0627\u0647\u0645'],
    ['Ünïcödé 数据 😀 e\u0301 ❤\ufe0f', 'Ünïcödé 数据 😀 e\u0301 ❤\ufe0f'],
    ['two\nlines', 'two\nlines'],
  ])('%j becomes %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('never holds what a terminal would obey', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(printable(text)).not.toMatch(OBEYED);
        expect(printableLine(text)).not.toMatch(/[\n\r\t]/);
        expect(isPrintableLine(printableLine(text))).toBe(true);
        expect(printableText(text).replace(/\r\n|\t/g, '')).not.toMatch(OBEYED);
      }),
    );
  });

  it('is shown the same when it comes in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.array(fc.nat(20), { maxLength: 9 }), async (text, cuts) => {
        const bytes = Buffer.from(text);
        const at = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
        const pieces = at.slice(1).map((end, i) => bytes.subarray(at[i], end));
        const shown: Uint8Array[] = [];
        for await (const piece of printableBytes(each(pieces))) shown.push(piece);
        expect(Buffer.concat(shown).toString()).toBe(printableText(bytes.toString()));
      }),
    );
  });
});
