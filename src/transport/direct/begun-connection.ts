import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';

/**
 * A connection whose request was sent and whose answer has begun, for Node's HTTP client: it reads the answer from its beginning, and what it
 * writes goes nowhere.
 */
export class BegunConnection extends Duplex {
  readonly #socket: Socket;

  /** `begun` are the bytes of the answer that were read already; `hasEnded`: no more will come. */
  constructor(socket: Socket, begun: Buffer, hasEnded: boolean) {
    super({ allowHalfOpen: true });
    this.#socket = socket;
    let isWhole = hasEnded;
    // What was read is still to be taken: a connection that is closed only ends it.
    const end = (): void => {
      if (!isWhole) this.push(null);
      isWhole = true;
    };
    if (begun.length > 0) this.push(begun);
    if (hasEnded) this.push(null);
    socket
      .on('data', (bytes) => {
        if (!this.push(bytes)) socket.pause();
      })
      .on('end', end)
      .on('close', end)
      .on('error', (error) => this.destroy(error))
      .on('timeout', () => this.emit('timeout'));
  }

  get bytesRead(): number {
    return this.#socket.bytesRead;
  }

  override _read(): void {
    this.#socket.resume();
  }

  override _write(_bytes: unknown, _encoding: unknown, done: () => void): void {
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#socket.destroy();
    done(error);
  }

  setTimeout(ms: number): this {
    this.#socket.setTimeout(ms);
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  ref(): this {
    this.#socket.ref();
    return this;
  }

  unref(): this {
    this.#socket.unref();
    return this;
  }
}
