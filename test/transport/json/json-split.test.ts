import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ListSplitter, type Batch } from '../../../src/transport/json/json-split.ts';
import { DEEPEST } from '../../../src/transport/json/lossless.ts';

/** What comes of these pieces, to the end of the list. */
function split(...pieces: readonly string[]): Batch[] {
  const splitter = new ListSplitter();
  const batches = pieces.flatMap((piece) => splitter.push(Buffer.from(piece)));
  splitter.end();
  return batches;
}

const isLossy = (...pieces: string[]): boolean => split(...pieces).some(({ lossy }) => lossy);

describe('the elements of a list in batches', () => {
  it('are the same wherever the bytes are cut', () => {
    const json = fc.json({ maxDepth: 3 });
    fc.assert(
      fc.property(fc.array(json, { minLength: 1 }), fc.array(fc.nat(400), { maxLength: 6 }), (elements, places) => {
        const bytes = Buffer.from(`[${elements.join(' ,\n')}]`);
        const cuts = [0, ...places.map((at) => at % bytes.length).sort((a, b) => a - b), bytes.length];
        const splitter = new ListSplitter();
        const batches = cuts.slice(1).flatMap((end, i) => splitter.push(bytes.subarray(cuts[i], end)));
        splitter.end();
        const found = batches.flatMap(({ text }) => JSON.parse(`[${text}]`) as unknown[]);
        expect(found).toEqual(elements.map((element) => JSON.parse(element) as unknown));
      }),
    );
  });

  it('come as soon as they are complete, and what follows is kept', () => {
    const splitter = new ListSplitter();
    expect(splitter.pending).toBeUndefined();
    expect(splitter.push(Buffer.from(' [1, {"a"'))).toEqual([{ text: '1', lossy: false }]);
    expect(splitter.pending?.toString()).toBe(' {"a"');
    expect(splitter.push(Buffer.from(': 2}'))).toEqual([]);
    expect(splitter.pending?.toString()).toBe(' {"a": 2}');
    expect(splitter.push(Buffer.from(', '))).toEqual([{ text: ' {"a": 2}', lossy: false }]);
    expect(splitter.pending?.toString()).toBe('');
    expect(splitter.push(Buffer.from('3]'))).toEqual([{ text: '3', lossy: false }]);
    expect(splitter.pending).toBeUndefined();
    splitter.end();
  });

  it('may begin behind the bracket', () => {
    const splitter = new ListSplitter(true);
    expect(splitter.push(Buffer.from('1, 2]'))).toEqual([{ text: '1, 2', lossy: false }]);
    splitter.end();
  });

  it.each([
    ['["a\\', '"b", "]"]'],
    ['["a\\"b"', ', "]"]'],
    ['["', 'a\\"b", "]"]'],
    ['["a\\"', '', 'b", "]"]'],
  ])('are told from quotes and brackets in texts: %j', (...pieces) => {
    const text = split(...pieces)
      .map((batch) => batch.text)
      .join();
    expect(JSON.parse(`[${text}]`)).toEqual(['a"b', ']']);
  });
});

describe('a number that JSON.parse may change', () => {
  it.each(['1234567890123456', '1.0', '1.05', '-20.0', '1e5', '1E5', '[1, {"a": 2.0}]', '{"a": 12345678901234567}'])(
    '%s marks its element',
    (element) => {
      expect(split(`[1, ${element}, 2]`)).toEqual([
        { text: '1', lossy: false },
        { text: ` ${element}`, lossy: true },
        { text: ' 2', lossy: false },
      ]);
    },
  );

  it.each([
    '123456789012345',
    '1.5',
    '-0.25',
    '100',
    '12345678,12345678',
    '[12345678, 12345678]',
    'true, false, null',
    '"12345678901234567"',
    '"1.0", "1e5"',
    '{"e1": 1, "2.0": 2}',
  ])('is none in %s', (elements) => {
    expect(isLossy(`[${elements}]`)).toBe(false);
  });

  it.each([
    ['[12345678', '12345678]'],
    ['[1.', '0]'],
    ['[1', 'e5]'],
    ['[2.0', ']'],
  ])('is seen when it is cut: %j', (...pieces) => {
    expect(isLossy(...pieces)).toBe(true);
  });
});

describe('what is no list', () => {
  it.each([
    ['', 'it is empty'],
    [' \n', 'it is empty'],
    ['{"a": 1}', 'it is an object'],
    ['<html>', 'it is not valid JSON'],
    ['[1', 'it breaks off'],
    ['["a]', 'it breaks off'],
    ['[1}', 'its brackets do not match'],
    ['[1] 2', 'something follows after its end'],
    ['\v[1]', 'it is not valid JSON'],
    ['['.repeat(DEEPEST + 1), 'it is nested too deeply'],
    [`[${'{"a":'.repeat(DEEPEST)}`, 'it is nested too deeply'],
    ['['.repeat(DEEPEST), 'it breaks off'],
  ])('%.20j: %s', (text, why) => {
    expect(() => split(text)).toThrow(why);
    expect(() => split(...Array.from(text))).toThrow(why);
  });

  it('is not made by blanks around one', () => {
    expect(split(' \t\r\n', ' [1', '\t]\r', ' \n\t\r')).toEqual([{ text: '1\t', lossy: false }]);
    expect(split('[ \r\n\t]')).toEqual([{ text: ' \r\n\t', lossy: false }]);
  });
});
