import { ExitCode, Fault } from '../model/fault.ts';
import { parseAddress, type Address } from './address.ts';
import { Connector, VERSION_QUESTION, type CheckController, type OpenedLink } from './connector.ts';
import { Credentials } from './credentials.ts';
import { NoConnection, type DialLimits } from './dial.ts';
import { encodeBody } from './encode-body.ts';
import { Exchange, Unanswered, type HttpAnswer, type ApiRequest } from './exchange.ts';
import { failedRequest, noController } from './failures.ts';
import { answerOf } from './http-body.ts';
import { discard, type Link } from './controller-link.ts';
import { AnswerTimeout, RequestFailed } from './wire.ts';
import { AllFailed, type Attempt, type HeadStart } from './race-controllers.ts';
import type { Answer, Request } from './send.ts';
import { redirection, refusedRedirection } from './redirection.ts';
import { firstAnswer } from './first-answer.ts';
import type { ConnectionSettings } from './connection-settings.ts';
import { NoUse, checkUsable } from './usable-answer.ts';

/** An answer and the link it came over. */
interface Answered {
  readonly answer: HttpAnswer;
  readonly link: Link;
}

/** A list of addresses with what is to be said when none of them answers. */
interface Group {
  readonly addresses: readonly Address[];
  /** They stand in for those that were named: good for questions only. */
  readonly standIns: boolean;
}

/** ms that a controller may think about a question until another one is asked as well. */
const PATIENCE = 1_000;
/** What cannot be reached at once is not waited for; whoever is there, but slow to show a certificate, must not slip by. */
const HEAD_START: HeadStart = { untilContact: 200, fromContact: PATIENCE };
const CONNECT_LIMIT = 10_000;
/** With other controllers to turn to, a name server that does not answer must not hold everything up. */
const LOOKUP_LIMIT = 2_500;

/**
 * Finds a controller that answers and exchanges requests with it, with credentials only where they may be seen. With several
 * addresses a question goes on to the next one until an answer can be used; a change goes only to one that has answered
 * before, and is never sent twice.
 */
export class Transport {
  readonly #settings: ConnectionSettings;
  readonly #exchange: Exchange;
  readonly #connector: Connector;
  readonly #greet: CheckController;
  #groups: { readonly named: Group; readonly standIns: Group } | undefined;
  /** The link in use, with the list it is of and its place in it. */
  #current: { readonly link: Link; readonly group: Group; readonly index: number } | undefined;
  #searching: Promise<unknown> | undefined;
  readonly #answered = new WeakSet<Link>();
  readonly #greeted = new WeakSet<Link>();

  /** `greet` asks a plain port who it is, before anything goes there that not everybody may see. */
  constructor(settings: ConnectionSettings, greet: (answer: Answer) => Promise<void>) {
    this.#settings = settings;
    this.#greet = (answer) => greet(answerOf(answer));
    const credentials = new Credentials(settings);
    this.#exchange = new Exchange(settings, credentials);
    this.#connector = new Connector(settings, credentials, this.#exchange, this.#greet);
  }

  /** The controller in use; connects if that did not happen yet. */
  async uri(): Promise<string> {
    if (!this.#isOneOfSeveral) return (await this.#only()).address.written;
    if (!this.#current) discard((await this.#ask(VERSION_QUESTION)).message);
    return this.#current?.link.address.written ?? '';
  }

  /** The head of the answer, whatever its status below or above 400. Throws Faults (exit 20, 21). */
  async send({ body, text, asks, ...request }: Request): Promise<Answer> {
    const { signal } = request;
    if (signal?.aborted) throw interrupted();
    const encoded = text ?? (body === undefined ? undefined : encodeBody(body, (secret) => secret.reveal()));
    const sent = this.#sendAny({ ...request, body: encoded, isQuestion: asks });
    return answerOf(await (signal ? orAborted(sent, signal) : sent));
  }

  async #sendAny(request: ApiRequest): Promise<HttpAnswer> {
    try {
      if (!this.#isOneOfSeveral) return await this.#sendAgain(request, () => this.#only());
      if (isQuestion(request)) return await this.#ask(request);
      // One that has nobody beside it need not prove anything before a change.
      const isOnlyOne = this.#lists.named.addresses.length === 1 && request.method !== 'GET';
      if (isOnlyOne) return await this.#sendAgain(request, () => this.#only());
      return await this.#sendAgain(request, () => this.#proven(request));
    } catch (error) {
      throw error instanceof Unanswered ? failedRequest(error.cause, error.failed) : error;
    }
  }

  /** Whether a question may be answered by more than one controller. */
  get #isOneOfSeveral(): boolean {
    const { named, standIns } = this.#lists;
    return named.addresses.length !== 1 || standIns.addresses.length > 0;
  }

  get #lists() {
    const { controllers, standIns = [] } = this.#settings;
    this.#groups ??= {
      named: { addresses: controllers.map(parseAddress), standIns: false },
      standIns: { addresses: standIns.map(parseAddress), standIns: true },
    };
    return this.#groups;
  }

  /** The controller may be gone before anything was sent: perhaps it is back, or another one has taken over. */
  async #sendAgain(request: ApiRequest, find: () => Promise<Link>): Promise<HttpAnswer> {
    try {
      return await this.#sendOver(await find(), request);
    } catch (error) {
      if (!(error instanceof Unanswered && error.nothingSent)) throw error;
      this.#current = undefined;
      return await this.#sendOver(await find(), request);
    }
  }

  async #sendOver(link: Link, request: ApiRequest): Promise<HttpAnswer> {
    try {
      const ready = await this.#readyFor(link, request);
      const { answer, link: last } = await this.#askOver(ready, request);
      this.#keep(last);
      return answer;
    } catch (error) {
      throw error instanceof NoConnection ? noController([link.address], [error]) : error;
    }
  }

  /** A link that this request may go over: no change goes to a plain port that might redirect. */
  async #readyFor(link: Link, request: ApiRequest): Promise<Link> {
    if (request.method === 'GET' || link.address.secure || this.#greeted.has(link)) return link;
    const target = await this.#connector.leads(link);
    this.#greeted.add(link);
    return target ? this.#keep(await this.#follow(link, target)) : link;
  }

  /** Follows a redirection to the TLS port. */
  async #askOver(link: Link, request: ApiRequest): Promise<Answered> {
    const answer = await this.#exchange.ask(link, request);
    const sent = (): string => this.#exchange.sentTo(link.address);
    const target = redirection(answer, link.address, sent);
    if (!target) return { answer, link };
    discard(answer.message);
    if (request.method !== 'GET') throw refusedRedirection(link.address, answer.message.headers.location ?? '', sent());
    const next = await this.#follow(link, target);
    const again = await this.#exchange.ask(next, request);
    redirection(again, next.address, () => this.#exchange.sentTo(next.address));
    return { answer: again, link: next };
  }

  async #follow(link: Link, target: Address): Promise<Link> {
    return accepted(await this.#connector.follow(link.address, target, this.#limits(CONNECT_LIMIT)));
  }

  /** The link to the only controller that was named. */
  async #only(): Promise<Link> {
    const { named } = this.#lists;
    if (this.#current?.group === named) return this.#current.link;
    this.#searching ??= this.#connectOnly(named).finally(() => (this.#searching = undefined));
    return (await this.#searching) as Link;
  }

  async #connectOnly(group: Group): Promise<Link> {
    const [address] = group.addresses;
    if (!address) throw noController([], []);
    try {
      const link = accepted(await this.#connector.open(address, this.#limits(CONNECT_LIMIT)));
      this.#current = { link, group, index: 0 };
      return link;
    } catch (error) {
      throw error instanceof NoConnection ? noController([address], [error], this.#adviceFor(group)) : error;
    }
  }

  /** A link to one of the named controllers that has answered a question; for a change it was greeted, too. */
  async #proven({ method }: ApiRequest): Promise<Link> {
    const { named } = this.#lists;
    const before = this.#current;
    const isChange = method !== 'GET';
    if (before && this.#answered.has(before.link) && !(isChange && before.group.standIns)) return before.link;
    if (!isChange) discard((await this.#ask(VERSION_QUESTION)).message);
    else await this.#greetOneOf(named);
    if (!this.#current) throw noController([], []);
    return this.#current.link;
  }

  async #greetOneOf(named: Group): Promise<void> {
    const answer = await this.#askOneOf(named, VERSION_QUESTION).catch((error: unknown) => {
      throw error instanceof AllFailed ? noController(named.addresses, error.reasons, this.#adviceFor(named)) : error;
    });
    await this.#greet(answer);
    if (this.#current) this.#greeted.add(this.#current.link);
  }

  #adviceFor({ standIns }: Group): readonly string[] | undefined {
    if (standIns || this.#lists.standIns.addresses.length === 0) return this.#settings.advice;
    return [
      'A change goes only to the controllers named with --controllers, never to those of LS_CONTROLLERS instead.',
    ];
  }

  /** A question to the controllers in turn, at last to those that stand in for the named ones. */
  async #ask(request: ApiRequest): Promise<HttpAnswer> {
    // Of several questions at once, one looks for the controller.
    while (this.#searching && !this.#current) await this.#searching.catch(() => undefined);
    const searching = this.#askAll(request);
    this.#searching ??= searching.finally(() => (this.#searching = undefined)).catch(() => undefined);
    return await searching;
  }

  async #askAll(request: ApiRequest): Promise<HttpAnswer> {
    const { named, standIns } = this.#lists;
    const first = this.#current?.group ?? named;
    try {
      return await this.#askOneOf(first, request);
    } catch (error) {
      if (!(error instanceof AllFailed)) throw error;
      const fault = noController(first.addresses, error.reasons, this.#settings.advice);
      if (first.standIns || standIns.addresses.length === 0) throw fault;
      return await this.#askStandIns(standIns, request, fault);
    }
  }

  async #askStandIns(standIns: Group, request: ApiRequest, fault: unknown): Promise<HttpAnswer> {
    if (!(fault instanceof Fault)) throw fault;
    const answer = await this.#askOneOf(standIns, request).catch((error: unknown) => {
      if (!(error instanceof AllFailed)) throw error;
      const second = noController(standIns.addresses, error.reasons);
      throw new Fault(`${fault.message}\n${second.message}`, fault.exitCode, [...fault.hints, ...second.hints]);
    });
    this.#settings.warn(
      `Warning: ${fault.message.replace(/\.$/, '').replaceAll('\n', '; ')}. Asking ${answer.uri} of LS_CONTROLLERS instead.`,
    );
    return answer;
  }

  /** Throws AllFailed. */
  async #askOneOf(group: Group, request: ApiRequest): Promise<HttpAnswer> {
    const limits = this.#limits(group.addresses.length > 1 ? LOOKUP_LIMIT : CONNECT_LIMIT);
    const places = new Map<Link, number>();
    const current = this.#currentOf(group);
    const connects = group.addresses.map((address, index) => async (attempt: Attempt): Promise<OpenedLink> => {
      const opened = await this.#connector.open(address, limits, attempt);
      places.set(opened.link, index);
      return opened;
    });
    const { link, index, answer } = await firstAnswer({
      connects,
      current,
      ask: async ({ link, acceptIdentity }: OpenedLink, losing) => {
        acceptIdentity();
        const signal = request.signal ? AbortSignal.any([request.signal, losing]) : losing;
        const index = places.get(link) ?? current?.index ?? 0;
        return { index, ...(await this.#usableAnswer(link, { ...request, signal })) };
      },
      drop: ({ link }) => link.dropIdle(),
      headStart: HEAD_START,
      patience: PATIENCE,
    });
    this.#current = { link, group, index };
    this.#answered.add(link);
    return answer;
  }

  #currentOf(group: Group) {
    if (this.#current?.group !== group) return undefined;
    const { link, index } = this.#current;
    return { index, link: { link, acceptIdentity: () => undefined } };
  }

  async #usableAnswer(link: Link, request: ApiRequest): Promise<Answered> {
    const answered = await this.#askOver(link, request);
    try {
      await checkUsable(answered.answer);
      return answered;
    } catch (error) {
      if (error instanceof NoUse || !(error instanceof Error)) throw error;
      const { what, uri, timeout } = answered.answer;
      const cause = error instanceof AnswerTimeout ? error : new RequestFailed(error, false);
      throw new Unanswered(cause, { what, uri, timeout });
    }
  }

  #keep(link: Link): Link {
    if (this.#current) this.#current = { ...this.#current, link };
    return link;
  }

  #limits(lookup: number): DialLimits {
    const { timeout } = this.#settings;
    return { lookup, connect: timeout === 0 ? CONNECT_LIMIT : Math.min(CONNECT_LIMIT, timeout * 1000) };
  }
}

/** It may be asked of several controllers at once: it is answered soon, in JSON, and leaves nothing behind. */
function isQuestion({ method, accept, endless }: ApiRequest): boolean {
  return method === 'GET' && !endless && (accept === undefined || accept === 'application/json');
}

function accepted({ link, acceptIdentity }: OpenedLink): Link {
  acceptIdentity();
  return link;
}

/** Whatever the request waits for (connecting may take a while): once `signal` aborts, it is over. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return await new Promise((resolve, reject) => {
    const abort = (): void => reject(interrupted());
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

function interrupted(): Fault {
  return new Fault('Interrupted.', ExitCode.interrupted);
}
