import type { X509Certificate } from 'node:crypto';
import { ExitCode, Fault } from '../model/fault.ts';
import { systemReason } from '../model/system-reason.ts';
import type { Address } from './address.ts';
import type { Credentials } from './credentials.ts';
import { NoConnection, dialPlain, type Dial, type DialLimits } from './dial.ts';
import type { Exchange, HttpAnswer } from './exchange.ts';
import { knownRedirection, noteRedirection, type KnownController } from './known-controllers.ts';
import { Link, discard } from './controller-link.ts';
import { noteName, redirection } from './redirection.ts';
import { SecureDialer, certificateOf, wrongIdentity } from './tls-identity.ts';
import type { Attempt } from './race-controllers.ts';
import { trustOf, type ConnectionSettings } from './connection-settings.ts';

/** A connection that came about; nothing that lasts happened before `refineRows` is called, once. */
export interface OpenedLink {
  readonly link: Link;
  /** A CA vouches for its certificate. */
  readonly vouched?: boolean;
  /** The certificate that the other end has shown. */
  readonly certificate?: () => X509Certificate | undefined;
  readonly acceptIdentity: () => void;
}

/** What an answer of a plain port says about who it is. */
export type CheckController = (answer: HttpAnswer) => Promise<void>;

/** The question that costs nothing: who are you. */
export const VERSION_QUESTION = { method: 'GET', path: '/v1/controller/version' } as const;

/** Makes links to single addresses, from the plain port to the TLS port where it says so and may say so. */
export class Connector {
  readonly #settings: ConnectionSettings;
  readonly #credentials: Credentials;
  readonly #exchange: Exchange;
  readonly #greet: CheckController;
  readonly #secure: SecureDialer;

  constructor(settings: ConnectionSettings, credentials: Credentials, exchange: Exchange, greet: CheckController) {
    this.#settings = settings;
    this.#credentials = credentials;
    this.#exchange = exchange;
    this.#greet = greet;
    this.#secure = new SecureDialer(settings);
  }

  /** Throws NoConnection and Unanswered for an address that does not do, a Fault for one that must not be believed. */
  async open(address: Address, limits: DialLimits, attempt?: Attempt): Promise<OpenedLink> {
    if (address.secure) return await this.#openSecure({ address, limits, ...attempt });
    const proxy = await this.#settings.proxyFor?.(address);
    const socket = await dialPlain({ address, proxy, limits, ...attempt });
    const again = { address, proxy, ip: socket.remoteAddress, limits };
    return await this.#leavePlain(new Link(address, socket, () => dialPlain(again), proxy), limits, attempt);
  }

  /** The link to where a plain address redirects. Throws as `open` does, and a Fault when it is not where it is known to redirect. */
  async follow(from: Address, target: Address, limits: DialLimits, attempt?: Attempt): Promise<OpenedLink> {
    const known = this.#knownRedirection(from);
    if (known && known.redirectsTo !== noteName(target))
      throw this.#wrongTurn(
        from,
        `it redirects to ${noteName(target)}, but is known to redirect to ${known.redirectsTo ?? ''}`,
      );
    return await this.#openSecure({ address: target, limits, ...attempt }, { from, known });
  }

  /** Whether the plain port at the other end of this link redirects; asks it who it is, and greets it if it stays. */
  async leads(link: Link, { bare = false } = {}): Promise<Address | undefined> {
    const answer = await this.#exchange.ask(link, VERSION_QUESTION, { bare });
    const target = redirection(answer, link.address, () => this.#exchange.sentTo(link.address));
    if (target || bare) discard(answer.message);
    else await this.#greet(answer);
    return target;
  }

  async #openSecure(
    dial: Dial,
    redirected?: { from: Address; known: KnownController | undefined },
  ): Promise<OpenedLink> {
    const { address, limits } = dial;
    const proxy = await this.#settings.proxyFor?.(address);
    const expected = { vouched: redirected?.known?.vouched };
    const { socket, vouched, acceptIdentity } = await this.#secure.dial({ ...dial, proxy }, expected);
    const again = { address, proxy, ip: proxy ? undefined : socket.remoteAddress, limits };
    const redial = async () => {
      const next = await this.#secure.dial(again, expected);
      next.acceptIdentity();
      return next.socket;
    };
    const acceptAll = (): void => {
      acceptIdentity();
      if (redirected && !redirected.known) this.#noteRedirection(redirected.from, address, vouched);
    };
    return {
      link: new Link(address, socket, redial, proxy),
      vouched,
      certificate: () => certificateOf(socket),
      acceptIdentity: acceptAll,
    };
  }

  /** Where a plain link will not do, it has to lead to a TLS port. */
  async #leavePlain(link: Link, limits: DialLimits, attempt?: Attempt): Promise<OpenedLink> {
    const stays = { link, acceptIdentity: () => undefined };
    const refusal = this.#refusalOf(link.address);
    const withheld = refusal ? undefined : await this.#credentials.withheldFrom(link);
    if (!refusal && withheld === undefined) return stays;
    const target = await this.leads(link, { bare: refusal !== undefined });
    if (target) {
      link.dropIdle();
      return await this.follow(link.address, target, limits, attempt);
    }
    if (refusal) throw refusal;
    if (withheld === 'token') return stays;
    throw new NoConnection('a password is not sent over plain HTTP', [
      'Use an address with linstor+ssl:// or, on a network you trust, --allow-insecure-auth.',
    ]);
  }

  /** Why plain answers of this address are not believed; undefined when they are. */
  #refusalOf(address: Address): Fault | undefined {
    const { cafile } = this.#settings;
    if (trustOf(this.#settings) === 'vouched')
      return new Fault(
        `${address.written} answers in plain HTTP, which nobody can vouch for: refused because of ${cafile === undefined ? '--tls strict' : '--cafile'}.`,
        ExitCode.noController,
        ['Nothing secret was sent. Name its TLS port with linstor+ssl://, or have the plain port redirect to it.'],
      );
    const known = this.#knownRedirection(address);
    if (!known) return undefined;
    return this.#wrongTurn(address, `it answers in plain HTTP, but is known to redirect to ${known.redirectsTo ?? ''}`);
  }

  #wrongTurn(from: Address, why: string): Fault {
    return wrongIdentity(from, `${why}: somebody may be in between`, [
      this.#exchange.sentTo(from),
      `If that is on purpose: linstor trust forget ${noteName(from)}`,
    ]);
  }

  /** Only where certificates are noted at first contact does it matter where the first contact led. */
  #knownRedirection(from: Address): KnownController | undefined {
    if (trustOf(this.#settings) !== 'pinned') return undefined;
    return knownRedirection(this.#settings.knownControllersFile, noteName(from));
  }

  #noteRedirection(from: Address, to: Address, vouched: boolean): void {
    if (trustOf(this.#settings) !== 'pinned') return;
    try {
      noteRedirection(this.#settings.knownControllersFile, noteName(from), noteName(to), vouched);
    } catch (error) {
      this.#settings.warn(
        `Warning: where ${noteName(from)} redirects cannot be noted, so a change will not be noticed: ${systemReason(error)}`,
      );
    }
  }
}
