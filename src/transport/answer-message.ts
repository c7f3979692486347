import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';

/** The head of an answer with its body as a stream: what of Node's IncomingMessage is used here. */
export interface AnswerMessage extends Readable {
  readonly statusCode?: number | undefined;
  readonly statusMessage?: string | undefined;
  /** Names in small letters. */
  readonly headers: IncomingHttpHeaders;
  /** All of it has been received. */
  readonly complete: boolean;
  /** All of its body, when it came together with the head and nobody has read of it: that spares whoever takes it the stream. */
  takeWhole?(): Buffer | undefined;
  /** Where it comes from. */
  readonly socket: { unref(): unknown };
}
