import type { AnswerMessage } from './answer-message.ts';
import type { Readable } from 'node:stream';
import { clientFault } from '../model/fault.ts';
import type { HttpAnswer } from './exchange.ts';
import { silent, unknownOutcome } from './failures.ts';
import { AnswerTimeout } from './wire.ts';
import type { Answer } from './send.ts';

/** An answer over HTTP as everything above the transport sees it. */
export function answerOf(answer: HttpAnswer): Answer {
  const { message, ...head } = answer;
  const { headers, statusMessage: reason = '' } = message;
  return { ...head, reason, headers, body: bytesOf(answer), drop: () => void message.destroy() };
}

/**
 * The bytes of the answer, unpacked. Throws a client Fault when it breaks off or has no status of an answer, a Fault with exit 21
 * when it stops coming.
 */
async function* bytesOf(answer: HttpAnswer): AsyncGenerator<Uint8Array> {
  const { status, message, uri, what } = answer;
  if (status < 200 || status > 599) {
    message.destroy();
    throw clientFault(
      `${uri} answered ${what} with HTTP status ${status}, which is no answer.`,
      unknownOutcome(answer),
    );
  }
  try {
    const isPacked = PACKED.has((message.headers['content-encoding'] ?? '').toLowerCase());
    const whole = isPacked ? undefined : message.takeWhole?.();
    if (whole === undefined) yield* chunksOf(isPacked ? unpacked(message) : message);
    else if (whole.length > 0) yield whole;
  } catch (error) {
    throw brokenOff(error, answer);
  }
}

const PACKED: ReadonlySet<string> = new Set(['gzip', 'x-gzip']);

function unpacked(message: AnswerMessage): Readable {
  const unzip = process.getBuiltinModule('node:zlib').createGunzip({ chunkSize: 64 * 1024 });
  return process.getBuiltinModule('node:stream').pipeline(message, unzip, () => {
    // The error reaches whoever reads the unzipped bytes.
  });
}

/** What `for await` gives of a stream, which takes Node 1 ms longer to set up. */
async function* chunksOf(stream: Readable): AsyncGenerator<Uint8Array> {
  let wake = (): void => undefined;
  for (const event of ['readable', 'end', 'error', 'close']) stream.on(event, () => wake());
  try {
    while (!stream.readableEnded) {
      const chunk = (stream.destroyed ? null : stream.read()) as Uint8Array | null;
      if (chunk !== null) yield chunk;
      else if (stream.errored) throw stream.errored;
      else if (stream.closed) throw Object.assign(new Error('closed'), { code: 'ERR_STREAM_PREMATURE_CLOSE' });
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    stream.destroy();
  }
}

function brokenOff(error: unknown, answer: HttpAnswer): unknown {
  if (error instanceof AnswerTimeout) return silent(answer);
  if (!(error instanceof Error && 'code' in error)) return error;
  const code = String(error.code);
  const of = `The answer of ${answer.uri} to ${answer.what}`;
  const unknown = unknownOutcome(answer);
  if (code.startsWith('Z_') && code !== 'Z_BUF_ERROR')
    return clientFault(`${of} cannot be unpacked: ${error.message}`, unknown);
  return clientFault(`${of} breaks off.`, ['Try again; if it stays so, look for a proxy in between.', ...unknown]);
}
