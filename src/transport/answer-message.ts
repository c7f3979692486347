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
  /** Where it comes from. */
  readonly socket: { unref(): unknown };
}
