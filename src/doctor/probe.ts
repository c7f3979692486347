import type { X509Certificate } from 'node:crypto';
import { supported, versionIn } from '../api/controller-version.ts';
import type { ControllerVersion } from '../api/objects/version.ts';
import { errorOf } from '../api/read-answer.ts';
import { ExitCode, Fault } from '../model/fault.ts';
import { isIpAddress, type Address } from '../transport/address.ts';
import type { ConnectionSettings } from '../transport/connection-settings.ts';
import { Connector, VERSION_QUESTION, type OpenedLink } from '../transport/connector.ts';
import { discard, type Link } from '../transport/controller-link.ts';
import { Credentials } from '../transport/credentials.ts';
import { Exchange, type HttpAnswer } from '../transport/exchange.ts';
import { noController } from '../transport/failures.ts';
import { answerOf } from '../transport/http-body.ts';
import { noteName, redirection } from '../transport/redirection.ts';
import { checkUsable } from '../transport/usable-answer.ts';
import { identityOf } from './controller-identity.ts';

/** What one step on the way to a controller is called, in the order they are taken. */
export type StepName = 'resolve' | 'connect' | 'tls' | 'answer';

/** What a look at one controller has found out, as far as it came. Times are in ms. */
export interface Probe {
  readonly address: Address;
  readonly took: Partial<Record<StepName, number>>;
  ips: readonly string[];
  viaProxy: boolean;
  /** Where a plain address has led to. */
  redirectedTo?: string;
  /** By what the other end is known. */
  identity?: string;
  /** Its certificate, which nobody vouches for and which is not noted yet. */
  newFingerprint?: string;
  certificateEnds?: number;
  version?: ControllerVersion;
  /** How far its clock is ahead of this machine's. */
  skew?: number;
  /** Whether it knows as whom it is asked; undefined where that was not tried. */
  user?: 'accepted' | 'refused';
  /** Why it cannot be used, or not as this user. */
  fault?: Fault;
}

/** Something that needs to know who asks. */
const USER_QUESTION = { method: 'GET', path: '/v1/nodes?limit=1' } as const;

/**
 * Goes the way that every command goes to the controller at `address`, for at most `limit` ms, and notes nothing of it. To an end that is
 * not known yet nothing secret is sent. Throws nothing but bugs.
 */
export async function probe(address: Address, settings: ConnectionSettings, limit: number): Promise<Probe> {
  const found: Probe = { address, took: {}, ips: [], viaProxy: false };
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), limit);
  try {
    await Promise.race([new Look(found, settings, limit, over.signal).run(), aborted(over.signal)]);
  } catch (reason) {
    found.fault ??= over.signal.aborted ? tooLate(found, limit) : noController([address], [reason]);
  } finally {
    clearTimeout(timer);
    over.abort();
  }
  return found;
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('too late'))));
}

function tooLate({ address, took }: Probe, limit: number): Fault {
  const isConnected = took.connect !== undefined;
  return new Fault(
    `${address.written} ${isConnected ? 'accepts connections, but does not answer' : 'does not answer'} within ${limit / 1000} s.`,
    isConnected ? ExitCode.timeout : ExitCode.noController,
    [
      isConnected
        ? 'Look at the log of the controller.'
        : 'Is the machine up, and does a firewall let the port through?',
    ],
  );
}

class Look {
  readonly #found: Probe;
  readonly #settings: ConnectionSettings;
  readonly #limit: number;
  readonly #signal: AbortSignal;
  readonly #exchange: Exchange;
  readonly #connector: Connector;

  constructor(found: Probe, settings: ConnectionSettings, limit: number, signal: AbortSignal) {
    this.#found = found;
    this.#settings = settings;
    this.#limit = limit;
    this.#signal = signal;
    const credentials = new Credentials(settings);
    this.#exchange = new Exchange(settings, credentials);
    this.#connector = new Connector(settings, credentials, this.#exchange, ({ message }) => {
      discard(message);
      return Promise.resolve();
    });
  }

  async run(): Promise<void> {
    await this.#resolve();
    const opened = await this.#open();
    const { answer, link, isKnown } = await this.#ask(opened);
    try {
      this.#noteClock(answer);
      await checkUsable(answer);
      // Who was not asked as the user may well refuse.
      if (!isKnown && isRefusal(answer)) return;
      await this.#noteVersion(answer);
      if (isKnown) await this.#askAsUser(link);
    } finally {
      // One that was read to its end has given its connection back already.
      if (!answer.message.complete) discard(answer.message);
      link.dropIdle();
    }
  }

  async #resolve(): Promise<void> {
    const { address } = this.#found;
    this.#found.viaProxy = (await this.#settings.proxyFor?.(address)) !== undefined;
    if (this.#found.viaProxy) return;
    if (isIpAddress(address.host)) {
      this.#found.ips = [address.host];
      return;
    }
    const { lookup } = await import('node:dns/promises');
    const start = performance.now();
    // What it cannot be resolved for is said when the connection fails.
    const all = await lookup(address.host, { all: true }).catch(() => []);
    if (all.length > 0) this.#found.took.resolve = performance.now() - start;
    this.#found.ips = [...new Set(all.map(({ address: ip }) => ip))];
  }

  async #open(): Promise<OpenedLink> {
    const start = performance.now();
    let connected: number | undefined;
    const contact = (): void => {
      connected ??= performance.now();
      this.#found.took.connect ??= connected - start;
    };
    const opened = await this.#connector.open(this.#found.address, this.#limits, { signal: this.#signal, contact });
    if (opened.link.address.secure) this.#found.took.tls = performance.now() - (connected ?? start);
    return opened;
  }

  get #limits() {
    return { lookup: this.#limit, connect: this.#limit };
  }

  /** Who the controller is; from a plain port that redirects, the TLS port behind it. */
  async #ask(opened: OpenedLink): Promise<{ answer: HttpAnswer; link: Link; isKnown: boolean }> {
    const { address } = this.#found;
    const first = await this.#greet(opened);
    const target = redirection(first.answer, opened.link.address, () => '');
    if (!target) return first;
    discard(first.answer.message);
    opened.link.dropIdle();
    this.#found.redirectedTo = noteName(target);
    const start = performance.now();
    const attempt = { signal: this.#signal, contact: () => undefined };
    const next = await this.#connector.follow(address, target, this.#limits, attempt);
    this.#found.took.tls = performance.now() - start;
    const last = await this.#greet(next);
    redirection(last.answer, next.link.address, () => '');
    return last;
  }

  async #greet({
    link,
    vouched,
    certificate,
  }: OpenedLink): Promise<{ answer: HttpAnswer; link: Link; isKnown: boolean }> {
    const { identity, isKnown } = identityOf(link.address, vouched === true, this.#settings);
    this.#found.identity = identity;
    this.#noteCertificate(certificate?.(), isKnown);
    const start = performance.now();
    const answer = await this.#exchange.ask(link, { ...VERSION_QUESTION, signal: this.#signal }, { bare: !isKnown });
    this.#found.took.answer = performance.now() - start;
    return { answer, link, isKnown };
  }

  #noteCertificate(certificate: X509Certificate | undefined, isKnown: boolean): void {
    if (!certificate) return;
    const ends = Date.parse(certificate.validTo);
    if (!Number.isNaN(ends)) this.#found.certificateEnds = ends;
    if (!isKnown) this.#found.newFingerprint = certificate.fingerprint256;
  }

  #noteClock({ message }: HttpAnswer): void {
    const theirs = Date.parse(message.headers.date ?? '');
    if (!Number.isNaN(theirs)) this.#found.skew = theirs - Date.now();
  }

  async #noteVersion(answer: HttpAnswer): Promise<void> {
    const whole = answerOf(answer);
    if (isRefusal(whole)) this.#found.user = 'refused';
    try {
      const version = await versionIn(whole);
      this.#found.version = version;
      supported(version, whole);
    } catch (caught) {
      if (!(caught instanceof Fault)) throw caught;
      this.#found.fault = this.#found.user === 'refused' ? asReply(caught) : caught;
    }
  }

  async #askAsUser(link: Link): Promise<void> {
    if (this.#found.fault) return;
    const answer = await this.#exchange.ask(link, { ...USER_QUESTION, signal: this.#signal });
    if (!isRefusal(answer)) {
      discard(answer.message);
      this.#found.user = 'accepted';
      return;
    }
    this.#found.user = 'refused';
    // A 401 is thrown, as no command can go on with it.
    this.#found.fault = asReply(await errorOf(answerOf(answer)).catch((caught: unknown) => caught));
  }
}

/** It does not want this user, or any that does not say who it is. */
function isRefusal({ status }: { readonly status: number }): boolean {
  return status === 401 || status === 403;
}

/** The controller is there: that it refuses is an answer like any other error of its. */
function asReply(caught: unknown): Fault {
  const { message, hints } = caught instanceof Fault ? caught : new Fault(String(caught), ExitCode.reply);
  return new Fault(message, ExitCode.reply, hints);
}
