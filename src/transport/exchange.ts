import type { AnswerMessage } from './answer-message.ts';
import type { Address } from './address.ts';
import type { Credential, Credentials } from './credentials.ts';
import { NoConnection } from './dial.ts';
import type { Link } from './controller-link.ts';
import { RequestFailed } from './wire.ts';
import type { Answer, Request } from './send.ts';
import type { ConnectionSettings } from './connection-settings.ts';

/** A request of the REST API, its body already written as JSON. */
export interface ApiRequest extends Pick<Request, 'method' | 'path' | 'accept' | 'endless' | 'signal' | 'onWay'> {
  readonly body?: string | undefined;
  /** It changes nothing, whatever its method. */
  readonly isQuestion?: boolean;
}

/** The head of an answer; its body is still to be read. */
export interface HttpAnswer extends Pick<Answer, 'status' | 'what' | 'uri' | 'isChange' | 'advice'> {
  readonly message: AnswerMessage;
  /** s */
  readonly timeout: number;
}

/** The request that failed, for messages. */
export type Failed = Pick<HttpAnswer, 'what' | 'uri' | 'timeout'> & { readonly isChange?: boolean | undefined };

/** No answer came; `cause` is a RequestFailed or an AnswerTimeout. */
export class Unanswered extends Error {
  override readonly cause: unknown;
  readonly failed: Failed;

  constructor(cause: unknown, failed: Failed) {
    super('no answer');
    this.cause = cause;
    this.failed = failed;
  }

  /** Not a byte of the request went out. */
  get nothingSent(): boolean {
    return this.cause instanceof RequestFailed && this.cause.cause instanceof NoConnection;
  }
}

/** Sends requests over links, with credentials where they may be seen, and remembers which secrets went where. */
export class Exchange {
  readonly #settings: ConnectionSettings;
  readonly #credentials: Credentials;
  /** The names of what was sent, by address. */
  readonly #sent = new Map<string, Set<string>>();

  constructor(settings: ConnectionSettings, credentials: Credentials) {
    this.#settings = settings;
    this.#credentials = credentials;
  }

  /** The head of the answer. `bare`: without any credential. Throws Unanswered. */
  async ask(link: Link, request: ApiRequest, { bare = false } = {}): Promise<HttpAnswer> {
    const { method, path, body, signal, onWay } = request;
    const { timeout, changing } = this.#settings;
    const credential = bare ? undefined : await this.#credentials.for(link);
    const headers = this.#headers(link, request, credential);
    const wire = { method, path, headers, body, timeout: request.endless ? 0 : timeout * 1000, signal };
    const what = `${method} ${path}`;
    const uri = link.address.written;
    const isChange = request.isQuestion !== true && method !== 'GET';
    if (isChange) {
      changing?.(true);
      onWay?.(uri, true);
    }
    try {
      const message = await sendOnce(link, wire);
      this.#note(link.address, request, credential);
      const advice = () => this.#credentials.advice(link);
      return { message, status: message.statusCode ?? 0, what, uri, timeout, isChange, advice };
    } catch (error) {
      const unanswered = new Unanswered(error, { what, uri, timeout, isChange });
      if (unanswered.nothingSent && isChange) onWay?.(uri, false);
      if (!unanswered.nothingSent) this.#note(link.address, request, credential);
      throw unanswered;
    } finally {
      if (isChange) changing?.(false);
    }
  }

  /** One sentence on the secrets that went to this address in this run. */
  sentTo({ written }: Pick<Address, 'written'>): string {
    const names = [...(this.#sent.get(written) ?? [])];
    if (names.length === 0) return 'Nothing secret was sent.';
    return `Sent to ${written} before that: ${names.join(', ')}. If you do not trust it, replace what is secret of this.`;
  }

  #headers(link: Link, { accept, body }: ApiRequest, credential: Credential | undefined) {
    return {
      'User-Agent': this.#settings.userAgent,
      Accept: accept ?? 'application/json',
      // On the way through the machine itself packing costs more than it saves.
      ...(link.loopback ? {} : { 'Accept-Encoding': 'gzip' }),
      ...(credential ? { Authorization: credential.header } : {}),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    };
  }

  #note({ written, secure }: Address, { method, path, body }: ApiRequest, credential: Credential | undefined): void {
    const { certfile } = this.#settings;
    const names = [
      ...(credential ? [credential.name] : []),
      ...(secure && certfile !== undefined ? [`the client certificate ${certfile}`] : []),
      ...(body === undefined ? [] : [`the body of ${method} ${path}`]),
    ];
    this.#sent.set(written, new Set([...(this.#sent.get(written) ?? []), ...names]));
  }
}

/** Sends again only a question, and only when the kept connection turned out to be closed already. */
async function sendOnce(link: Link, wire: Parameters<Link['send']>[0]): Promise<AnswerMessage> {
  try {
    return await link.send(wire);
  } catch (error) {
    if (wire.method !== 'GET' || !(error instanceof RequestFailed && error.stale)) throw error;
    link.dropIdle();
    return await link.send(wire);
  }
}
