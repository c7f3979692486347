import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serverEvents } from '../../src/api/server-events.ts';
import { collect } from '../support/collect.ts';
import { faultOf } from '../transport/fault-of.ts';

async function* inPieces(text: string, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    yield await Promise.resolve(bytes.subarray(at, at + size));
    at += size;
  }
}

const never = new AbortController().signal;

describe('events', () => {
  it('are the same however they arrive, and whatever ends their lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r', '\r\n'),
        async (sizes, end) => {
          const text = ['event: a', 'data: ä', 'data: 2', '', ': comment', 'data:3', '', 'data: unfinished'].join(end);
          expect(await collect(serverEvents(inPieces(text, sizes), never))).toEqual([
            { event: 'a', data: 'ä\n2' },
            { event: 'message', data: '3' },
          ]);
        },
      ),
    );
  });

  it.each([
    ['one line', 'data: ', 'x'.repeat(1024 * 1024)],
    ['many lines', '', `data: ${'x'.repeat(1024)}\n`.repeat(1024)],
  ])('of more than 16 MiB end with a fault: %s', async (_, before, piece) => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(before);
      for (;;) yield await Promise.resolve(Buffer.from(piece));
    }
    expect(await faultOf(collect(serverEvents(endless(), never)))).toMatchObject({
      exitCode: 1,
      message: 'The controller sends an event of more than 16 MiB.',
    });
  });
});
