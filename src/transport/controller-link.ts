import type * as NodeHttp from 'node:http';
import type { Socket } from 'node:net';
import { ExitCode, Fault } from '../model/fault.ts';
import { hostAndPort, isLoopback, urlOf, type Address } from './address.ts';
import type { AnswerMessage } from './answer-message.ts';
import { Connections } from './connections.ts';
import type { Proxy } from './dial.ts';
import type { BegunConnection } from './direct/begun-connection.ts';
import { canBeWritten, directExchange } from './direct/direct-exchange.ts';
import { AnswerTimeout, RequestFailed, type WireRequest } from './wire.ts';

/** Lets the rest of an answer pass by: its connection can be used again once it ends, and nothing waits for one that never does. */
export function discard(message: AnswerMessage): void {
  message.resume();
  message.socket.unref();
}

/** After this many ms of silence a kept connection may be about to be closed by the other side. */
const FRESH = 1000;

/** One controller address with its kept connections. */
export class Link {
  readonly address: Address;
  /** The bytes stay on this machine. */
  readonly loopback: boolean;
  readonly #connections: Connections;
  #agent: NodeHttp.Agent | undefined;
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
    this.#connections = new Connections(first, redial);
  }

  /** The head of the answer. Throws RequestFailed, AnswerTimeout, and a Fault when a proxy refuses the request. */
  send(wire: WireRequest): Promise<AnswerMessage> {
    // What must not be sent twice does not go over a connection that may be half closed.
    if (wire.method !== 'GET') this.#dropDoubtful();
    this.#lastUse = Date.now();
    const whole = this.#whole(wire);
    if (this.#proxy || !canBeWritten(whole)) return this.#sendByClient(whole);
    const idle = this.#connections.take();
    return idle ? this.#sendOver(idle, whole) : this.#sendOverNew(whole);
  }

  /** Closes the connections that nobody uses just now. */
  dropIdle(): void {
    this.#connections.close();
    this.#dropPool();
  }

  async #sendOverNew(wire: WireRequest): Promise<AnswerMessage> {
    const socket = await this.#connections.make().catch((error: unknown) => {
      throw new RequestFailed(error as Error, false);
    });
    return await this.#sendOver(socket, wire);
  }

  /** Without Node's HTTP client, unless something comes that is for it to judge. */
  #sendOver(socket: Socket, wire: WireRequest): Promise<AnswerMessage> {
    const isReused = this.#connections.hasServed(socket);
    return directExchange(socket, wire, {
      isReused,
      begins: () => (this.#keepsAlive ||= isReused),
      kept: () => {
        this.#lastUse = Date.now();
        this.#connections.keep(socket);
      },
      unusual: (begun) => this.#sendByClient(wire, begun, isReused),
    });
  }

  #whole(wire: WireRequest): WireRequest {
    const headers = {
      Host: hostAndPort(this.address),
      ...this.#proxy?.headers,
      ...wire.headers,
      ...lengthOf(wire),
    };
    return { ...wire, headers, path: this.#proxy ? urlOf(this.address, wire.path) : wire.path };
  }

  /** By Node's HTTP client, over kept connections or, when the answer of one has begun, over that one. */
  #sendByClient(wire: WireRequest, begun?: BegunConnection, hasServed = false): Promise<NodeHttp.IncomingMessage> {
    const { method, path, headers, signal } = wire;
    const over: NodeHttp.RequestOptions = begun
      ? { createConnection: () => begun }
      : { agent: (this.#agent ??= this.#pool()) };
    return new Promise((resolve, reject) => {
      const outgoing = nodeHttp().request({ ...over, method, path, headers });
      if (signal) endedBy(signal, outgoing);
      const isReused = (): boolean =>
        hasServed || outgoing.reusedSocket || this.#connections.hasServed(outgoing.socket);
      if (wire.timeout > 0) {
        limitHead(outgoing, wire.timeout);
        limitSilence(outgoing, wire.timeout);
      }
      outgoing.once('response', (answer) => {
        this.#keepsAlive ||= isReused();
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
        reject(error instanceof AnswerTimeout ? error : new RequestFailed(error, isReused()));
      });
      outgoing.end(wire.body);
    });
  }

  /** Keeps connections, too; takes those that are there already first. */
  #pool(): NodeHttp.Agent {
    const pool = new (nodeHttp().Agent)({ keepAlive: true });
    pool.createConnection = (_options, callback) => {
      const idle = this.#connections.take();
      if (idle) return idle.ref();
      this.#connections.make().then(
        (socket) => callback?.(null, socket),
        (error: unknown) => callback?.(error as Error, undefined as unknown as Socket),
      );
      return undefined;
    };
    return pool;
  }

  #dropDoubtful(): void {
    if (Date.now() - this.#lastUse > FRESH) this.dropIdle();
    else if (!this.#keepsAlive) {
      this.#connections.close({ onlyServed: true });
      this.#dropPool();
    }
  }

  #dropPool(): void {
    for (const socket of Object.values(this.#agent?.freeSockets ?? {}).flat()) socket?.destroy();
  }
}

/** In place of Node's option `signal`, which takes three times as long. */
function endedBy(signal: AbortSignal, outgoing: NodeHttp.ClientRequest): void {
  const end = (): void => void outgoing.destroy(new Error('interrupted'));
  if (signal.aborted) end();
  signal.addEventListener('abort', end);
  outgoing.once('close', () => signal.removeEventListener('abort', end));
}

/** Loaded only by runs that need it. */
function nodeHttp(): typeof NodeHttp {
  return process.getBuiltinModule('node:http');
}

/** Whoever gets one of these methods expects a body, and is told when there is none (RFC 9110, section 8.6). */
const EXPECTING_BODY = ['POST', 'PUT', 'PATCH'];

function lengthOf({ method, body }: WireRequest): NodeHttp.OutgoingHttpHeaders {
  if (body !== undefined) return { 'Content-Length': Buffer.byteLength(body) };
  return EXPECTING_BODY.includes(method) ? { 'Content-Length': 0 } : {};
}

/** Ends the request when it was sent and, `ms` later, the head of its answer is not complete: bytes may come, but too slowly. */
function limitHead(outgoing: NodeHttp.ClientRequest, ms: number): void {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const end = (): void => {
    isOver = true;
    clearTimeout(timer);
  };
  outgoing.once('response', end).once('close', end);
  outgoing.once('finish', () => {
    // An answer that had begun before may be there already.
    if (isOver) return;
    const before = outgoing.socket?.bytesRead ?? 0;
    timer = setTimeout(() => outgoing.destroy(new AnswerTimeout((outgoing.socket?.bytesRead ?? 0) > before)), ms);
  });
}

/** Ends the request after `ms` without any data, unless it is we who do not take the data (a pager waits for a key). */
function limitSilence(outgoing: NodeHttp.ClientRequest, ms: number): void {
  let answer: NodeHttp.IncomingMessage | undefined;
  outgoing.once('response', (message) => (answer = message));
  outgoing.on('timeout', () => {
    if (answer && answer.readableLength > 0) outgoing.setTimeout(ms);
    else (answer ?? outgoing).destroy(new AnswerTimeout(false));
  });
  outgoing.setTimeout(ms);
}
