import { readFileSync } from 'node:fs';
import { isWindows } from '../system/platform.ts';

const USUAL_PLACES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

/** The CAs this machine trusts, as PEM: those of the first of `files` (default: the usual places) that can be read; undefined: those that Node brings along. */
export function systemCas(files?: readonly string[]): readonly string[] | undefined {
  if (files === undefined && isWindows()) return storedCas(process.getBuiltinModule('node:tls') as CaStore);
  for (const path of files ?? USUAL_PLACES) {
    try {
      return [readFileSync(path, 'utf8')];
    } catch {
      // Every family of systems keeps it somewhere else.
    }
  }
  return undefined;
}

/** Windows keeps its CAs in no file; from 22.15 and 24 on Node asks it for them. */
export function storedCas({ getCACertificates }: CaStore): readonly string[] | undefined {
  return getCACertificates && ['default', 'system'].flatMap((kind) => getCACertificates(kind));
}

interface CaStore {
  readonly getCACertificates?: (kind: string) => readonly string[];
}
