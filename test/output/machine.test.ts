import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JsonFloat, type JsonObject } from '../../src/model/json.ts';
import { jsonLine, jsonLines } from '../../src/output/json-text.ts';
import { floatText } from '../../src/output/float-text.ts';
import { recorder, shown, sourceOf, tableOf, PLAIN } from './capture.ts';
import { showView } from '../../src/output/show-view.ts';

const V1 = { machine: 'v1', colour: true, utf8: true } as const;

describe('-m of a list', () => {
  test('wraps the list as the controller sent it, whatever the columns show', async () => {
    const view = { ...tableOf(['A'], []), source: sourceOf([], '[{"b":1,"a":[]}]'), settle: () => [] };
    expect((await shown(view, V1)).text).toBe('[\n  [\n    {\n      "b": 1,\n      "a": []\n    }\n  ]\n]\n');
  });

  test('of nothing is a list in a list', async () => {
    expect((await shown(tableOf(['A'], []), V1)).text).toBe('[\n  []\n]\n');
  });

  test.each([
    ['flat', '[{"a":1}]', [{ a: 1 }]],
    ['flat', '{"a":1}', [{ a: 1 }]],
    ['bare', '{"a":1}', { a: 1 }],
    ['bare', '[1]', [1]],
    ['wrapped', '{"a":1}', [{ a: 1 }]],
    ['flat', ' \n[1]', [1]],
    ['wrapped', '[{"props":{"ret_code":"x}"}}]', [[{ props: { ret_code: 'x}' } }]]],
    ['wrapped', '[["ret_code"]]', [[['ret_code']]]],
  ] as const)('framed %s: %s', async (machine, raw, expected) => {
    const view = { ...tableOf(['A'], []), source: sourceOf([], raw), machine };
    expect((await shown(view, V1)).text).toBe(`${JSON.stringify(expected, null, 2)}\n`);
  });

  test('in v0 is what the conversion gives, and as in v1 without one', async () => {
    const source = sourceOf([{ a: 1 }]);
    const plain = { ...tableOf(['A'], []), source: source as never };
    const converted = { ...plain, v0: async () => Promise.resolve([{ things: [] }]) };
    expect((await shown(converted, { machine: 'v0' })).text).toBe('[\n  {\n    "things": []\n  }\n]\n');
    expect((await shown(plain, { machine: 'v0' })).text).toBe((await shown(plain, V1)).text);
  });

  test('ends quietly when nobody reads any more', async () => {
    const out = { ...recorder(), closed: true };
    expect(await showView(tableOf(['A'], [['x']]), { ...PLAIN, machine: 'v1' }, out)).toBe(0);
    expect(out.text()).toBe('');
  });
});

describe('-m of values', () => {
  test('comes in three layouts', async () => {
    const value: JsonObject = { a: [1, 'é', 12345678901234567890n, new JsonFloat(20), 0.5, null, true], b: undefined };
    const text = String.raw`{"a": [1, "\u00e9", 12345678901234567890, 20.0, 0.5, null, true]}`;
    const as = async (layout: 'lines' | 'one-line' | 'one-line-bare') =>
      (await shown({ kind: 'text', text: 'for people\n', machine: { value, layout } }, V1)).text;
    expect(await as('one-line')).toBe(`${text}\n`);
    expect(await as('one-line-bare')).toBe(text);
    expect(await as('lines')).toContain('{\n  "a": [\n    1,\n    "\\u00e9",\n    12345678901234567890,\n    20.0,\n');
  });

  test('keeps the text of commands that have no value for machines', async () => {
    expect(await shown({ kind: 'text', text: 'help\n', exitCode: 3 }, V1)).toEqual({ text: 'help\n', exitCode: 3 });
  });

  test('is JSON that reads back to the same value', () => {
    const anyJson = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as JsonObject);
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(JSON.parse(jsonLines(value))).toEqual(value);
        expect(JSON.parse(jsonLine(value))).toEqual(value);
        expect(jsonLines(value)).toMatch(/^[\x20-\x7e\n]*$/);
      }),
    );
  });

  test('writes floats so that they read back to the same number and look like floats', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(floatText(value))).toBe(value);
        expect(floatText(value)).toMatch(/^-?\d+(\.\d+|\.\d+e[-+]\d{2,}|e[-+]\d{2,})$/);
      }),
    );
  });
});
