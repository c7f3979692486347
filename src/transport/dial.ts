import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { connect, type Socket } from 'node:net';
import { isIpAddress, type Address } from './address.ts';
import { lookup } from '../model/lookup.ts';

/** Why no connection to an address came about, in words that follow `linstor://host:port: `. */
export class NoConnection extends Error {
  readonly hints: readonly string[];

  constructor(reason: string, hints: readonly string[] = []) {
    super(reason);
    this.name = 'NoConnection';
    this.hints = hints;
  }
}

/** Limits in ms for finding out the IP address and for connecting to it. */
export interface DialLimits {
  readonly lookup: number;
  readonly connect: number;
}

/** An HTTP proxy on the way to a controller. */
export interface Proxy {
  /** What requests to plain addresses carry for it. */
  readonly headers: OutgoingHttpHeaders;
  /** A connection to the proxy itself, for requests to plain addresses. Throws NoConnection. */
  dial(dial: Dial): Promise<Socket>;
  /** A connection through it to the other end (CONNECT). Throws NoConnection. */
  tunnel(dial: Dial): Promise<Socket>;
  /** Why it does not let the request through; undefined when the answer is the controller's. */
  refusal(answer: IncomingMessage): NoConnection | undefined;
}

export interface Dial {
  readonly address: Address;
  /** The IP address that `address.host` resolved to earlier. */
  readonly ip?: string | undefined;
  readonly proxy?: Proxy | undefined;
  readonly limits: DialLimits;
  /** Ends the attempt. */
  readonly signal?: AbortSignal | undefined;
  /** Called once somebody has accepted the connection. */
  readonly contact?: () => void;
}

/** Connects without TLS. Throws NoConnection. */
export async function dialPlain(dial: Dial): Promise<Socket> {
  const { address, ip, proxy } = dial;
  if (proxy) return await proxy.dial(dial);
  const socket = connect({ host: ip ?? address.host, port: address.port, noDelay: true, autoSelectFamily: true });
  return await established(socket, 'connect', dial);
}

/** The socket once it emitted `event`. Throws NoConnection, the socket being destroyed. */
export function established<S extends Socket>(socket: S, event: 'connect' | 'secureConnect', dial: Dial): Promise<S> {
  return new Promise((resolve, reject) => {
    const { limits, signal } = dial;
    const fail = (reason: NoConnection): void => {
      settle();
      socket.destroy();
      reject(reason);
    };
    const after = (ms: number, what: string): NodeJS.Timeout =>
      setTimeout(() => fail(new NoConnection(`${what} within ${ms / 1000} s`)), ms);
    const startConnect = (): void => {
      clearTimeout(timer);
      timer = after(limits.connect, 'no answer');
      socket.off('lookup', startConnect);
    };
    const abort = (): void => fail(new NoConnection('another controller was faster'));
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      socket.off('error', onError).on('error', ignore);
    };
    const onError = (error: Error): void => fail(noConnection(error));
    const named = !isIpAddress(dial.ip ?? dial.address.host);
    let timer = named ? after(limits.lookup, 'the host name was not resolved') : after(limits.connect, 'no answer');

    if (named) socket.on('lookup', startConnect);
    signal?.addEventListener('abort', abort);
    socket.on('error', onError);
    if (dial.contact) socket.once('connect', dial.contact);
    socket.once(event, () => {
      settle();
      resolve(socket);
    });
  });
}

/** Whoever uses the connection listens to its errors; between two uses nobody needs to. */
const ignore = (): void => undefined;

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ENOTFOUND: 'the host name cannot be resolved',
  EAI_AGAIN: 'the host name cannot be resolved at the moment',
  EAI_FAIL: 'the host name cannot be resolved',
  EAI_NODATA: 'the host name cannot be resolved',
  ETIMEDOUT: 'no answer',
  EHOSTUNREACH: 'no route to the host',
  ENETUNREACH: 'the network cannot be reached',
  EADDRNOTAVAIL: 'the address cannot be reached from here',
  ECONNRESET: 'the connection was reset',
  EPIPE: 'the connection was closed',
};

/** The words for it. */
export const CERTIFICATE_WANTED = 'the controller wants a client certificate that it knows';

/** Node's codes for what OpenSSL says, by a part of the code or of the message. */
const TLS_REASONS: readonly (readonly [part: RegExp, reason: string, hint?: string])[] = [
  [
    /UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|VERSION_TOO_LOW|INAPPROPRIATE_FALLBACK/,
    'it offers only TLS versions that are no longer safe (before 1.2)',
    'Let the controller offer TLS 1.2 or 1.3.',
  ],
  [
    /KEY_TOO_SMALL|MD_TOO_WEAK|SIGNATURE_ALGORITHM/,
    'its keys or signatures are too weak to be trusted',
    'Give the controller a certificate with at least RSA 2048 or P-256, and SHA-256.',
  ],
  [/NO_SHARED_CIPHER|NO_CIPHER|INSUFFICIENT_SECURITY|UNKNOWN_CIPHER/, 'it offers no cipher that is safe'],
  [
    /CERTIFICATE_REQUIRED|BAD_CERTIFICATE|UNKNOWN_CA|HANDSHAKE_FAILURE/,
    CERTIFICATE_WANTED,
    'Name it with --certfile and --keyfile.',
  ],
  [
    /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|wrong version number/,
    'the port does not speak TLS',
    'For a plain port use linstor://.',
  ],
];

/** The words for an error of a socket. */
export function noConnection(error: Error): NoConnection {
  const cause = error instanceof AggregateError ? (error.errors[0] as Error) : error;
  const code = 'code' in cause ? String(cause.code) : '';
  const [, reason, hint] = TLS_REASONS.find(([part]) => part.test(`${code} ${cause.message}`)) ?? [];
  if (reason !== undefined) return new NoConnection(reason, hint === undefined ? [] : [hint]);
  // What OpenSSL says beyond that means something only to those who know it.
  if (/^ERR_SSL_|^EPROTO$/.test(code)) return new NoConnection(`the TLS handshake failed (${code})`);
  return new NoConnection(lookup(REASONS, code) ?? (cause.message || code));
}
