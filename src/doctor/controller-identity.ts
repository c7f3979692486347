import type { Address } from '../transport/address.ts';
import { trustOf, type ConnectionSettings } from '../transport/connection-settings.ts';
import { knownControllers } from '../transport/known-controllers.ts';
import { noteName } from '../transport/redirection.ts';

/**
 * By what the controller at `address` is known, in words, and whether everything may be sent there that an ordinary command would send.
 * `vouched`: a CA vouches for its certificate.
 */
export function identityOf(
  address: Address,
  vouched: boolean,
  settings: ConnectionSettings,
): { identity: string; isKnown: boolean } {
  if (!address.secure) return { identity: 'plain HTTP: nobody vouches for it', isKnown: true };
  if (trustOf(settings) === 'unchecked') return { identity: 'not checked (--tls insecure)', isKnown: true };
  return vouched ? { identity: voucher(settings), isKnown: true } : notedIdentity(address, settings);
}

function voucher({ cafile }: ConnectionSettings): string {
  return cafile === undefined ? 'a CA vouches for it' : `the CA in ${cafile} vouches for it`;
}

function notedIdentity(
  address: Address,
  { knownControllersFile }: ConnectionSettings,
): { identity: string; isKnown: boolean } {
  const name = noteName(address);
  const note = knownControllers(knownControllersFile).find(
    (one) => one.address === name && one.fingerprint !== undefined,
  );
  if (!note) return { identity: 'not known yet, and no CA vouches for it', isKnown: false };
  const since = note.since === undefined ? '' : ` on ${note.since}`;
  return { identity: `the one noted at first contact${since}`, isKnown: true };
}
