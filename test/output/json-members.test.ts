import fc from 'fast-check';
import { expect, it } from 'vitest';
import { JsonFloat, isJsonObject } from '../../src/model/json.ts';
import { carefulMembers, compactMembers } from '../../src/output/formats/json.ts';
import { parseJson } from '../../src/transport/json/lossless.ts';
import { jsonText } from '../transport/json/json-text.ts';

it('writes the members of every object as if each value were written by itself', () => {
  fc.assert(
    fc.property(jsonText, (text) => {
      const value = parseJson(text);
      const object = isJsonObject(value) ? value : { value };
      expect(compactMembers(object)).toBe(carefulMembers(object));
    }),
    { numRuns: 2000 },
  );
});

it.each([
  [
    'a float that is whole',
    { value: new JsonFloat(20), in: { value: new JsonFloat(-1) } },
    '"value":20.0,"in":{"value":-1.0}',
  ],
  ['an integer beyond 2^53', { size: 9007199254740993n }, '"size":9007199254740993'],
  ['a small fraction', { share: 0.00001, other: 1.5e-7 }, '"share":1e-05,"other":1.5e-07'],
  ['what a terminal would obey', { 'a\u009b': '\u202e' }, '"a\\u009b":"\\u202e"'],
  ['half a character beside a quote', { a: '\ud83d', b: '\ude00' }, '"a":"\\ud83d","b":"\\ude00"'],
  ['members that are absent', { a: undefined, b: null, c: [] }, '"b":null,"c":[]'],
])('writes %s', (_, object, text) => {
  expect(compactMembers(object)).toBe(text);
});
