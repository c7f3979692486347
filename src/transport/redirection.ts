import { ExitCode, Fault } from '../model/fault.ts';
import { hideUserInfo } from '../model/secret.ts';
import { hostAndPort, sameHost, type Address } from './address.ts';
import type { HttpAnswer } from './exchange.ts';

/**
 * The TLS port that an answer of the plain port at `from` points to; undefined when it points nowhere. Throws a Fault (exit 20) for a
 * redirection to anywhere else; `sent` says which secrets went to `from`.
 */
export function redirection({ status, message }: HttpAnswer, from: Address, sent: () => string): Address | undefined {
  if (status < 300 || status >= 400 || status === 304) return undefined;
  const location = message.headers.location ?? '';
  const base = `http://${hostAndPort(from)}`;
  const url = URL.canParse(location, base) ? new URL(location, base) : undefined;
  if (url?.protocol !== 'https:' || from.secure || !sameHost(url.hostname, from.host)) {
    message.destroy();
    throw refusedRedirection(from, location, sent());
  }
  return { ...from, port: url.port === '' ? 443 : Number(url.port), secure: true };
}

/** Exit 20; `to` is the place as it was named. */
export function refusedRedirection(from: Address, to: string, sent: string): Fault {
  const where = to === '' ? 'elsewhere' : `to '${hideUserInfo(to)}'`;
  return new Fault(`${from.written} redirects ${where}; this is not followed.`, ExitCode.noController, [
    'Only a redirection from the plain port to the TLS port of the same host is followed.',
    sent,
    'If it is the controller you mean, name its address with --controllers.',
  ]);
}

/** The name under which an address is noted: `host:port` in small letters. */
export function noteName(address: Address): string {
  return hostAndPort(address).toLowerCase();
}
