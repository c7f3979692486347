import { readFileSync, statSync } from 'node:fs';
import { ExitCode, Fault } from '../model/fault.ts';
import { errorCode, systemReason } from '../model/system-reason.ts';
import { locked } from '../system/lock.ts';
import { writeWhole } from '../system/write-whole.ts';

/** What is known of one address. Addresses are `host:port` in small letters. */
export interface KnownController {
  readonly address: string;
  /** SHA-256 of the certificate noted at first contact, `AA:BB:…`. */
  readonly fingerprint?: string;
  /** The TLS address that this plain address redirects to. */
  readonly redirectsTo?: string;
  /** A CA vouched for the certificate, there or behind the redirection, and one has to from then on. */
  readonly vouched?: boolean;
  /** The day of the first contact, `2026-01-31`. */
  readonly since?: string;
}

/** The controllers that this user knows. All of it throws as the functions below do. */
export interface TrustStore {
  list(): Promise<readonly KnownController[]>;
  forget(addresses: readonly string[]): Promise<void>;
}

const PIN =
  /^(?<address>\S+)\s+sha256\s+(?<fingerprint>[0-9A-F]{2}(?::[0-9A-F]{2}){31})(?:\s+since\s+(?<since>[\d-]+))?$/i;
const VOUCHED = /^(?<address>\S+)(?<vouched>\s+ca)(?:\s+since\s+(?<since>[\d-]+))?$/i;
const REDIRECT =
  /^(?<address>\S+)\s+redirects\s+(?<redirectsTo>\S+?)(?<vouched>\s+ca)?(?:\s+since\s+(?<since>[\d-]+))?$/i;

/**
 * Everything the file says, from lines such as `10.0.0.1:3371 sha256 AA:BB:… since 2026-01-31`,
 * `10.0.0.1:3371 ca since 2026-01-31` and `10.0.0.1:3370 redirects 10.0.0.1:3371 since 2026-01-31`; `#` begins a comment. Throws a Fault (exit 20) when the file cannot be read or
 * any line is damaged: a lost note must not pass for a first contact.
 */
export function knownControllers(file: string, mayBeForbidden = false): KnownController[] {
  return linesOf(file, mayBeForbidden).flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) return [];
    const known = readLine(line);
    if (known) return [known];
    throw new Fault(
      `Line ${index + 1} of ${file} is damaged: it is no note about a controller.`,
      ExitCode.noController,
      [
        'Remove the line to have the certificate noted anew at the next contact, or put a good copy of the file in its place.',
      ],
    );
  });
}

/** The SHA-256 fingerprint noted for `host:port`. Throws as `knownControllers` does. */
export function knownFingerprint(file: string, address: string): string | undefined {
  return knownControllers(file).find((known) => known.address === address.toLowerCase() && known.fingerprint)
    ?.fingerprint;
}

/** Whether a CA vouched for the certificate of `host:port`. Throws as `knownControllers` does. */
export function knownVouched(file: string, address: string): boolean {
  return knownControllers(file).some(
    (known) => known.address === address.toLowerCase() && known.vouched === true && known.redirectsTo === undefined,
  );
}

/**
 * Where the plain address `host:port` is known to redirect to. Throws as `knownControllers` does, but a file that is not this user's to
 * read holds nothing: who only ever speaks plain HTTP needs none.
 */
export function knownRedirection(file: string, address: string): KnownController | undefined {
  return knownControllers(file, true).find((known) => known.address === address.toLowerCase() && known.redirectsTo);
}

/** Adds or replaces the note for `host:port`. Throws what `fs` throws. */
export function noteFingerprint(file: string, address: string, fingerprint: string): void {
  note(file, address, 'sha256', `${fingerprint} since ${today()}`);
}

/** Notes that a CA vouches for the certificate of `host:port`. Throws what `fs` throws. */
export function noteVouched(file: string, address: string): void {
  note(file, address, 'ca', `since ${today()}`);
}

/** Notes that the plain address redirects to this TLS address. Throws what `fs` throws. */
export function noteRedirection(file: string, address: string, to: string, vouched: boolean): void {
  note(file, address, 'redirects', `${to.toLowerCase()}${vouched ? ' ca' : ''} since ${today()}`);
}

/** Removes what is known of these addresses. Throws what `fs` throws. */
export function forgetControllers(file: string, addresses: readonly string[]): void {
  const gone = new Set(addresses);
  rewrite(file, (lines) => lines.filter((line) => !gone.has(wordsOf(line)[0])));
}

function readLine(line: string): KnownController | undefined {
  const {
    address = '',
    fingerprint,
    redirectsTo,
    vouched,
    since,
  } = (PIN.exec(line) ?? REDIRECT.exec(line) ?? VOUCHED.exec(line))?.groups ?? {};
  if (address === '') return undefined;
  return {
    address: address.toLowerCase(),
    ...(fingerprint === undefined ? {} : { fingerprint: fingerprint.toUpperCase() }),
    ...(redirectsTo === undefined ? {} : { redirectsTo: redirectsTo.toLowerCase() }),
    ...(fingerprint === undefined ? { vouched: vouched !== undefined } : {}),
    ...(since === undefined ? {} : { since }),
  };
}

function note(file: string, address: string, what: string, text: string): void {
  const isOld = (line: string): boolean => {
    const [itsAddress, itsSubject] = wordsOf(line);
    return itsAddress === address.toLowerCase() && itsSubject === what;
  };
  rewrite(file, (lines) => [...lines.filter((line) => !isOld(line)), `${address.toLowerCase()} ${what} ${text}`]);
}

function wordsOf(line: string): [address: string, subject: string] {
  const [address = '', subject = ''] = line.toLowerCase().split(/\s+/);
  return [address, subject];
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Readable by the owner alone, written whole or not at all, and by one process after the other. */
function rewrite(file: string, change: (lines: readonly string[]) => readonly string[]): void {
  locked(file, ({ check }) => {
    const lines = change(linesOf(file).filter((line) => line !== ''));
    writeWhole(file, lines.map((line) => `${line}\n`).join(''), { check });
  });
}

function linesOf(file: string, mayBeForbidden = false): string[] {
  try {
    // Reading a pipe or a device might never end.
    if (!statSync(file).isFile()) throw new Error('it is no regular file');
    return readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.trim());
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || (mayBeForbidden && code === 'EACCES')) return [];
    throw new Fault(`The known controllers in ${file} cannot be read: ${systemReason(error)}.`, ExitCode.noController, [
      'They tell whether a certificate is the one of before; make the file readable for you.',
    ]);
  }
}
