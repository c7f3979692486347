import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRisky, parseJson, parseJsonKnowing } from '../../src/controller/lossless.ts';
import { JsonFloat } from '../../src/model/json.ts';
import type { JsonValue } from '../../src/model/json.ts';
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

it.each([
  [20, '20.0'],
  [-0, '0.0'],
  [1.5, '1.5'],
  [1e300, '1e+300'],
])('a float %d in a text is %s', (value, text) => {
  expect(String(new JsonFloat(value))).toBe(text);
});
