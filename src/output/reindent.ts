import { Indenter, type Wrapped } from './indenter.ts';

/**
 * JSON text re-indented for -m without building objects: two blanks per level, plain ASCII, numbers kept to the last
 * digit, one newline at the end; `wrapped` puts it into a list of its own. A piece is overwritten once the next one is
 * asked for. Throws a client Fault when the text is not JSON or breaks off.
 */
export async function* reindent(bytes: AsyncIterable<Uint8Array>, wrapped: Wrapped): AsyncGenerator<Uint8Array> {
  const indenter = new Indenter(wrapped);
  let few = FEW;
  for await (const chunk of bytes) {
    if (few > 0 && (few -= chunk.length) <= 0) {
      const fast = (await import('./fast-indent.ts')).fastIndent();
      if (fast) indenter.hasten(fast);
    }
    for (let at = 0; at < chunk.length;) {
      at = indenter.push(chunk, at);
      if (indenter.isFull) yield indenter.take();
    }
  }
  indenter.end();
  yield indenter.take();
}

/** So many bytes are laid out sooner than what does it faster is loaded. */
const FEW = 4 * 1024;
