import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import type { ExaminedLine } from '../cli/cli-runtime.ts';
import { knownControllersFile } from '../cli/connect.ts';
import type { ExaminedPart, Finding } from '../definition/examination.ts';
import { counted } from '../model/counted.ts';
import { formatTime } from '../model/time.ts';
import { knownControllers, type KnownController } from '../transport/known-controllers.ts';
import { AUTH_FILE, findToken } from '../transport/token-files.ts';
import { attempt, error, factsPart, findingOf, warning, type Fact } from './part.ts';
import { readByOthers } from './files.ts';

/** As whom this program comes to a controller: user, token and client certificate, never what is secret of them. */
export async function examineIdentity({ globals, cli }: ExaminedLine, now: number): Promise<ExaminedPart> {
  const token = await examineToken(globals.tokenFile, cli.sources.env, now);
  const { user, certfile } = globals;
  const password = passwordOf(globals);
  const facts: Fact[] = [
    { key: 'user', name: 'User', value: user ?? null },
    ...(user === undefined ? [] : [{ key: 'password', name: 'Password', value: password }]),
    ...token.facts,
    { key: 'client_certificate', name: 'Client certificate', value: certfile ?? null },
  ];
  const files = [
    globals.cafile,
    certfile,
    globals.keyfile,
    globals.passwordFile === '-' ? undefined : globals.passwordFile,
  ];
  const secrets = [globals.passwordFile, globals.keyfile].filter((file) => file !== undefined && file !== '-');
  return factsPart('identity', 'Identity', facts, [
    ...token.findings,
    ...files.flatMap((file) => (file === undefined ? [] : unreadable(file))),
    ...secrets.flatMap((file) => readByOthers(file ?? '', 'a secret')),
  ]);
}

function passwordOf({ password, passwordFile }: ExaminedLine['globals']): string {
  if (passwordFile !== undefined) return `from ${passwordFile === '-' ? 'stdin' : passwordFile}`;
  return password === undefined ? 'asked for by each command' : 'given';
}

async function examineToken(
  tokenFile: string | undefined,
  env: ExaminedLine['cli']['sources']['env'],
  now: number,
): Promise<{ facts: Fact[]; findings: Finding[] }> {
  if (tokenFile !== undefined && isPipe(tokenFile))
    return { facts: [{ key: 'token', name: 'Token', value: `from the pipe ${tokenFile}` }], findings: [] };
  const found = await attempt(() =>
    findToken({ tokenFile, env, readFile: (path) => Promise.resolve(readFileSync(path, 'utf8')) }),
  );
  if ('finding' in found) return { facts: [{ key: 'token', name: 'Token', value: null }], findings: [found.finding] };
  const { from, problem, secret } = found.value ?? {};
  if (problem !== undefined) {
    const text = `The token in ${from ?? ''} is not used: ${problem}.`;
    // Only root and the cluster's own programs are meant to read that file.
    return { facts: [{ key: 'token', name: 'Token', value: null, shown: `none: ${text}` }], findings: [] };
  }
  const file = tokenFile ?? (from === AUTH_FILE ? AUTH_FILE : undefined);
  const ends = secret && expiryOf(secret.reveal());
  return {
    facts: [
      {
        key: 'token',
        name: 'Token',
        value: from ?? null,
        shown: from === undefined ? 'none' : `from ${from}${noted(file)}`,
      },
      ...(ends === undefined
        ? []
        : [{ key: 'token_expires', name: 'Token ends', value: new Date(ends).toISOString() }]),
    ],
    findings: [
      ...(file === undefined ? [] : readByOthers(file, 'a token')),
      ...(ends !== undefined && ends <= now
        ? [error(`The token from ${from ?? ''} has expired.`, 'linstor auth token create')]
        : []),
    ],
  };
}

function isPipe(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === false;
}

function noted(file: string | undefined): string {
  const stats = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false });
  return stats ? `, written ${formatTime(stats.mtimeMs)}` : '';
}

/** When a token of the form of a JSON Web Token ends, ms since the epoch; others do not tell. */
function expiryOf(token: string): number | undefined {
  const [, payload, ...rest] = token.split('.');
  if (payload === undefined || rest.length !== 1) return undefined;
  try {
    const { exp } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as { exp?: unknown };
    return typeof exp === 'number' && Math.abs(exp) < 1e11 ? exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}

/** Pipes are left alone: they can be read once. */
function unreadable(file: string): Finding[] {
  try {
    accessSync(file, constants.R_OK);
    return [];
  } catch (caught) {
    const { text } = findingOf(caught);
    return [error(`${file} cannot be read: ${text}`, 'Name another file, or make this one readable for you.')];
  }
}

/** The certificates that were noted at first contact. */
export async function examinePins(home: string): Promise<ExaminedPart> {
  const file = knownControllersFile(home);
  const read = await attempt(() => knownControllers(file));
  const known = 'value' in read ? read.value : [];
  const shown = known.map((one) => ({ address: one.address, what: whatIsKnown(one), since: one.since ?? '' }));
  return {
    name: 'known_controllers',
    title: 'Known controllers',
    note: existsSync(file) ? counted(known.length, 'note') : 'none yet',
    rows: shown.map(({ address, what, since }) => [address, what, since === '' ? '' : `since ${since}`]),
    value: { file, notes: shown },
    findings: 'finding' in read ? [read.finding] : writtenByOthers(file),
  };
}

function whatIsKnown({ fingerprint, redirectsTo }: KnownController): string {
  if (fingerprint !== undefined) return `certificate SHA-256 ${fingerprint.slice(0, 23)}…`;
  return redirectsTo === undefined ? 'a CA vouches for it' : `redirects to ${redirectsTo}`;
}

function writtenByOthers(file: string): Finding[] {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (process.platform === 'win32' || !stats || (stats.mode & 0o022) === 0) return [];
  return [warning(`${file} can be written by others, who could have a false controller trusted.`, `chmod 600 ${file}`)];
}
