import {
  Agent,
  request,
  type ClientRequest,
  type ClientRequestArgs,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { ExitCode, Fault } from '../model/fault.ts';
import { hostAndPort, isLoopback, urlOf, type Address } from './address.ts';
import type { Proxy } from './dial.ts';

/** Lets the rest of an answer pass by: its connection can be used again once it ends, and nothing waits for one that never does. */
export function discard(message: IncomingMessage): void {
  message.resume();
  message.socket.unref();
}

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly method: string;
  /** With query. */
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: string | undefined;
  /** ms that the head of the answer, and after it every pause in its body, may take before AnswerTimeout; 0: any. */
  readonly timeout: number;
  /** Ends the request. */
  readonly signal?: AbortSignal | undefined;
}

/** The controller took too long. `inHead`: it had begun to answer, but the head of the answer was not complete in time. */
export class AnswerTimeout extends Error {
  readonly inHead: boolean;

  constructor(inHead: boolean) {
    super('the answer takes too long');
    this.inHead = inHead;
  }
}

/** The request failed before an answer came. `stale`: on a kept connection that the controller had closed meanwhile. */
export class RequestFailed extends Error {
  readonly stale: boolean;
  override readonly cause: Error;

  constructor(cause: Error, stale: boolean) {
    super(cause.message);
    this.cause = cause;
    this.stale = stale;
  }
}

/** After this many ms of silence a kept connection may be about to be closed by the other side. */
const FRESH = 1000;

/** One controller address with its kept connections. */
export class Link {
  readonly address: Address;
  /** The bytes stay on this machine. */
  readonly loopback: boolean;
  readonly #agent: KeepAlive;
  #lastUse = Date.now();
  /** A kept connection served a second request: this controller does not close them after each answer. */
  #keepsAlive = false;

  /** Asked with each request; a tunnel through a proxy is a connection like any other. */
  readonly #proxy: Proxy | undefined;

  /** `first` is the connection that was made already, `redial` makes further ones to the same IP address; both through `proxy`. */
  constructor(address: Address, first: Socket, redial: () => Promise<Socket>, proxy?: Proxy) {
    this.address = address;
    this.loopback = !proxy && isLoopback(first.remoteAddress ?? '');
    this.#proxy = address.secure ? undefined : proxy;
    this.#agent = new KeepAlive(first, redial);
  }

  /** The head of the answer. Throws RequestFailed, AnswerTimeout, and a Fault when a proxy refuses the request. */
  send(wire: WireRequest): Promise<IncomingMessage> {
    // What must not be sent twice does not go over a connection that may be half closed.
    if (wire.method !== 'GET') this.#dropDoubtful();
    this.#lastUse = Date.now();
    return new Promise((resolve, reject) => {
      const outgoing = request({
        agent: this.#agent,
        method: wire.method,
        path: this.#proxy ? urlOf(this.address, wire.path) : wire.path,
        headers: {
          Host: hostAndPort(this.address),
          ...this.#proxy?.headers,
          ...wire.headers,
          ...lengthOf(wire.body),
        },
        ...(wire.signal ? { signal: wire.signal } : {}),
      });
      if (wire.timeout > 0) {
        limitHead(outgoing, wire.timeout);
        limitSilence(outgoing, wire.timeout);
      }
      outgoing.once('response', (answer) => {
        this.#keepsAlive ||= outgoing.reusedSocket;
        const refusal = this.#proxy?.refusal(answer);
        if (refusal) {
          discard(answer);
          const { message, hints } = refusal;
          reject(new Fault(`Unable to connect to ${this.address.written}: ${message}`, ExitCode.noController, hints));
        }
        answer.once('close', () => (this.#lastUse = Date.now()));
        resolve(answer);
      });
      // Without a listener Node closes the connection and says nothing. Status 101 is for the reader to refuse.
      outgoing.once('upgrade', (answer, socket) => {
        socket.destroy();
        resolve(answer);
      });
      outgoing.on('error', (error) => {
        reject(error instanceof AnswerTimeout ? error : new RequestFailed(error, outgoing.reusedSocket));
      });
      outgoing.end(wire.body);
    });
  }

  /** Closes the connections that nobody uses just now. */
  dropIdle(): void {
    this.#agent.dropUnused();
    this.#agent.dropKept();
  }

  #dropDoubtful(): void {
    if (Date.now() - this.#lastUse > FRESH) this.dropIdle();
    else if (!this.#keepsAlive) this.#agent.dropKept();
  }
}

function lengthOf(body: string | undefined): OutgoingHttpHeaders {
  return body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
}

/** Ends the request when it was sent and, `ms` later, the head of its answer is not complete: bytes may come, but too slowly. */
function limitHead(outgoing: ClientRequest, ms: number): void {
  outgoing.once('finish', () => {
    const before = outgoing.socket?.bytesRead ?? 0;
    const timer = setTimeout(() => {
      outgoing.destroy(new AnswerTimeout((outgoing.socket?.bytesRead ?? 0) > before));
    }, ms);
    outgoing.once('response', () => clearTimeout(timer));
    outgoing.once('close', () => clearTimeout(timer));
  });
}

/** Ends the request after `ms` without any data, unless it is we who do not take the data (a pager waits for a key). */
function limitSilence(outgoing: ClientRequest, ms: number): void {
  let answer: IncomingMessage | undefined;
  outgoing.once('response', (message) => (answer = message));
  outgoing.on('timeout', () => {
    if (answer && answer.readableLength > 0) outgoing.setTimeout(ms);
    else (answer ?? outgoing).destroy(new AnswerTimeout(false));
  });
  outgoing.setTimeout(ms);
}

class KeepAlive extends Agent {
  #first: Socket | undefined;
  readonly #redial: () => Promise<Socket>;

  constructor(first: Socket, redial: () => Promise<Socket>) {
    super({ keepAlive: true });
    // As with every connection that nobody uses, the program need not stay for it (`controller which` only connects).
    this.#first = first.unref();
    this.#redial = redial;
  }

  override createConnection(
    _options: ClientRequestArgs,
    callback?: (error: Error | null, socket: Duplex) => void,
  ): Duplex | undefined {
    const first = this.#first;
    this.#first = undefined;
    if (first && !first.destroyed && first.readable) return first.ref();
    this.#redial().then(
      (socket) => callback?.(null, socket),
      (error: unknown) => callback?.(error as Error, undefined as unknown as Duplex),
    );
    return undefined;
  }

  /** The first connection if it was not used yet. */
  dropUnused(): void {
    this.#first?.destroy();
  }

  dropKept(): void {
    for (const socket of Object.values(this.freeSockets).flat()) socket?.destroy();
  }
}
