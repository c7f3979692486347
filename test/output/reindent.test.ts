import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Fault } from '../../src/model/fault.ts';
import { reindent } from '../../src/output/reindent.ts';
import { each } from './capture.ts';

/** Re-indents a text that arrives in pieces of the given sizes (repeated as needed). */
async function reindented(text: string | Uint8Array, sizes: readonly number[] = [65536], wrapped = false) {
  const bytes = Buffer.from(text as Uint8Array);
  const pieces: Uint8Array[] = [];
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    pieces.push(bytes.subarray(at, at + size));
    at += size;
  }
  let result = '';
  for await (const piece of reindent(each(pieces), wrapped)) result += Buffer.from(piece).toString('latin1');
  return result;
}

/** The layout written down the slow way. */
function reference(value: unknown, indent = ''): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((item) => inner + reference(item, inner)).join(',\n')}\n${indent}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, item]) => `${inner}${ascii(key)}: ${reference(item, inner)}`);
    return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`;
  }
  return typeof value === 'string' ? ascii(value) : JSON.stringify(value);
}

function ascii(text: string): string {
  return JSON.stringify(text)
    .split('')
    .map((unit) => (unit >= ' ' && unit <= '~' ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`))
    .join('');
}

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
const { json: anyJson } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 5, depthSize: 'large' },
    fc.oneof(fc.constantFrom(null, true, false), fc.integer(), fc.maxSafeInteger(), anyText),
    fc.array(tie('json'), { maxLength: 5 }),
    fc.dictionary(anyText, tie('json'), { maxKeys: 5 }),
  ),
}));
const chunkSizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });

describe('re-indenting JSON', () => {
  test('gives the layout of the reference for any value in any chunks', async () => {
    await fc.assert(
      fc.asyncProperty(anyJson, chunkSizes, fc.constantFrom(undefined, ' ', '\t'), async (value, sizes, space) => {
        expect(await reindented(JSON.stringify(value, null, space), sizes)).toBe(`${reference(value)}\n`);
      }),
      { numRuns: 400 },
    );
  });

  test('can put the value into a list', async () => {
    expect(await reindented('[]', [1], true)).toBe('[\n  []\n]\n');
    expect(await reindented('[{"a":[1,{}]}]', [3], true)).toBe(`${reference([[{ a: [1, {}] }]])}\n`);
  });

  test('keeps every digit of integers and gives floats their shortest form', async () => {
    const cases = {
      '9223372036854775807': '9223372036854775807',
      '-13835058055282163712': '-13835058055282163712',
      '-0': '0',
      '-0.0': '-0.0',
      '20.0': '20.0',
      '1E5': '100000.0',
      '0.10': '0.1',
      '1e16': '1e+16',
      '9007199254740993.0': '9007199254740992.0',
      '0.00001': '1e-05',
      '0.0001': '0.0001',
      '-12.5e-7': '-1.25e-06',
      '123456.789': '123456.789',
      '1e400': '1e400',
    };
    for (const [written, expected] of Object.entries(cases)) {
      expect(await reindented(written, [1])).toBe(`${expected}\n`);
      expect(await reindented(`[${written}]`, [2])).toBe(`[\n  ${expected}\n]\n`);
    }
  });

  test('writes escapes in their usual form', async () => {
    const text = String.raw`"\/ \u0041\u00e9\u00C9\ud83d\ude00\u0008\u000A\u001f\u0022\u005c\u007f\ud800 \"\\\b\f\n\r\t"`;
    expect(await reindented(text, [1])).toBe(
      `${String.raw`"/ A\u00e9\u00c9\ud83d\ude00\b\n\u001f\"\\\u007f\ud800 \"\\\b\f\n\r\t"`}\n`,
    );
  });

  test('replaces bytes that are no UTF-8', async () => {
    const bad = [
      [0xff],
      [0xc3, 0x41],
      [0xed, 0xa0, 0x80],
      [0xe0, 0x80, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xc3, 0xc3, 0xa9],
    ];
    const results = await Promise.all(bad.map((bytes) => reindented(Buffer.from([0x22, ...bytes, 0x22]), [1])));
    expect(results.map((result) => result.trim())).toEqual([
      String.raw`"\ufffd"`,
      String.raw`"\ufffdA"`,
      String.raw`"\ufffd"`,
      String.raw`"\ufffd"`,
      String.raw`"\ufffd"`,
      String.raw`"\ufffd\u00e9"`,
    ]);
  });

  test('nests as deep as the answer', async () => {
    const depth = 3000;
    const deep = '['.repeat(depth) + ']'.repeat(depth);
    const result = await reindented(deep, [777]);
    expect(result.split('\n')).toHaveLength(2 * depth);
    expect(result.replaceAll(/\s/g, '')).toBe(deep);
  });

  test('refuses what is nested more deeply than 5,000 levels', async () => {
    await expect(reindented('['.repeat(5100), [777])).rejects.toThrow('nested too deeply');
  });

  test('copes with answers larger than its buffers', async () => {
    const value = Array.from({ length: 20_000 }, (_, i) => ({
      name: `n-${i}`,
      note: 'é\n',
      large: 'x'.repeat(i % 50),
    }));
    const text = JSON.stringify([...value, 'ü'.repeat(300_000), 7]);
    expect(await reindented(text)).toBe(`${reference(JSON.parse(text))}\n`);
  });

  test('refuses what is not JSON with a client fault', async () => {
    const wrong = [
      '[1,]',
      '{"a":1,}',
      '{a:1}',
      '[1 2]',
      '{"a" 1}',
      '[}',
      '{]',
      '01',
      '1.',
      '-',
      '+1',
      'nul',
      'NaN',
      '"\n"',
    ];
    const alsoWrong = [String.raw`"\x"`, String.raw`"\u12g4"`, '[] []', '{"a":}', '<html>', '[1', '{"a":"b', '', '  '];
    for (const text of [...wrong, ...alsoWrong]) {
      const fault: unknown = await reindented(text, [1]).catch((error: unknown) => error);
      expect(fault, text).toBeInstanceOf(Fault);
      expect(fault).toHaveProperty('exitCode', 1);
    }
  });

  test('refuses every cut-off text', async () => {
    const text = '[{"a": [1, 2.5, "x\\u0041é"], "b": {"c": null}}]';
    const bytes = Buffer.from(text);
    for (let end = 0; end < bytes.length; end++)
      await expect(reindented(bytes.subarray(0, end), [5])).rejects.toThrow(Fault);
  });
});
