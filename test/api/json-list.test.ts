import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { jsonList } from '../../src/api/json-list.ts';
import { parseJson } from '../../src/transport/json/lossless.ts';
import { JsonFloat, type JsonValue } from '../../src/model/json.ts';
import { RepliesFault } from '../../src/api/objects/reply.ts';
import { object, text as string } from '../../src/api/objects/shape.ts';
import { notedText, type MembersText } from '../../src/model/members-text.ts';
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

/** Where the value or name begins and ends that begins at this place of the first object with a noted text. */
function range({ places, base, from }: MembersText, place: number): [number, number] {
  return [(places[from + place] ?? 0) - base, (places[from + place + 1] ?? 0) - base];
}

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

  afterEach(() => void vi.unstubAllGlobals());

  it('are those of the whole text when there are many, however they arrive', async () => {
    await fc.assert(
      fc.asyncProperty(likeElements, fc.array(jsonText, { maxLength: 4 }), sizes, async (some, others, cuts) => {
        const before = Array.from({ length: 200 }, (_, nth) => `{"name": ${nth}, "filler": "${'x'.repeat(200)}"}`);
        const text = `[${[...before, some.slice(1, -1), ...others, ...before].join(',')}]`;
        expect(await itemsOf(text, [40_000, ...cuts.map((size) => size * 50)])).toStrictEqual(parseJson(text));
      }),
      { numRuns: 60 },
    );
  });

  it('come with the text of all members when only those of a shape are read', async () => {
    const element = { name: 'a', other: [1, { two: 'x' }] };
    const text = JSON.stringify(Array(3000).fill(element));
    const list = jsonList<JsonValue>(() => stream(text, [65_536]), undefined, undefined, object({ name: string }, {}));
    const known = await collect(list.known?.({ withText: true }) ?? list.items());
    expect(known).toHaveLength(3000);
    expect(known.at(-1)).toEqual(element);
    expect(Object.keys(known[1500] as object)).toEqual(['name']);
    const noted = notedText(known[1500] as object);
    expect(noted?.bytes.toString('latin1', ...range(noted, 6))).toBe('[1,{"two":"x"}]');
    expect(await collect(list.known?.() ?? list.items())).toContainEqual({ name: 'a' });
  });

  it('are given before what is wrong behind them', async () => {
    const text = `[${'{"name":"a","filler":"xxxxxxxxxxxxxxxxxxxx"},'.repeat(3000)}{"name":}]`;
    const seen: unknown[] = [];
    const read = async () => {
      for await (const one of jsonList(() => stream(text, [65_536])).items()) seen.push(one);
    };
    await expect(read()).rejects.toMatchObject({ message: expect.stringContaining('it is not valid JSON') as string });
    expect(seen).toHaveLength(3000);
  });

  it('may be large while there is no WebAssembly', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    const list = Array.from({ length: 2000 }, (_, nth) => ({ id: nth, text: 'x'.repeat(100) }));
    expect(await itemsOf(JSON.stringify(list), [65_536])).toEqual(list);
  });

  it('may be longer than what is followed at once', async () => {
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
