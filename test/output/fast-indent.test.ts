import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fastIndent } from '../../src/output/fast-indent.ts';
import { Indenter, type UsualLayout, type Wrapped } from '../../src/output/indenter.ts';
import { reindent } from '../../src/output/reindent.ts';
import { wasmInstance } from '../../src/system/wasm/instance.ts';
import { each } from './capture.ts';

/** What an Indenter makes of the pieces, with or without something faster, and what it says when it refuses them. */
function laidOut(pieces: readonly Uint8Array[], wrapped: Wrapped, fast: UsualLayout | undefined): string {
  const indenter = new Indenter(wrapped);
  if (fast) indenter.hasten(fast);
  let text = '';
  const take = (): void => void (text += Buffer.from(indenter.take()).toString('latin1'));
  try {
    for (const piece of pieces)
      for (let at = 0; at < piece.length;) {
        at = indenter.push(piece, at);
        if (indenter.isFull) take();
      }
    indenter.end();
  } catch (error) {
    take();
    return text + String(error);
  }
  take();
  return text;
}

function* cut(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

function expectAlike(text: string | Uint8Array, sizes: readonly number[], wrapped: Wrapped = true): string {
  const pieces = [...cut(Buffer.from(text as Uint8Array), sizes)];
  const slow = laidOut(pieces, wrapped, undefined);
  const fast = laidOut(pieces, wrapped, fastIndent());
  // A difference in a long text would take minutes to be shown.
  let place = fast === slow ? fast.length : 0;
  while (place < fast.length && fast[place] === slow[place]) place++;
  expect(fast.slice(Math.max(0, place - 50), place + 50)).toBe(slow.slice(Math.max(0, place - 50), place + 50));
  return fast;
}

const long = fc
  .tuple(fc.string({ unit: 'grapheme-ascii' }), fc.oneof(fc.constant(1), fc.constant(1), fc.nat({ max: 100 })))
  .map(([text, times]) => text.repeat(times));
const number = fc.oneof(
  fc.constantFrom('0', '-0', '20.0', '-1.50', '1e5', '123456789012345', '1234567890123456', '-99999999999999'),
  fc.bigInt().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);
const written = fc.oneof(
  number,
  fc.constantFrom('null', 'true', 'false', '""', '[]', '{}', String.raw`"\/ \u0041\u00e9\\\"\n\ud83d\ude00"`, '"\x7f"'),
  fc.oneof(long, fc.string({ unit: 'binary' })).map((text) => JSON.stringify(text)),
);
const blanks = fc.constantFrom('', '', '', ' ', '\n', '\t', '\r\n', ' '.repeat(40));
const { json } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    written,
    fc
      .tuple(fc.array(tie('json'), { maxLength: 4 }), blanks)
      .map(([all, blank]) => `[${blank}${all.join(`${blank},`)}]`),
    fc.tuple(fc.array(fc.tuple(long, tie('json')), { maxLength: 4 }), blanks).map(([all, blank]) => {
      const members = all.map(([name, value]) => `${JSON.stringify(name)}${blank}:${blank}${value}${blank}`);
      return `{${blank}${members.join(',')}}`;
    }),
  ),
}));
const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 70_000 })), {
  minLength: 1,
  maxLength: 8,
});
const wrapping = fc.constantFrom<Wrapped>(true, false, 'unless-list');

describe('what WebAssembly lays out', () => {
  test('is what is laid out without it, for any JSON in any pieces', () => {
    fc.assert(
      fc.property(json, sizes, wrapping, (text, pieces, wrapped) => {
        expect(expectAlike(text, pieces, wrapped)).toMatch(/\n$/);
      }),
      { numRuns: 200 },
    );
  });

  test('is refused for the same byte, when something else stands anywhere in it', () => {
    const damage = fc.tuple(
      fc.nat(),
      fc.oneof(fc.nat({ max: 255 }), fc.constantFrom(...Buffer.from('"\\,:[]{}01e-. '))),
    );
    fc.assert(
      fc.property(json, fc.array(damage, { minLength: 1, maxLength: 3 }), sizes, (text, damages, pieces) => {
        const bytes = Buffer.from(text);
        for (const [place, byte] of damages) bytes[place % bytes.length] = byte;
        expectAlike(bytes, pieces);
      }),
      { numRuns: 200 },
    );
  });

  test.each([0, 1, 15, 16, 17, 65_519, 65_520, 65_535, 65_536, 65_537, 200_000])(
    'has strings and names of %i bytes',
    (length) => {
      const text = 'x'.repeat(length);
      const value = { [text]: [text, { b: text }] };
      expect(expectAlike(JSON.stringify(value), [65_536], false)).toBe(`${JSON.stringify(value, null, 2)}\n`);
    },
  );

  test('has every line of what is nested deeply', () => {
    const depth = 1500;
    const deep = `${'{"a":['.repeat(depth)}1${']}'.repeat(depth)}`;
    expect(expectAlike(deep, [65_536])).toContain(`\n${' '.repeat(2 * (2 * depth + 1))}1\n`);
  });

  test('refuses objects that are nested more deeply than 5,000 levels, as it does lists', () => {
    expect(expectAlike('{"a":'.repeat(5100), [65_536])).toContain('nested too deeply');
  });

  test('says which byte of a long answer is wrong', () => {
    const before = `[${'"abc",'.repeat(30_000)}"x" `;
    expect(expectAlike(`${before}1]`, [65_536])).toContain(`unexpected byte ${before.length + 1}.`);
  });
});

describe('laying out a large answer', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const value = Array.from({ length: 5000 }, (_, i) => ({ name: `n-${i}`, parts: [i, 'a "b"', [], {}], fine: true }));

  async function reindented(): Promise<string> {
    let result = '';
    const pieces = [...cut(Buffer.from(JSON.stringify(value)), [65_536])];
    for await (const piece of reindent(each(pieces), false)) result += Buffer.from(piece).toString('latin1');
    return result;
  }

  test('gives the same without WebAssembly', async () => {
    const expected = `${JSON.stringify(value, null, 2)}\n`;
    expect((await reindented()) === expected).toBe(true);
    vi.stubGlobal('WebAssembly', undefined);
    expect(fastIndent()).toBeUndefined();
    expect((await reindented()) === expected).toBe(true);
  });

  test('gives the same where a module cannot be run', () => {
    expect(wasmInstance('AGFzbQ==', 1)).toBeUndefined();
    expect(wasmInstance('AGFzbQEAAAA=', 1)?.memory.byteLength).toBe(65_536);
  });
});
