import type { Secret } from '../model/secret.ts';
import type { Address } from './address.ts';
import type { Proxy } from './dial.ts';
import type { Token } from './token-files.ts';

/**
 * How the controller's certificate is checked: `pin` accepts what a CA vouches for and otherwise notes the
 * certificate at first contact, `strict` accepts only what a CA vouches for, `insecure` checks nothing.
 */
type TlsMode = 'pin' | 'strict' | 'insecure';

/** Everything that decides how a controller is reached; flags, environment and configuration files fill it. */
export interface ConnectionSettings {
  /** Addresses in the order of preference, as the user wrote them. */
  readonly controllers: readonly string[];
  /** Addresses that answer questions, but take no change, when none of `controllers` does. */
  readonly standIns?: readonly string[] | undefined;
  /** What to do when none of them can be reached, besides what the reasons say. */
  readonly advice?: readonly string[] | undefined;
  /** Seconds without any data after which an answer is given up; 0: never. */
  readonly timeout: number;
  readonly user?: string | undefined;
  /** Goes with `user`. */
  readonly password?: Secret | undefined;
  /** Looked up once, when the first connection is made; not used together with `user`. */
  readonly token?: (() => Promise<Token | undefined>) | undefined;
  /** What --proxy says. */
  readonly proxy?: string | undefined;
  /** The proxy on the way to an address; undefined where no proxy was named at all. Throws usage Faults. */
  readonly proxyFor?: ((address: Address) => Promise<Proxy | undefined>) | undefined;
  /** Lets password and token go over plain HTTP to other machines. */
  readonly allowInsecureAuth: boolean;
  readonly tls: TlsMode;
  /** PEM file with the CA that must have signed the controller's certificate. */
  readonly cafile?: string | undefined;
  /** PEM files of the client certificate; the key may stand in the certificate's file. */
  readonly certfile?: string | undefined;
  readonly keyfile?: string | undefined;
  /** Do not note the certificate of a first contact, but give up: nobody would see that it was noted. */
  readonly onlyKnown?: boolean | undefined;
  /** Where certificates noted at first contact are kept. */
  readonly knownControllersFile: string;
  /** PEM files with the system's CAs, the first readable one counts; default: the usual places. */
  readonly systemCaFiles?: readonly string[] | undefined;
  /** `linstor-client/1.0.0`. */
  readonly userAgent: string;
  /** Called when a request that changes something is sent, and again with false when its answer begins or it failed. */
  readonly changing?: ((inFlight: boolean) => void) | undefined;
  /** Shows one line on stderr. */
  warn(line: string): void;
}

/** How a certificate is judged: not at all, by the CAs alone, or by what was noted at first contact as well. */
export function trustOf({
  tls,
  cafile,
}: Pick<ConnectionSettings, 'tls' | 'cafile'>): 'unchecked' | 'vouched' | 'pinned' {
  if (tls === 'insecure') return 'unchecked';
  return cafile !== undefined || tls === 'strict' ? 'vouched' : 'pinned';
}
