import type { Socket } from 'node:net';

/** ms of silence after which a connection that is used again and again is probed: a peer that is gone is noticed, and what is on the way remembers it. */
const PROBE_AFTER = 1000;

/** The connections to one controller that nobody uses just now. */
export class Connections {
  readonly #redial: () => Promise<Socket>;
  /** The one at the end was used last. */
  #idle: Socket[] = [];
  readonly #served = new WeakSet<Socket>();

  /** `first` was made already; `redial` makes further ones to the same place, or throws NoConnection. */
  constructor(first: Socket, redial: () => Promise<Socket>) {
    this.#redial = redial;
    // What comes on it before anything was asked is for the first request to refuse.
    this.#idle.push(first.unref());
  }

  /** One that nobody uses; undefined when there is none. */
  take(): Socket | undefined {
    for (let socket = this.#idle.pop(); socket; socket = this.#idle.pop()) {
      socket.off('data', closeStrayed);
      if (isOpen(socket)) return this.hasServed(socket) ? socket.setKeepAlive(true, PROBE_AFTER) : socket;
    }
    return undefined;
  }

  /** A new one. Throws NoConnection. */
  make(): Promise<Socket> {
    return this.#redial();
  }

  /** It has served a request, whose answer was read to its end, and may serve the next one. */
  keep(socket: Socket): void {
    this.#served.add(socket);
    // As nobody uses it, the program need not stay for it.
    this.#idle.push(socket.on('data', closeStrayed).resume().unref());
  }

  /** The other side may be about to close it, or has done so. */
  hasServed(socket: Socket | null): boolean {
    return socket !== null && this.#served.has(socket);
  }

  /** Closes those that nobody uses; `onlyServed`: of those the ones that have served before. */
  close({ onlyServed = false } = {}): void {
    for (const socket of this.#idle) if (!onlyServed || this.hasServed(socket)) socket.destroy();
    this.#idle = this.#idle.filter(isOpen);
  }
}

function isOpen(socket: Socket): boolean {
  return !socket.destroyed && socket.readable;
}

/** Nothing was asked: what comes could not be told from the answer to the next question. */
function closeStrayed(this: Socket): void {
  this.destroy();
}
