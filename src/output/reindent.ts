import { Indenter, SLICE, type Wrapped } from './indenter.ts';

/**
 * JSON text re-indented for -m without building objects: two blanks per level, plain ASCII, numbers kept to the last
 * digit, one newline at the end; `wrapped` puts it into a list of its own. A piece is overwritten once the next one is
 * asked for. Throws a client Fault when the text is not JSON or breaks off.
 */
export async function* reindent(bytes: AsyncIterable<Uint8Array>, wrapped: Wrapped): AsyncGenerator<Uint8Array> {
  const indenter = new Indenter(wrapped);
  for await (const chunk of bytes) {
    for (let from = 0; from < chunk.length; from += SLICE) {
      indenter.push(chunk, from, Math.min(from + SLICE, chunk.length));
      if (indenter.ready >= PIECE) yield indenter.take();
    }
  }
  indenter.end();
  yield indenter.take();
}

/** Bytes written that are worth handing on. */
const PIECE = 128 * 1024;
