import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import type { AnswerMessage } from '../answer-message.ts';
import type { PlainHead } from './head.ts';

/** An answer whose body is pushed as it comes. */
export class DirectAnswer extends Readable implements AnswerMessage {
  readonly statusCode: number;
  readonly statusMessage: string;
  readonly headers: AnswerMessage['headers'];
  readonly socket: AnswerMessage['socket'];
  complete: boolean;
  readonly #want: (more: boolean) => void;
  #whole: Buffer | undefined;

  /** `want` is told whether more of the body is wanted, or none of it any more; `whole`: all of the body. */
  constructor(
    socket: Pick<Socket, 'unref'>,
    { status, reason, headers }: PlainHead,
    want: (more: boolean) => void,
    whole?: Buffer,
  ) {
    super();
    this.#whole = whole;
    this.complete = whole !== undefined;
    // Without a listener, as while nobody reads it, an error would end the program; readers see it in `errored`, too.
    this.on('error', ignore);
    // Once the answer is complete, the connection may serve somebody else.
    this.socket = {
      unref: () => {
        if (!this.complete) socket.unref();
      },
    };
    this.statusCode = status;
    this.statusMessage = reason;
    this.headers = headers;
    this.#want = want;
  }

  takeWhole(): Buffer | undefined {
    const whole = this.#whole;
    this.#whole = undefined;
    return whole;
  }

  override _read(): void {
    const whole = this.takeWhole();
    if (!whole) this.#want(true);
    else {
      this.push(whole);
      this.push(null);
    }
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#want(false);
    done(error);
  }
}

const ignore = (): void => undefined;
