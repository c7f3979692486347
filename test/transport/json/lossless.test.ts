import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRisky } from '../../../src/model/risky-numbers.ts';
import { BeyondLimits, parseJson, parseJsonKnowing } from '../../../src/transport/json/lossless.ts';
import { JsonFloat, type JsonValue } from '../../../src/model/json.ts';
import { slowParse } from './slow-parse.ts';
import { jsonText } from './json-text.ts';

describe('parseJson', () => {
  it.each<[string, JsonValue]>([
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', 9007199254740992n],
    ['-9007199254740993', -9007199254740993n],
    ['13835058055282164710', 13835058055282164710n],
    ['20.0', new JsonFloat(20)],
    ['-0.0', new JsonFloat(-0)],
    ['1e3', new JsonFloat(1000)],
    ['12.5E1', new JsonFloat(125)],
    ['1.50', 1.5],
    ['0.05', 0.05],
    ['1.0000000000000001', new JsonFloat(1)],
    ['123456789012345678.5', new JsonFloat(123456789012345680)],
    ['"10.0 and 9007199254740993"', '10.0 and 9007199254740993'],
    ['[1.0,{"a":2.0e0}]', [new JsonFloat(1), { a: new JsonFloat(2) }]],
    ['{"__proto__": 1.0}', JSON.parse('{"__proto__": 1}') as JsonValue],
  ])('reads %s', (text, value) => {
    const read = parseJson(text);
    if (text.includes('__proto__')) expect(Object.keys(read as object)).toEqual(['__proto__']);
    else expect(read).toEqual(value);
  });

  it.each(['', '{', '[1,]', '01', '1.', '{"a":1.0,}', '[1.0}', "{'a': 1.0}", '1.0 2.0', 'nul'])(
    'refuses %j',
    (text) => {
      expect(() => parseJson(text)).toThrow(SyntaxError);
    },
  );

  it('reads every JSON text as a reader does that never takes a short cut', () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        expect(parseJson(text)).toStrictEqual(slowParse(text));
      }),
      { numRuns: 500 },
    );
  });

  it('reads every JSON text the same with and without knowing that a number is at risk', () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        if (nextRisky(text, 0) < 0) expect(parseJsonKnowing(text, true)).toStrictEqual(parseJsonKnowing(text, false));
        else expect(parseJsonKnowing(text, true)).toStrictEqual(slowParse(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('JSON beyond what is read', () => {
  it.each([
    ['100,000 lists', '['.repeat(100_000) + ']'.repeat(100_000), /nested too deeply/],
    ['1,001 lists', '['.repeat(1001) + ']'.repeat(1001), /nested too deeply/],
    ['1,001 objects around a risky number', '{"a":'.repeat(1001) + '1.0' + '}'.repeat(1001), /nested too deeply/],
    ['a number of 10,000,000 digits', '1'.repeat(10_000_000), /more than 4300 digits/],
    ['1e400', '[1e400]', /1e400 in it is beyond every size/],
  ])('is refused and told why: %s', (_, text, why) => {
    expect(() => parseJson(text)).toThrow(BeyondLimits);
    expect(() => parseJson(text)).toThrow(why);
  });

  it('is not what lies at the edge, nor brackets within text', () => {
    expect(() => parseJson('['.repeat(1000) + ']'.repeat(1000))).not.toThrow();
    expect(parseJson(JSON.stringify(['['.repeat(5000), '\\"{'.repeat(5000)]))).toHaveLength(2);
    expect(parseJson('9'.repeat(4300))).toBe(BigInt('9'.repeat(4300)));
  });

  it('does not run out of stack in a long text with an escape', () => {
    const text = `${'x'.repeat(10_000_000)}\n`;
    expect(parseJson(`[1.0, ${JSON.stringify(text)}]`)).toEqual([new JsonFloat(1), text]);
  });
});

it.each([
  [20, '20.0'],
  [-0, '0.0'],
  [1.5, '1.5'],
  [1e300, '1e+300'],
])('a float %d in a text is %s', (value, text) => {
  expect(String(new JsonFloat(value))).toBe(text);
});
