import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inPieces } from '../../src/output/pieces.ts';

function noted(write: (text: string) => Promise<void> | undefined = () => undefined) {
  const texts: string[] = [];
  const out = {
    closed: false,
    error: () => undefined,
    write: (chunk: string | Uint8Array) => {
      texts.push(String(chunk));
      return write(String(chunk));
    },
  };
  return { texts, out };
}

describe('texts written in pieces', () => {
  it('are written together, in their order', async () => {
    const { texts, out } = noted();
    expect(await inPieces(out, () => Promise.resolve(7))).toBe(7);
    await inPieces(out, async (pieces) => {
      await pieces.add('a');
      await pieces.add('b');
    });
    expect(texts).toEqual(['ab']);
  });

  it('are written before the next one is waited for', async () => {
    const { texts, out } = noted();
    await inPieces(out, async (pieces) => {
      await pieces.add('first');
      await turn();
      expect(texts).toEqual(['first']);
      await pieces.add('second');
    });
    expect(texts).toEqual(['first', 'second']);
  });

  it('are few when there are many', async () => {
    const { texts, out } = noted();
    await inPieces(out, async (pieces) => {
      for (let i = 0; i < 10_000; i++) await pieces.add('0123456789012345678901234567890\n');
    });
    expect(texts.join('')).toHaveLength(320_000);
    expect(texts).toHaveLength(5);
  });

  it('are written when the work ends with a fault, which is told', async () => {
    const { texts, out } = noted();
    const work = inPieces(out, async (pieces) => {
      await pieces.add('row');
      throw new Error('it breaks off');
    });
    await expect(work).rejects.toThrow('it breaks off');
    expect(texts).toEqual(['row']);
  });

  it('wait for a reader that is slow, and tell what goes wrong', async () => {
    const { out } = noted(() => Promise.reject(new Error('the disk is full')));
    const long = inPieces(out, async (pieces) => {
      await pieces.add('x'.repeat(70_000));
    });
    await expect(long).rejects.toThrow('the disk is full');
    const late = inPieces(out, async (pieces) => {
      await pieces.add('x');
      await turn();
      await pieces.add('y');
    });
    await expect(late).rejects.toThrow('the disk is full');
  });
});
