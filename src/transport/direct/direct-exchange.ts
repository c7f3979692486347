import type { Socket } from 'node:net';
import type { AnswerMessage } from '../answer-message.ts';
import { AnswerTimeout, RequestFailed, type WireRequest } from '../wire.ts';
import { BegunConnection } from './begun-connection.ts';
import { bodyReader, type BodyReader } from './body.ts';
import { DirectAnswer } from './direct-answer.ts';
import { plainHead, type PlainHead } from './head.ts';

/** The connection before and after the exchange. */
export interface Course {
  /** It has served before: the other side may have closed it. */
  readonly isReused: boolean;
  /** The head of the answer is there. */
  begins(): void;
  /** The answer has been read, and the connection can serve another request. */
  kept(): void;
  /** The answer is one that only Node's HTTP client can judge. */
  unusual(begun: BegunConnection): Promise<AnswerMessage>;
}

/**
 * The head of the answer to a request on a connection that nobody else uses. Most runs of the program ask one question: Node's HTTP client, which
 * can do far more, takes a third of their time to load and to set up. Throws RequestFailed and AnswerTimeout, as Link does.
 */
export function directExchange(socket: Socket, wire: WireRequest, course: Course): Promise<AnswerMessage> {
  return new Promise((resolve, reject) => {
    new DirectExchange(socket, wire, { course, resolve, reject }).start();
  });
}

/** Whether a request can be written as it stands; of all others Node's client is to say what is wrong. */
export function canBeWritten({ method, path, headers }: WireRequest): boolean {
  const words = [method, path, ...Object.values(headers)].every((word) => /^[!-~]+( [!-~]+)*$/.test(String(word)));
  return words && !/\s/.test(method + path);
}

interface Outcome {
  readonly course: Course;
  readonly resolve: (answer: AnswerMessage | Promise<AnswerMessage>) => void;
  readonly reject: (error: Error) => void;
}

/** Bytes that a head may have: Node's own limit. */
const MOST_IN_HEAD = 16 * 1024;
const BEGINNING = 'HTTP/1.1 ';
const NOTHING = Buffer.alloc(0);

class DirectExchange {
  readonly #socket: Socket;
  readonly #wire: WireRequest;
  readonly #outcome: Outcome;
  #begun: Buffer = NOTHING;
  #answer: DirectAnswer | undefined;
  #head: PlainHead | undefined;
  #body: BodyReader | undefined;
  #headLimit: NodeJS.Timeout | undefined;
  #isOver = false;
  readonly #onData = (bytes: Buffer): void => this.#take(bytes);
  readonly #onEnd = (): void => this.#ended();
  readonly #onError = (error: Error): void => this.#failed(error);
  readonly #onTimeout = (): void => this.#silent();
  readonly #onAbort = (): void => this.#interrupted();

  constructor(socket: Socket, wire: WireRequest, outcome: Outcome) {
    this.#socket = socket;
    this.#wire = wire;
    this.#outcome = outcome;
  }

  start(): void {
    const { timeout, signal } = this.#wire;
    this.#listen('on');
    if (signal?.aborted === true) {
      this.#interrupted();
      return;
    }
    signal?.addEventListener('abort', this.#onAbort);
    if (timeout > 0) this.#socket.setTimeout(timeout);
    this.#socket.ref().write(written(this.#wire), () => {
      if (timeout > 0 && !this.#answer && !this.#isOver) this.#limitHead(timeout);
    });
  }

  #limitHead(ms: number): void {
    const before = this.#socket.bytesRead;
    this.#headLimit = setTimeout(() => this.#failed(new AnswerTimeout(this.#socket.bytesRead > before)), ms);
  }

  #take(bytes: Buffer): void {
    if (this.#answer) {
      this.#takeBody(bytes);
      return;
    }
    this.#begun = this.#begun.length === 0 ? bytes : Buffer.concat([this.#begun, bytes]);
    const end = this.#begun.indexOf('\r\n\r\n');
    const text = this.#begun.toString('latin1', 0, end === -1 ? this.#begun.length : end);
    if (end === -1 && mayBecomeHead(text)) return;
    const head = end === -1 || text.length > MOST_IN_HEAD ? undefined : plainHead(text);
    if (head) this.#begin(head, this.#begun.subarray(end + 4));
    else this.#handOver(false);
  }

  #begin(head: PlainHead, rest: Buffer): void {
    clearTimeout(this.#headLimit);
    this.#begun = NOTHING;
    this.#head = head;
    this.#body = bodyReader(head);
    this.#outcome.course.begins();
    if (rest.length === head.body) this.#beginWhole(head, rest);
    else this.#beginStream(head, rest);
  }

  /** Nearly all answers of a small cluster come in one piece. */
  #beginWhole(head: PlainHead, body: Buffer): void {
    this.#answer = new DirectAnswer(this.#socket, head, () => undefined, body);
    this.#free(true);
    this.#outcome.resolve(this.#answer);
  }

  #beginStream(head: PlainHead, rest: Buffer): void {
    let waits = true;
    this.#answer = new DirectAnswer(this.#socket, head, (isWanted) => {
      if (this.#isOver) return;
      if (!isWanted) this.#end().destroy();
      else if (!waits) this.#goOn();
    });
    this.#outcome.resolve(this.#answer);
    // Whoever waits for the head comes first, to hear of what may be wrong with the body.
    this.#socket.pause();
    setImmediate(() => {
      waits = false;
      if (this.#isOver) return;
      this.#socket.resume();
      this.#takeBody(rest);
    });
  }

  /** Silence counts from when more is wanted: while the reader held back, nothing could come. */
  #goOn(): void {
    if (!this.#socket.isPaused()) return;
    if (this.#wire.timeout > 0) this.#socket.setTimeout(this.#wire.timeout);
    this.#socket.resume();
  }

  #takeBody(bytes: Buffer): void {
    const [answer, body] = [this.#answer, this.#body];
    if (!answer || !body) return;
    try {
      const taken = body.take(bytes, (piece) => {
        if (!answer.push(piece)) this.#socket.pause();
      });
      if (body.isWhole) this.#whole(taken === bytes.length);
    } catch (error) {
      this.#failed(error as Error);
    }
  }

  /** `isAll`: nothing came behind the end of the answer. */
  #whole(isAll: boolean): void {
    if (this.#answer) this.#answer.complete = true;
    this.#answer?.push(null);
    this.#free(isAll);
  }

  /** `isAll`: as above. */
  #free(isAll: boolean): void {
    const socket = this.#end();
    const isFree = isAll && socket.readable && socket.readableLength === 0;
    socket.resume();
    if (isFree && this.#head?.keepsAlive === true) this.#outcome.course.kept();
    else socket.destroy();
  }

  #ended(): void {
    if (this.#body?.endsWithConnection === true) this.#whole(false);
    else if (this.#answer || (this.#outcome.course.isReused && this.#begun.length === 0)) this.#failed(brokenOff());
    else this.#handOver(true);
  }

  #interrupted(): void {
    this.#failed(this.#answer ? brokenOff() : new Error('interrupted'));
  }

  #silent(): void {
    if (this.#answer && this.#answer.readableLength > 0) this.#socket.setTimeout(this.#wire.timeout);
    else this.#failed(new AnswerTimeout(false));
  }

  #failed(error: Error): void {
    this.#end().destroy();
    if (this.#answer) this.#answer.destroy(error);
    else
      this.#outcome.reject(
        error instanceof AnswerTimeout ? error : new RequestFailed(error, this.#outcome.course.isReused),
      );
  }

  #handOver(hasEnded: boolean): void {
    const socket = this.#end().pause();
    this.#outcome.resolve(this.#outcome.course.unusual(new BegunConnection(socket, this.#begun, hasEnded)));
  }

  #listen(how: 'on' | 'off'): void {
    this.#socket
      [how]('data', this.#onData)
      [how]('end', this.#onEnd)
      [how]('close', this.#onEnd)
      [how]('error', this.#onError)
      [how]('timeout', this.#onTimeout);
  }

  /** The connection, as this exchange found it. */
  #end(): Socket {
    this.#isOver = true;
    clearTimeout(this.#headLimit);
    this.#listen('off');
    this.#wire.signal?.removeEventListener('abort', this.#onAbort);
    return this.#socket.setTimeout(0);
  }
}

/** As Node's client says it. */
function brokenOff(): Error {
  return Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
}

/** With the names of headers in the letters and the order that Node's client has. */
function written({ method, path, headers, body }: WireRequest): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}Connection: keep-alive\r\n\r\n${body ?? ''}`;
}

/** Lines end with both characters, and the first one is that of an answer. */
function mayBecomeHead(text: string): boolean {
  const begins = BEGINNING.startsWith(text.slice(0, BEGINNING.length));
  return begins && text.length <= MOST_IN_HEAD && !/(?:^|[^\r])\n/.test(text);
}
