import type { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ConnectionOptions, TLSSocket } from 'node:tls';
import { ExitCode, Fault, usageFault } from '../model/fault.ts';
import { systemReason } from '../model/system-reason.ts';
import { hostAndPort, isIpAddress, type Address } from './address.ts';
import { CERTIFICATE_WANTED, NoConnection, established, type Dial } from './dial.ts';
import { knownFingerprint, knownVouched, noteFingerprint, noteVouched } from './known-controllers.ts';
import { noteName } from './redirection.ts';
import { systemCas } from './system-cas.ts';
import { trustOf, type ConnectionSettings } from './connection-settings.ts';
import { lookup } from '../model/lookup.ts';

/** A connection whose other end is known to be the controller. */
export interface SecureConnection {
  readonly socket: TLSSocket;
  /** A CA vouches for the certificate. */
  readonly vouched: boolean;
  /** Call it once, before anything is sent: keeps what a first contact taught, and says what there is to say. */
  readonly acceptIdentity: () => void;
}

/** What is to be known of the other end besides what the settings say. */
interface Expected {
  /** Only a certificate that a CA vouches for will do. */
  readonly vouched?: boolean | undefined;
}

/** Connects with TLS and checks the certificate as the settings ask; remembers what this run has accepted and said. */
export class SecureDialer {
  readonly #settings: ConnectionSettings;
  /** Fingerprints of first contacts by address: they count also when they cannot be written down. */
  readonly #accepted = new Map<string, string>();
  /** Addresses that a CA vouched for: that counts also when it cannot be written down. */
  readonly #vouchedFor = new Set<string>();
  readonly #said = new Set<string>();

  constructor(settings: ConnectionSettings) {
    this.#settings = settings;
  }

  /**
   * Nothing but the handshake was sent yet; the client certificate goes only to an end that was looked at before.
   * Throws NoConnection, usage Faults, and a Fault (exit 20) for a certificate that must not be accepted.
   */
  async dial(dial: Dial, expected: Expected = {}): Promise<SecureConnection> {
    const identity = clientCertificate(this.#settings);
    const trust = trustOf(this.#settings);
    if (trust === 'unchecked') return await this.#unchecked(dial, identity);
    const check = (own: ClientCertificate): Promise<SecureConnection> =>
      trust === 'vouched' ? this.#vouched(dial, own) : this.#pinned(dial, own, expected);
    if (identity.cert !== undefined) await lookFirst(() => check({}));
    return await check(identity);
  }

  async #unchecked(dial: Dial, own: ClientCertificate): Promise<SecureConnection> {
    const socket = await handshake(dial, [], own);
    const warning = `Warning: the certificate of ${hostAndPort(dial.address)} is not checked (--tls insecure).`;
    return { socket, vouched: false, acceptIdentity: () => this.#say(warning) };
  }

  async #vouched(dial: Dial, own: ClientCertificate): Promise<SecureConnection> {
    const { cafile } = this.#settings;
    const ca = cafile === undefined ? systemCas(this.#settings.systemCaFiles) : [readPem(cafile, 'CA')];
    const socket = await handshake(dial, ca, own);
    const why = distrust(socket);
    if (why === undefined) return { socket, vouched: true, acceptIdentity: nothing };
    socket.destroy();
    throw wrongIdentity(dial.address, `the certificate is refused: ${why}`, [
      cafile === undefined
        ? 'Name the CA that signed it with --cafile, or leave out --tls strict to note the certificate at first contact.'
        : `Only what the CA in ${cafile} vouches for is accepted.`,
    ]);
  }

  /** As ssh does: what no CA vouches for is noted at first contact and has to stay the same from then on. */
  async #pinned(dial: Dial, own: ClientCertificate, expected: Expected): Promise<SecureConnection> {
    const name = noteName(dial.address);
    const { knownControllersFile: file, onlyKnown } = this.#settings;
    const known = this.#accepted.get(name) ?? knownFingerprint(file, name);
    const wasVouched = known === undefined && this.#wasVouched(name);
    const mustBeVouched = expected.vouched === true || wasVouched;
    if (known !== undefined && !mustBeVouched) {
      const socket = await handshake(dial, [], own);
      if (fingerprintOf(socket) === known) return { socket, vouched: false, acceptIdentity: nothing };
      socket.destroy();
    }
    const socket = await handshake(dial, systemCas(this.#settings.systemCaFiles), own);
    const why = distrust(socket);
    if (why === undefined) {
      const isNew = known === undefined && !wasVouched && !onlyKnown;
      return { socket, vouched: true, acceptIdentity: isNew ? () => this.#firstVouched(name) : nothing };
    }
    const fingerprint = fingerprintOf(socket);
    if (known === undefined && !mustBeVouched && !onlyKnown)
      return { socket, vouched: false, acceptIdentity: () => this.#firstContact(name, fingerprint, why) };
    socket.destroy();
    if (mustBeVouched) throw noLongerVouched(dial.address, why);
    if (known === undefined) throw new NoConnection('the certificate is not known yet', []);
    throw changed(dial.address, file, known, fingerprint);
  }

  #wasVouched(name: string): boolean {
    return this.#vouchedFor.has(name) || knownVouched(this.#settings.knownControllersFile, name);
  }

  /** Otherwise whoever gets in between later could show a certificate of his own and pass for a first contact. */
  #firstVouched(name: string): void {
    this.#vouchedFor.add(name);
    try {
      noteVouched(this.#settings.knownControllersFile, name);
    } catch {
      // The CA itself is enough for this run; a home that cannot be written is no reason to say so in every one.
    }
  }

  #firstContact(name: string, fingerprint: string, why: string): void {
    const file = this.#settings.knownControllersFile;
    this.#accepted.set(name, fingerprint);
    try {
      noteFingerprint(file, name, fingerprint);
      this.#say(
        `First contact with ${name}: no CA vouches for its certificate (${why}); noted in ${file}: SHA-256 ${fingerprint}`,
      );
    } catch (error) {
      this.#say(
        `Warning: the certificate of ${name} (SHA-256 ${fingerprint}) cannot be noted, so a changed one will not be noticed: ${systemReason(error)}`,
      );
    }
  }

  #say(line: string): void {
    if (!this.#said.has(line)) this.#settings.warn(line);
    this.#said.add(line);
  }
}

/** The certificate of the other end is wrong: an error for the whole run, never a reason to turn to another controller. */
export function wrongIdentity({ written }: Address, why: string, hints: readonly string[]): Fault {
  return new Fault(`Unable to connect to ${written}: ${why}`, ExitCode.noController, hints);
}

function changed(address: Address, file: string, known: string, now: string): Fault {
  const name = noteName(address);
  return wrongIdentity(address, 'the certificate is not the one noted at first contact: somebody may be in between', [
    `Noted: SHA-256 ${known} (in ${file})`,
    `Now:   SHA-256 ${now}`,
    `If the controller got a new certificate on purpose: linstor trust forget ${name}`,
  ]);
}

function noLongerVouched(address: Address, why: string): Fault {
  return wrongIdentity(address, `a CA used to vouch for the certificate, but now ${why}: somebody may be in between`, [
    `If that is on purpose: linstor trust forget ${noteName(address)}`,
  ]);
}

/**
 * Runs a handshake without the client certificate, so that only the right controller gets to see it. One that insists on it
 * during the handshake, as TLS before 1.3 has it, cannot be looked at before.
 */
async function lookFirst(check: () => Promise<SecureConnection>): Promise<void> {
  try {
    (await check()).socket.destroy();
  } catch (error) {
    if (!(error instanceof NoConnection && error.message === CERTIFICATE_WANTED)) throw error;
  }
}

interface ClientCertificate {
  readonly cert?: string;
  readonly key?: string;
}

async function handshake(dial: Dial, ca: readonly string[] | undefined, own: ClientCertificate): Promise<TLSSocket> {
  // Plain connections should not pay for loading TLS.
  const tls = process.getBuiltinModule('node:tls');
  const tunnel = await dial.proxy?.tunnel(dial);
  const options: ConnectionOptions = {
    ...(tunnel ? { socket: tunnel } : {}),
    host: dial.ip ?? dial.address.host,
    port: dial.address.port,
    servername: isIpAddress(dial.address.host) ? '' : dial.address.host,
    rejectUnauthorized: false,
    ...(ca === undefined ? {} : { ca: [...ca] }),
    ...own,
  };
  let socket: TLSSocket;
  try {
    socket = tls.connect(options);
  } catch (error) {
    throw usageFault(
      `The certificates for TLS cannot be used: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  // Through a tunnel there is no name to be looked up any more.
  const last = tunnel ? { ...dial, ip: tunnel.remoteAddress ?? '::' } : dial;
  return await established(socket.setNoDelay(true), 'secureConnect', last);
}

function clientCertificate({ certfile, keyfile }: Pick<ConnectionSettings, 'certfile' | 'keyfile'>): ClientCertificate {
  if (certfile === undefined && keyfile === undefined) return {};
  if (certfile === undefined) throw usageFault('--keyfile needs --certfile, the certificate that belongs to the key.');
  return { cert: readPem(certfile, 'client certificate'), key: readPem(keyfile ?? certfile, 'client key') };
}

function readPem(path: string, what: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw usageFault(`The ${what} file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!text.includes('-----BEGIN ')) throw usageFault(`The ${what} file ${path} is not in PEM form.`);
  return text;
}

const certificates = new WeakMap<TLSSocket, X509Certificate>();

/** The certificate that the other end has shown. Node hands it out once, so it is kept. */
export function certificateOf(socket: TLSSocket): X509Certificate | undefined {
  const certificate = certificates.get(socket) ?? socket.getPeerX509Certificate();
  if (certificate) certificates.set(socket, certificate);
  return certificate;
}

function fingerprintOf(socket: TLSSocket): string {
  return certificateOf(socket)?.fingerprint256 ?? '';
}

const DISTRUST: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'it is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'it is signed by an unknown CA',
  UNABLE_TO_GET_ISSUER_CERT: 'it is signed by an unknown CA',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'it is signed by an unknown CA',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'it is signed by an unknown CA',
  CERT_HAS_EXPIRED: 'it has expired',
  CERT_NOT_YET_VALID: 'it is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'it was made for another host name',
};

/** Why the certificate cannot be trusted; undefined when a CA vouches for it and its name fits. */
function distrust(socket: TLSSocket): string | undefined {
  if (socket.authorized) return undefined;
  const error: unknown = socket.authorizationError;
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return lookup(DISTRUST, code) ?? code;
}

/** Neither to be kept nor said. */
const nothing = (): void => undefined;
