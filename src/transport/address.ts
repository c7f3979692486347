import { isIPv6 } from 'node:net';
import { usageFault } from '../model/fault.ts';
import { MASK } from '../model/secret.ts';

/** Where a controller listens. */
export interface Address {
  /** As the user wrote it, with `linstor://` in front when no scheme was given and without user information. */
  readonly written: string;
  /** Name or IP address without brackets. */
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte. */
  readonly secure: boolean;
}

const SECURE_SCHEMES = new Set(['linstor+ssl', 'https']);
/** Anything else where a port is expected may be the beginning of a password. */
const SHORT_NUMBER = /^\d{1,5}$/;
const PLAIN_PORT = 3370;
const SECURE_PORT = 3371;

/** The ports that controllers listen at, plain and TLS. */
export const DEFAULT_PORTS = [PLAIN_PORT, SECURE_PORT];

/**
 * Reads `host`, `host:port`, `linstor://…`, `linstor+ssl://…`, `http://…`, `https://…`; IPv6 with and without brackets.
 * User information and path are ignored, any other scheme counts as plain. Throws a usage Fault.
 */
export function parseAddress(text: string): Address {
  const trimmed = text.trim();
  if (isUserInfoUncertain(trimmed.replace(/^[\w+.-]+:\/\//, '')))
    throw wrongAddress(trimmed, 'it is not certain where its user information ends');
  const whole = trimmed.includes('://') ? trimmed : `linstor://${trimmed}`;
  const at = whole.indexOf('://');
  const scheme = whole.slice(0, at);
  // User information, path and query are never used, and never shown either: there may be a secret in them.
  const authority = whole
    .slice(at + 3)
    .replace(/[/?#].*$/s, '')
    .replace(/^.*@/s, '');
  const written = `${scheme}://${authority}`;
  const secure = SECURE_SCHEMES.has(scheme.toLowerCase());
  const [host, port] = splitPort(authority, trimmed);
  return { written, host, port: port ?? (secure ? SECURE_PORT : PLAIN_PORT), secure };
}

/** Whether an address of this list carries user information, which may be a password. */
export function holdsPassword(list: string): boolean {
  return list.includes('@');
}

/** The list of addresses as it may be shown: nothing of what stands before the last `@`, but for a scheme. */
export function withoutPasswords(list: string): string {
  return list.replace(/^(\s*[a-z][a-z\d+.-]*:\/\/)?.*@/is, '$1');
}

/** A slash in a password would make the rest of it a path, and its beginning a port. */
function isUserInfoUncertain(address: string): boolean {
  const info = address.slice(0, Math.max(0, address.indexOf('@')));
  const colon = info.indexOf(':');
  return colon >= 0 && /[/?#]/.test(info.slice(colon));
}

/** `host:port` with IPv6 addresses in brackets, the way URLs and the Host header write it. */
export function hostAndPort(address: Pick<Address, 'host' | 'port'>): string {
  const host = address.host.includes(':') ? `[${address.host.replace(/%.*$/, '')}]` : address.host;
  return `${host}:${address.port}`;
}

/** The URL of a path with its query. */
export function urlOf(address: Address, path: string): string {
  return `${address.secure ? 'https' : 'http'}://${hostAndPort(address)}${path}`;
}

/** Whether an IP address or `localhost` means this machine. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d+){3}|::1|::ffff:127(\.\d+){3})$/.test(host.toLowerCase());
}

/** Whether two names mean the same machine as far as their spelling tells. */
export function sameHost(a: string, b: string): boolean {
  return bare(a) === bare(b) || (isLoopback(bare(a)) && isLoopback(bare(b)));
}

function bare(host: string): string {
  return host
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
}

function splitPort(authority: string, text: string): [host: string, port: number | undefined] {
  const found =
    /^\[(?<host>[^\]]*:[^\]]*)\](?::(?<port>.*))?$/s.exec(authority) ??
    /^(?<host>[^:]*)(?::(?<port>[^:]*))?$/s.exec(authority);
  const { host = authority, port } = found?.groups ?? {};
  if (!isHost(host)) throw wrongAddress(text, 'there is no valid host name or IP address in it');
  return [host, readPort(port, text)];
}

/** Whether it is an IP address and no name, going by its characters: Node's own test costs 3 ms when first used. */
export function isIpAddress(host: string): boolean {
  return host.includes(':') || /^[\d.]+$/.test(host);
}

function isHost(host: string): boolean {
  return host.includes(':') ? isIPv6(host) : /^[-\w.\u00a1-\uffff]+$/.test(host);
}

function readPort(text: string | undefined, address: string): number | undefined {
  if (text === undefined || text === '') return undefined;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65535)
    throw wrongAddress(
      address,
      `${SHORT_NUMBER.test(text) ? `'${text}'` : 'what stands behind the colon'} is not a port number (1 to 65535)`,
    );
  return port;
}

function wrongAddress(text: string, why: string): Error {
  return usageFault(`The controller address '${hideSecrets(text)}' cannot be used: ${why}.`, [
    'An address looks like linstor1, linstor1:3370, [fd00::1]:3370 or linstor+ssl://linstor1.',
  ]);
}

/**
 * An address for messages: `***` for everything up to the last `@`, and for a port that is no number, since it may be the
 * beginning of a password that a comma or a slash has cut off.
 */
function hideSecrets(text: string): string {
  const scheme = /^[\w+.-]+:\/\//.exec(text)?.[0] ?? '';
  const rest = text.slice(scheme.length);
  const at = rest.lastIndexOf('@');
  const shown = at < 0 ? rest : rest.slice(at + 1);
  return `${scheme}${at < 0 ? '' : `${MASK}@`}${shown.replace(/^(\[[^\]]*(?:\]|$)|(?!\[)[^:]*):(?!\d{0,5}$).*$/s, `$1:${MASK}`)}`;
}
