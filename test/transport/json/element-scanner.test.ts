import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flag, list, map, number, object, text, type Shape } from '../../../src/api/objects/shape.ts';
import type { JsonValue } from '../../../src/model/json.ts';
import { compactMembers } from '../../../src/output/formats/json.ts';
import {
  ElementScanner,
  type ScannedBatch,
  type WantedOfElements,
} from '../../../src/transport/json/element-scanner.ts';
import { parseJson, parseJsonKnowing } from '../../../src/transport/json/lossless.ts';
import { strip } from '../../support/strip.ts';
import { jsonText } from './json-text.ts';

/** Scans the text in pieces of these sizes, over and over; gives the elements, what each batch was, and what is left. */
function scanned(source: string | Buffer, wanted: WantedOfElements = {}, sizes: readonly number[] = [4096, 1e9]) {
  const bytes = Buffer.from(source);
  const [first = 4096, ...others] = sizes;
  const scanner = ElementScanner.start(bytes.subarray(0, first), wanted);
  if (!scanner) throw new Error('there is no WebAssembly');
  const batches: ScannedBatch[] = [];
  let at = Math.min(first, bytes.length);
  for (let i = 0; at <= bytes.length && !scanner.fails; i++) {
    const size = [...others, first][i % sizes.length] ?? 1;
    const piece = bytes.subarray(at, at + size);
    // Bytes that were there from the beginning are looked at with those that follow.
    const { batches: more, left } = scanner.push(piece.length === 0 ? Buffer.from(' ') : piece);
    batches.push(...more);
    at += size;
    if (left.length > 0) break;
  }
  return { batches, pending: Buffer.from(scanner.pending).toString(), fails: scanner.fails };
}

const elementsOf = (batches: readonly ScannedBatch[]) =>
  batches.flatMap(({ text: copied, lossy }) => parseJsonKnowing(`[${copied}]`, lossy, true) as JsonValue[]);

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
const blanks = fc.constantFrom('', ' ', '\n', '\t \r\n');

const NAMES = ['a', 'b', 'name', 'props', 'a_long_name_of_a_member', '日'];
const shape = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Shape>(text, number, flag),
    tie('shape').map((inner): Shape => list(inner)),
    tie('shape').map((inner): Shape => map(inner)),
    fc.dictionary(fc.constantFrom(...NAMES), tie('shape'), { maxKeys: 4 }).map((members): Shape => object({}, members)),
  ),
})).shape;
const value = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<JsonValue>('x', 'y"\\', '日', 1, -2.5, true, null, [], {}),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES, 'other', 'another'), tie('value'), { maxKeys: 5 }),
  ),
})).value;

describe('the scanner of elements', () => {
  it('gives what JSON.parse gives, to the last digit, wherever the bytes are cut', () => {
    fc.assert(
      fc.property(fc.array(jsonText, { maxLength: 8 }), blanks, sizes, (texts, blank, cuts) => {
        const all = texts.map((one) => `${blank}${one}${blank},`).join('');
        const { batches, pending, fails } = scanned(all, {}, cuts);
        expect(elementsOf(batches)).toStrictEqual(texts.map(parseJson));
        expect([pending.trim(), fails]).toEqual(['', false]);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves out exactly the members that the shape does not name', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), shape, sizes, fc.boolean(), (values, wanted, cuts, laidOut) => {
        const all = values.map((one) => `${JSON.stringify(one, undefined, laidOut ? 1 : 0)},`).join('');
        const { batches } = scanned(all, { shape: wanted }, cuts);
        expect(elementsOf(batches)).toStrictEqual(values.map((one) => strip(parseJson(JSON.stringify(one)), wanted)));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps a member whose name is written with escapes, and every one of several with the same name', () => {
    const wanted = { shape: object({}, { name: text }) };
    expect(elementsOf(scanned('{"na\\u006de":"a","other":1},', wanted).batches)).toEqual([{ name: 'a' }]);
    expect(scanned('{"name":"a","name":"b","x":1},', wanted).batches[0]?.text).toBe('{"name":"a","name":"b"}');
  });

  it('takes for JSON exactly what JSON.parse does', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '"a":',
      '\\',
      '\\u00',
      '\\n',
      '0',
      '1',
      '-',
      '.',
      'e',
      '+',
      'E5',
    ];
    const more = [
      'true',
      'false',
      'nul',
      'null',
      ' ',
      '\n',
      '\x00',
      '\x1f',
      '\x7f',
      '\ufeff',
      '\u2028',
      '日',
      'x',
      '01',
      '1.',
    ];
    const tokens = fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 12 }).map((some) => some.join(''));
    const bent = fc.tuple(jsonText, fc.nat(), fc.constantFrom(...pieces, ...more)).map(([whole, at, piece]) => {
      const place = at % (whole.length + 1);
      return whole.slice(0, place) + piece + whole.slice(place + 1);
    });
    let valid = 0;
    fc.assert(
      fc.property(fc.oneof(tokens, bent), (one) => {
        fc.pre(one.trim() !== '' && Buffer.from(one).toString() === one);
        const isValid = attempt(() => JSON.parse(`[${one},0]`) as unknown) !== undefined;
        if (isValid) valid++;
        const { batches, fails, pending } = scanned(`${one},`);
        const texts = batches.map(({ text: copied }) => copied).join(',');
        if (isValid) expect(JSON.stringify(JSON.parse(`[${texts}]`))).toBe(JSON.stringify(JSON.parse(`[${one}]`)));
        // What is wrong, or may go on, is left for others to tell.
        else expect(fails || pending.trim() !== '').toBe(true);
      }),
      { numRuns: 5000 },
    );
    expect(valid).toBeGreaterThan(500);
  });

  it('notes the text of members just where JSON would be written like that', () => {
    let noted = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(value, jsonText.map(parseJson)), { maxLength: 5 }), sizes, (values, cuts) => {
        const texts = values.map((one) =>
          JSON.stringify(one, (_, inner: unknown) => (typeof inner === 'bigint' ? Number(inner) : inner)),
        );
        const { batches } = scanned(texts.map((one) => `${one},`).join(''), { withText: true }, cuts);
        const elements = elementsOf(batches);
        expect(elements).toStrictEqual(texts.map(parseJson));
        let at = 0;
        for (const batch of batches) {
          const count = (JSON.parse(`[${batch.text}]`) as unknown[]).length;
          expect(batch.texts?.length ?? count).toBe(count);
          for (const [nth, { bytes, places, base, from, count: members }] of (batch.texts ?? []).entries()) {
            const element = elements[at + nth];
            if (typeof element !== 'object' || element === null || Array.isArray(element)) continue;
            noted++;
            const told = Array.from({ length: members }, (_, one) =>
              Array.from(places.subarray(from + 4 * one, from + 4 * one + 4), (place) => place - base),
            );
            const written = told.map(
              ([a, b, c, d]) => `"${bytes.toString('latin1', a, b)}":${bytes.toString('latin1', c, d)}`,
            );
            expect(written.join(',')).toBe(compactMembers(element));
          }
          at += count;
        }
      }),
      { numRuns: 1000 },
    );
    expect(noted).toBeGreaterThan(100);
  });

  it.each([
    '{"a":"\\/"}',
    '{"a":1.50}',
    '{"a":-0}',
    '{"a": 1}',
    '{"2":0,"1":0}',
    '{"a":1,"a":2}',
    '{"a":"\x7f"}',
    '{"a":"é"}',
    '{"a":1e2}',
  ])('notes no text of %s', (element) => {
    expect(scanned(`${element},`, { withText: true }).batches.map(({ texts }) => texts)).toEqual([undefined]);
  });

  it('gives up on an element longer than a megabyte, and on one nested more than a hundred deep', () => {
    expect(scanned(`"${'x'.repeat(1_100_000)}",1,`)).toMatchObject({ batches: [], fails: true });
    expect(scanned(`1,${'['.repeat(101)}`)).toMatchObject({ batches: [{ text: '1' }], fails: true });
    expect(scanned(`1,${'['.repeat(100)}${']'.repeat(100)},`)).toMatchObject({ fails: false });
  });

  it('tells of more elements and members than its tables have room for', () => {
    expect(elementsOf(scanned('{},'.repeat(5000)).batches)).toHaveLength(5000);
    const wide = `{${Array.from({ length: 50 }, (_, nth) => `"m${nth}":0`).join(',')}},`;
    const { batches } = scanned(wide.repeat(300), { withText: true });
    expect(elementsOf(batches)).toEqual(Array<unknown>(300).fill(JSON.parse(wide.slice(0, -1))));
    expect(batches.filter(({ texts }) => texts !== undefined).length).toBeGreaterThan(1);
  });

  it('has its time in proportion to the bytes when an element comes in very small pieces', () => {
    const { batches } = scanned(`{"a":"${'x'.repeat(20_000)}"},`, {}, [7]);
    expect(elementsOf(batches)).toHaveLength(1);
  });
});

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
