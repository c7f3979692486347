import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** A certificate with its key, made for one test run. */
export interface Certificate {
  /** PEM. */
  readonly cert: string;
  readonly key: string;
  /** SHA-256, `AA:BB:…`. */
  readonly fingerprint: string;
}

interface Wanted {
  readonly name?: string;
  /** Host names and IPv4 addresses it is for. */
  readonly hosts?: readonly string[];
  readonly isCa?: boolean;
  /** Default: itself. */
  readonly signedBy?: Authority;
  /** Days from now. */
  readonly validFrom?: number;
  readonly validTo?: number;
}

interface Authority extends Certificate {
  readonly name: string;
  readonly privateKey: KeyObject;
}

/** Makes an X.509 certificate (version 3, P-256, ECDSA with SHA-256) without any tool from outside. */
export function makeCertificate({
  name = '',
  hosts = [],
  isCa = false,
  signedBy,
  validFrom = -1,
  validTo = 3650,
}: Wanted = {}): Authority {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(objectId(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
  const toBeSigned = sequence(
    der(0xa0, der(0x02, [2])),
    der(0x02, [0x01, ...randomBytes(8)]),
    algorithm,
    distinguishedName(signedBy?.name ?? name),
    sequence(time(validFrom), time(validTo)),
    distinguishedName(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions(hosts, isCa))),
  );
  const signature = sign('sha256', toBeSigned, signedBy?.privateKey ?? privateKey);
  const bytes = sequence(toBeSigned, algorithm, der(0x03, [0, ...signature]));
  const digest = createHash('sha256').update(bytes).digest('hex').toUpperCase();
  return {
    name,
    privateKey,
    cert: `-----BEGIN CERTIFICATE-----\n${bytes.toString('base64')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    fingerprint: digest.replace(/..(?!$)/g, '$&:'),
  };
}

function extensions(hosts: readonly string[], isCa: boolean): Buffer[] {
  const constraints = sequence(...(isCa ? [der(0x01, [0xff])] : []));
  const all = [sequence(objectId(0x55, 0x1d, 0x13), der(0x01, [0xff]), der(0x04, constraints))];
  if (hosts.length > 0) {
    const names = hosts.map((host) =>
      /^[\d.]+$/.test(host) ? der(0x87, host.split('.').map(Number)) : der(0x82, Buffer.from(host)),
    );
    all.push(sequence(objectId(0x55, 0x1d, 0x11), der(0x04, sequence(...names))));
  }
  return all;
}

function distinguishedName(name: string): Buffer {
  if (name === '') return sequence();
  return sequence(der(0x31, sequence(objectId(0x55, 0x04, 0x03), der(0x0c, Buffer.from(name)))));
}

function time(days: number): Buffer {
  const text = new Date(Date.now() + days * 86_400_000).toISOString().replace(/[-:T]|\.\d+/g, '');
  return der(0x18, Buffer.from(text));
}

function objectId(...bytes: readonly number[]): Buffer {
  return der(0x06, bytes);
}

function sequence(...parts: readonly Uint8Array[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

/** One value in DER: tag, length, content. */
function der(tag: number, content: Uint8Array | readonly number[]): Buffer {
  const bytes = Buffer.from(content);
  const length =
    bytes.length < 0x80
      ? [bytes.length]
      : bytes.length < 0x100
        ? [0x81, bytes.length]
        : [0x82, bytes.length >> 8, bytes.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), bytes]);
}
