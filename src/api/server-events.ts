import { clientFault, type Fault } from '../model/fault.ts';
import type { ServerEvent } from './request.ts';

/** Characters of an event, and of a line of it. */
const LONGEST = 16 * 1024 * 1024;

/** Server-sent events from the bytes of their stream; ends quietly when `signal` aborts. Comments and ids are passed over. */
export async function* serverEvents(
  chunks: AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): AsyncGenerator<ServerEvent> {
  let event = '';
  let data: string[] = [];
  let size = 0;
  try {
    for await (const line of lines(chunks)) {
      if (line === '') {
        if (data.length > 0) yield { event: event === '' ? 'message' : event, data: data.join('\n') };
        event = '';
        data = [];
        size = 0;
      } else {
        const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
        if (field === 'event') event = value;
        if (field !== 'data') continue;
        data.push(value);
        size += value.length + 1;
        if (size > LONGEST) throw tooLong();
      }
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}

/** Lines that end with LF, CR or CRLF; what follows the last line end is no event yet and is dropped. */
async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // The line at hand, in the pieces in which it came.
  let begun: string[] = [];
  let size = 0;
  let afterCr = false;
  for await (const chunk of chunks) {
    let text = decoder.decode(chunk, { stream: true });
    if (text === '') continue;
    // A CR at the very end was half of a CRLF.
    if (afterCr && text.startsWith('\n')) text = text.slice(1);
    afterCr = text.endsWith('\r');
    const [first = '', ...others] = text.split(/\r\n|\n|\r/);
    begun.push(first);
    size += first.length;
    if (size > LONGEST) throw tooLong();
    for (const line of others) {
      yield begun.join('');
      begun = [line];
      size = line.length;
    }
  }
}

function tooLong(): Fault {
  return clientFault('The controller sends an event of more than 16 MiB.');
}
