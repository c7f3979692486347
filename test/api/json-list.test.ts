import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonList } from '../../src/api/json-list.ts';
import { parseJson } from '../../src/transport/json/lossless.ts';
import { JsonFloat, type JsonValue } from '../../src/model/json.ts';
import { RepliesFault } from '../../src/api/objects/reply.ts';
import { collect } from '../support/collect.ts';
import { jsonText } from '../transport/json/json-text.ts';

/** The text as a stream that is cut after the given numbers of bytes, over and over. */
async function* stream(text: string, sizes: readonly number[] = [1_000_000]): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    yield await Promise.resolve(bytes.subarray(at, at + size));
    at += size;
  }
}

const itemsOf = (text: string, sizes?: readonly number[]) =>
  collect(jsonList<JsonValue>(() => stream(text, sizes)).items());
const rawOf = async (text: string, sizes?: readonly number[]) =>
  Buffer.concat(await collect(jsonList(() => stream(text, sizes)).raw())).toString();

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
const listText = fc
  .tuple(fc.array(jsonText, { maxLength: 8 }), fc.constantFrom(',', ', ', ' ,\n'), fc.constantFrom('', ' ', '\n'))
  .map(([elements, comma, blank]) => `${blank}[${blank}${elements.join(comma)}${blank}]${blank}`);

/** Objects that begin alike, outside and inside, as those of the API do. */
const likeElements = fc
  .array(fc.tuple(fc.string(), fc.array(fc.string(), { maxLength: 3 }), jsonText), { minLength: 1, maxLength: 12 })
  .map((all) =>
    all.map(([name, inner, more]) => {
      const parts = inner.map((text) => `{"name": ${JSON.stringify(text)}}`).join(', ');
      return `{"name": ${JSON.stringify(name)}, "parts": [${parts}], "more": ${more}}`;
    }),
  )
  .map((elements) => `[${elements.join(', ')}]`);

describe('the elements of a list', () => {
  it('are those of the whole text, however it arrives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(listText, likeElements), sizes, async (text, cuts) => {
        const whole = parseJson(text) as JsonValue[];
        fc.pre(!(whole[0] instanceof Object && 'ret_code' in whole[0]));
        expect(await itemsOf(text, cuts)).toStrictEqual(whole);
      }),
      { numRuns: 400 },
    );
  });

  it('keep every digit', async () => {
    expect(await itemsOf('[{"a": 1, "n": 9223372036854775807}, {"a": 20.0}, {"a": 3}]', [7])).toEqual([
      { a: 1, n: 9223372036854775807n },
      { a: new JsonFloat(20) },
      { a: 3 },
    ]);
  });

  it('come as soon as they are complete', async () => {
    let sent = 0;
    const list = jsonList(async function* () {
      for (const part of ['[{"a": 1},', ' {"a": 2}', ', {"a": 3}', ']']) {
        sent++;
        yield await Promise.resolve(Buffer.from(part));
      }
    });
    const sentAt: number[] = [];
    for await (const item of list.items()) sentAt.push(Number(item.a), sent);
    expect(sentAt).toEqual([1, 1, 2, 3, 3, 4]);
  });

  it('may be large while the guess about their beginning is wrong', async () => {
    const large = Array.from({ length: 20_000 }, (_, i) => ({ id: i, text: 'x'.repeat(100) }));
    const list = [{ name: 'a' }, { name: 'b' }, { large }, { other: 20.5 }];
    expect(await itemsOf(JSON.stringify(list), [65_536])).toEqual(list);
  });
});

describe('a text that is no list', () => {
  const broken = fc
    .oneof(listText, likeElements)
    .chain((text) => fc.integer({ min: 0, max: text.trimEnd().length - 1 }).map((length) => text.slice(0, length)));

  it('is refused wherever a list breaks off', async () => {
    await fc.assert(
      fc.asyncProperty(broken, sizes, async (text, cuts) => {
        await expect(itemsOf(text, cuts)).rejects.toMatchObject({ name: 'Fault' });
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    '',
    ' ',
    '{}',
    '<html>',
    '[1] 2',
    '[1,]',
    '[,1]',
    '[1 2]',
    '[{"a":1},{"a":}]',
    '[}',
    '[1}',
    'null',
    '['.repeat(2000),
  ])('is refused: %j', async (text) => {
    await expect(itemsOf(text, [3])).rejects.toMatchObject({ name: 'Fault', exitCode: 1 });
  });

  it.each(['', '{}', '<html>', '[{"a": 1}', '[{"a": 1}, {"a": 2}, {"a"'])(
    'is not passed on raw to its end: %j',
    async (text) => {
      await expect(rawOf(text)).rejects.toMatchObject({ name: 'Fault', exitCode: 1 });
    },
  );
});

describe('a list of replies', () => {
  const text = '[{"ret_code": -4611686018427387904, "message": "no"}, {"ret_code": 1, "message": "more"}]';

  it.each([[[1000]], [[5]]])('is thrown with all replies (pieces of %j bytes)', async (cuts) => {
    for (const read of [itemsOf, rawOf]) {
      const fault: unknown = await read(text, cuts).catch((error: unknown) => error);
      expect(fault).toBeInstanceOf(RepliesFault);
      expect((fault as RepliesFault).replies.map(({ message }) => message)).toEqual(['no', 'more']);
      expect((fault as RepliesFault).raw[0]).toEqual({ ret_code: -4611686018427387904n, message: 'no' });
    }
  });
});

describe('raw bytes', () => {
  it('are passed on unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(likeElements, sizes, async (text, cuts) => {
        expect(await rawOf(text, cuts)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it.each(['[]', ' [ ] \n', '[1]\n'])('of short lists too: %j', async (text) => {
    expect(await rawOf(text, [1])).toBe(text);
  });

  it('are asked for one piece at a time', async () => {
    let asked = 0;
    const list = jsonList(async function* () {
      for (asked = 1; asked < 1000; asked++)
        yield await Promise.resolve(Buffer.from(asked === 1 ? '[{"a":1},' : '{"a":1},'));
    });
    const reader = list.raw()[Symbol.asyncIterator]();
    await reader.next();
    await reader.next();
    expect(asked).toBe(2);
  });
});
