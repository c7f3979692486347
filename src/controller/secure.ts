import { readFileSync } from 'node:fs';
import type { ConnectionOptions, TLSSocket } from 'node:tls';
import { usageFault } from '../model/fault.ts';
import { hostAndPort, isIpAddress } from './address.ts';
import { NoConnection, established } from './dial.ts';
import type { Dial } from './dial.ts';
import { knownFingerprint, noteFingerprint } from './known-controllers.ts';
import type { ConnectionSettings } from './settings.ts';
import { lookup } from '../model/lookup.ts';

/** A connection whose other end is known to be the controller. */
export interface SecureConnection {
  readonly socket: TLSSocket;
  /** Call it once, before anything is sent: keeps what a first contact taught, and says what there is to say. */
  readonly settle: () => void;
}

/** Connects with TLS and checks the certificate as the settings ask. Nothing was sent yet. Throws NoConnection, usage Faults. */
export async function dialSecure(dial: Dial, settings: ConnectionSettings): Promise<SecureConnection> {
  if (settings.tls === 'insecure') return await unchecked(dial, settings);
  if (settings.cafile !== undefined || settings.tls === 'strict') return await vouched(dial, settings);
  return await pinned(dial, settings);
}

async function unchecked(dial: Dial, settings: ConnectionSettings): Promise<SecureConnection> {
  const socket = await handshake(dial, settings, []);
  const warning = `Warning: the certificate of ${hostAndPort(dial.address)} is not checked (--tls insecure).`;
  return { socket, settle: () => settings.warn(warning) };
}

async function vouched(dial: Dial, settings: ConnectionSettings): Promise<SecureConnection> {
  const ca = settings.cafile === undefined ? systemCas(settings) : [readPem(settings.cafile, 'CA')];
  const socket = await handshake(dial, settings, ca);
  const why = distrust(socket);
  if (why === undefined) return { socket, settle: nothing };
  socket.destroy();
  throw new NoConnection(`the certificate is refused: ${why}`, [
    settings.cafile === undefined
      ? 'Name the CA that signed it with --cafile, or leave out --tls strict to note the certificate at first contact.'
      : `Only what the CA in ${settings.cafile} vouches for is accepted.`,
  ]);
}

/** As ssh does: what no CA vouches for is noted at first contact and has to stay the same from then on. */
async function pinned(dial: Dial, settings: ConnectionSettings): Promise<SecureConnection> {
  const name = hostAndPort(dial.address).toLowerCase();
  const file = settings.knownControllersFile;
  const known = knownFingerprint(file, name);
  if (known !== undefined) {
    const socket = await handshake(dial, settings, []);
    if (fingerprintOf(socket) === known) return { socket, settle: nothing };
    socket.destroy();
  }
  const socket = await handshake(dial, settings, systemCas(settings));
  const why = distrust(socket);
  if (why === undefined) return { socket, settle: nothing };
  const fingerprint = fingerprintOf(socket);
  if (known === undefined && !settings.onlyKnown)
    return { socket, settle: () => firstContact(settings, name, fingerprint, why) };
  socket.destroy();
  if (known === undefined) throw new NoConnection('the certificate is not known yet', []);
  throw changed(name, file, known, fingerprint);
}

function firstContact(settings: ConnectionSettings, name: string, fingerprint: string, why: string): void {
  const file = settings.knownControllersFile;
  try {
    noteFingerprint(file, name, fingerprint);
    if (settings.isTerminal)
      settings.warn(
        `First contact with ${name}: no CA vouches for its certificate (${why}); noted in ${file}: SHA-256 ${fingerprint}`,
      );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    settings.warn(
      `Warning: the certificate of ${name} cannot be noted, so a changed one will not be noticed: ${reason}`,
    );
  }
}

function changed(name: string, file: string, known: string, now: string): NoConnection {
  return new NoConnection('the certificate is not the one noted at first contact: somebody may be in between', [
    `Noted: SHA-256 ${known}`,
    `Now:   SHA-256 ${now}`,
    `If the controller got a new certificate on purpose, remove the line that begins with "${name}" from ${file}.`,
  ]);
}

async function handshake(
  dial: Dial,
  settings: ConnectionSettings,
  ca: readonly string[] | undefined,
): Promise<TLSSocket> {
  // Plain connections should not pay for loading TLS.
  const tls = process.getBuiltinModule('node:tls');
  const options: ConnectionOptions = {
    host: dial.ip ?? dial.address.host,
    port: dial.address.port,
    servername: isIpAddress(dial.address.host) ? '' : dial.address.host,
    rejectUnauthorized: false,
    ...(ca === undefined ? {} : { ca: [...ca] }),
    ...clientCertificate(settings),
  };
  let socket: TLSSocket;
  try {
    socket = tls.connect(options);
  } catch (error) {
    throw usageFault(
      `The certificates for TLS cannot be used: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return await established(socket.setNoDelay(true), 'secureConnect', dial);
}

function clientCertificate({ certfile, keyfile }: ConnectionSettings): { cert?: string; key?: string } {
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

const SYSTEM_CAS = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

/** The CAs this machine trusts; undefined: those that Node brings along. */
function systemCas({ systemCaFiles = SYSTEM_CAS }: ConnectionSettings): readonly string[] | undefined {
  for (const path of systemCaFiles) {
    try {
      return [readFileSync(path, 'utf8')];
    } catch {
      // Every family of systems keeps it somewhere else.
    }
  }
  return undefined;
}

function fingerprintOf(socket: TLSSocket): string {
  return socket.getPeerX509Certificate()?.fingerprint256 ?? '';
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

function nothing(): void {
  // Neither to be kept nor said.
}
