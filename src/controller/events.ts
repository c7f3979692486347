import type { ServerEvent } from './controller.ts';

/** Server-sent events from the bytes of their stream; ends quietly when `signal` aborts. Comments and ids are passed over. */
export async function* serverEvents(
  chunks: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<ServerEvent> {
  let event = '';
  let data: string[] = [];
  try {
    for await (const line of lines(chunks)) {
      if (line === '') {
        if (data.length > 0) yield { event: event === '' ? 'message' : event, data: data.join('\n') };
        event = '';
        data = [];
      } else {
        const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
        if (field === 'event') event = value;
        if (field === 'data') data.push(value);
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Lines that end with LF, CR or CRLF; what follows the last line end is no event yet and is dropped. */
async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true });
    // A CR at the very end may be half of a CRLF.
    const complete = rest.split(/\r\n|\n|\r(?!$)/);
    rest = complete.pop() ?? '';
    yield* complete;
  }
}
