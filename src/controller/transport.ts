import type { IncomingMessage } from 'node:http';
import { ExitCode, Fault } from '../model/fault.ts';
import { hostAndPort, parseAddress, sameHost } from './address.ts';
import type { Address } from './address.ts';
import { Credentials } from './credentials.ts';
import { NoConnection, dialPlain } from './dial.ts';
import type { Dial, DialLimits } from './dial.ts';
import { failedRequest, noController } from './failures.ts';
import { Link, RequestFailed } from './link.ts';
import { AllFailed, firstToSucceed } from './race.ts';
import { dialSecure } from './secure.ts';
import type { ConnectionSettings } from './settings.ts';

/** A request of the REST API, its body already written as JSON. */
export interface ApiRequest {
  readonly method: string;
  /** With query. */
  readonly path: string;
  readonly body?: string | undefined;
  /** Default: JSON. */
  readonly accept?: string;
  /** The answer may be silent for as long as it likes (server-sent events). */
  readonly endless?: boolean;
  readonly signal?: AbortSignal;
}

/** The head of an answer; its body is still to be read. */
export interface Answer {
  readonly message: IncomingMessage;
  readonly status: number;
  /** The request it belongs to, for messages: `GET /v1/nodes`. */
  readonly what: string;
  /** The controller as the user wrote it. */
  readonly uri: string;
  readonly timeout: number;
  /** It answers a change, whose outcome is unknown without replies. */
  readonly isChange: boolean;
  /** What to tell the user when the answer is "unauthorized". */
  readonly advice: () => Promise<readonly string[]>;
}

/** An answer of the plain port on the way to a connection; the second is where it redirects to. */
type Greeting = (link: Link) => Promise<Address | undefined>;

const HEAD_START = 200;
const CONNECT_LIMIT = 10_000;
/** With other controllers to turn to, a name server that does not answer must not hold everything up. */
const LOOKUP_LIMIT = 2_500;

/**
 * Finds a controller that can be reached and exchanges requests with it: several addresses side by side, from
 * the plain port to the TLS port where it says so, with credentials only where they may be seen, and with
 * a repetition only of what does no harm when done twice.
 */
export class Transport {
  readonly #settings: ConnectionSettings;
  readonly #credentials: Credentials;
  readonly #greet: Greeting;
  #link: Promise<Link> | undefined;
  #greeted: Link | undefined;

  /** `greet` asks a plain port who it is, before anything goes there that not everybody may see. */
  constructor(settings: ConnectionSettings, greet: (answer: Answer) => Promise<void>) {
    this.#settings = settings;
    this.#credentials = new Credentials(settings);
    this.#greet = async (link) => {
      const answer = await this.#exchange(link, { method: 'GET', path: '/v1/controller/version' });
      const target = redirection(answer, link);
      if (target) answer.message.resume();
      else await greet(answer);
      return target;
    };
  }

  /** The controller in use; connects if that did not happen yet. */
  async uri(): Promise<string> {
    return (await this.#connected()).address.written;
  }

  /** The head of the answer, whatever its status below or above 400. Throws Faults (exit 20, 21). */
  async send(request: ApiRequest): Promise<Answer> {
    const { signal } = request;
    return await (signal ? orAborted(this.#sendAgain(request), signal) : this.#sendAgain(request));
  }

  async #sendAgain(request: ApiRequest): Promise<Answer> {
    try {
      return await this.#sendOver(await this.#readyFor(request), request);
    } catch (error) {
      if (!(error instanceof RequestFailed && error.cause instanceof NoConnection)) throw error;
      // The controller is gone and nothing was sent: perhaps another one has taken over.
      this.#link = undefined;
      return await this.#sendOver(await this.#readyFor(request), request);
    }
  }

  async #sendOver(link: Link, request: ApiRequest): Promise<Answer> {
    const answer = await this.#exchange(link, request);
    const target = redirection(answer, link);
    if (!target) return answer;
    answer.message.resume();
    if (request.method !== 'GET') throw refusedRedirection(link.address, target);
    return await this.#exchange(await this.#moveTo(target), request);
  }

  /** A link that this request may go over. */
  async #readyFor(request: ApiRequest): Promise<Link> {
    const link = await this.#connected();
    if (request.method === 'GET' || link.address.secure || this.#greeted === link) return link;
    const target = await this.#greet(link);
    this.#greeted = link;
    return target ? await this.#moveTo(target) : link;
  }

  async #exchange(link: Link, request: ApiRequest): Promise<Answer> {
    const { method, path, body } = request;
    const { timeout, userAgent } = this.#settings;
    const credential = await this.#credentials.for(link);
    const headers = {
      'User-Agent': userAgent,
      Accept: request.accept ?? 'application/json',
      // On the way through the machine itself packing costs more than it saves.
      ...(link.loopback ? {} : { 'Accept-Encoding': 'gzip' }),
      ...(credential ? { Authorization: credential.header } : {}),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    };
    const silence = request.endless ? 0 : timeout * 1000;
    const wire = { method, path, headers, body, timeout: silence, signal: request.signal };
    const what = `${method} ${path}`;
    const uri = link.address.written;
    const isChange = method !== 'GET';
    if (isChange) this.#settings.changing?.(true);
    try {
      const message = await sendOnce(link, wire);
      const advice = () => this.#credentials.advice(link);
      return { message, status: message.statusCode ?? 0, what, uri, timeout, isChange, advice };
    } catch (error) {
      throw failedRequest(error, { what, uri, timeout, isChange });
    } finally {
      if (isChange) this.#settings.changing?.(false);
    }
  }

  #connected(): Promise<Link> {
    this.#link ??= this.#connect().catch((error: unknown) => {
      this.#link = undefined;
      throw error;
    });
    return this.#link;
  }

  async #connect(): Promise<Link> {
    const addresses = this.#settings.controllers.map(parseAddress);
    const limits = { lookup: addresses.length > 1 ? LOOKUP_LIMIT : CONNECT_LIMIT, connect: this.#connectLimit() };
    const attempts = addresses.map((address) => (signal?: AbortSignal) => this.#open(address, limits, signal));
    try {
      const { link, settle } = await firstToSucceed(attempts, HEAD_START);
      settle();
      return link;
    } catch (error) {
      throw error instanceof AllFailed ? noController(addresses, error.reasons, this.#settings.advice) : error;
    }
  }

  /** One attempt of several: nothing that lasts happens before `settle`. */
  async #open(address: Address, limits: DialLimits, signal?: AbortSignal): Promise<{ link: Link; settle: () => void }> {
    const dial: Dial = { address, limits, signal };
    if (address.secure) {
      const { socket, settle } = await dialSecure(dial, this.#settings);
      const again = { address, ip: socket.remoteAddress, limits };
      return { link: new Link(address, socket, async () => await this.#redialSecure(again)), settle };
    }
    const socket = await dialPlain(dial);
    const again = { address, ip: socket.remoteAddress, limits };
    return await this.#leavePlain(new Link(address, socket, () => dialPlain(again)), limits, signal);
  }

  async #redialSecure(dial: Dial) {
    const { socket, settle } = await dialSecure(dial, this.#settings);
    settle();
    return socket;
  }

  /** Where credentials must not go over this plain link, it has to lead to a TLS port. */
  async #leavePlain(link: Link, limits: DialLimits, signal?: AbortSignal): Promise<{ link: Link; settle: () => void }> {
    const withheld = await this.#credentials.withheldFrom(link);
    if (withheld === undefined) return { link, settle: () => undefined };
    const target = await this.#greet(link);
    link.dropIdle();
    if (target) return await this.#open(target, limits, signal);
    if (withheld === 'token') return { link, settle: () => undefined };
    throw new NoConnection('a password is not sent over plain HTTP', [
      'Use an address with linstor+ssl:// or, on a network you trust, --allow-insecure-auth.',
    ]);
  }

  async #moveTo(target: Address): Promise<Link> {
    const limits = { lookup: CONNECT_LIMIT, connect: this.#connectLimit() };
    try {
      const { link, settle } = await this.#open(target, limits);
      settle();
      this.#link = Promise.resolve(link);
      return link;
    } catch (error) {
      throw error instanceof NoConnection ? noController([target], [error]) : error;
    }
  }

  #connectLimit(): number {
    const { timeout } = this.#settings;
    return timeout === 0 ? CONNECT_LIMIT : Math.min(CONNECT_LIMIT, timeout * 1000);
  }
}

/** Whatever the request waits for (connecting may take a while): once `signal` aborts, it is over. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const fault = (): Fault => new Fault('Interrupted.', ExitCode.interrupted);
  if (signal.aborted) throw fault();
  return await new Promise((resolve, reject) => {
    const abort = (): void => reject(fault());
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** Sends again only a question, and only when the kept connection turned out to be closed already. */
async function sendOnce(link: Link, wire: Parameters<Link['send']>[0]): Promise<IncomingMessage> {
  try {
    return await link.send(wire);
  } catch (error) {
    if (wire.method !== 'GET' || !(error instanceof RequestFailed && error.stale)) throw error;
    link.dropIdle();
    return await link.send(wire);
  }
}

/** The TLS port that an answer of a plain port points to. Throws a Fault for a redirection to anywhere else. */
function redirection({ status, message }: Answer, { address }: Link): Address | undefined {
  if (status < 300 || status >= 400 || status === 304) return undefined;
  const location = message.headers.location ?? '';
  const base = `http://${hostAndPort(address)}`;
  const url = URL.canParse(location, base) ? new URL(location, base) : undefined;
  if (url?.protocol !== 'https:' || address.secure || !sameHost(url.hostname, address.host)) {
    message.destroy();
    throw refusedRedirection(address, { written: location });
  }
  return { ...address, port: url.port === '' ? 443 : Number(url.port), secure: true };
}

function refusedRedirection(from: Address, to: Pick<Address, 'written'>): Fault {
  const where = to.written === '' ? 'elsewhere' : `to '${to.written}'`;
  return new Fault(`${from.written} redirects ${where}; this is not followed.`, ExitCode.noController, [
    'Only a redirection from the plain port to the TLS port of the same host is followed; nothing secret was sent.',
    'If it is the controller you mean, name its address with --controllers.',
  ]);
}
