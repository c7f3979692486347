import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Controller } from '../api/controller.ts';
import type { ConnectionSettings } from '../transport/connection-settings.ts';
import { findToken } from '../transport/token-files.ts';
import type { Files, Prompter } from '../definition/runtime.ts';
import { Secret } from '../model/secret.ts';
import { fileText } from '../system/file-text.ts';
import type { Globals } from '../argv/global-options.ts';
import { USER_AGENT } from './version.ts';

const DEFAULT_CONTROLLERS = 'localhost:3370';
const NAME_ONE = [
  'No controller was named, so this machine was tried: name one with --controllers HOST or LS_CONTROLLERS=HOST.',
  "'linstor demo' starts a cluster to try commands on.",
];

/** What opening a connection needs besides the options. */
export interface ConnectionRuntime {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly files: Pick<Files, 'read'>;
  readonly ask: Prompter;
  /** For notices on stderr. */
  readonly warn: (line: string) => void;
  /** For the lines of --curl. */
  readonly print: (line: string) => void;
  /** Told when --curl shows a secret as `***`. */
  readonly masked?: () => void;
  /** The controllers were named on the command line: those of LS_CONTROLLERS only stand in for them. */
  readonly controllersNamed?: boolean;
  /** For work in the background: a controller whose certificate is not known yet is left alone. */
  readonly onlyKnown?: boolean;
  /** Configuration files that hold a password. */
  readonly passwordFiles?: () => readonly string[];
  /** Told when a change is on its way. */
  readonly changing?: (inFlight: boolean) => void;
}

/** The controller (or the page of --curl) that the global options and the environment lead to; connects when first asked. */
export async function connect(globals: Globals, cli: ConnectionRuntime): Promise<Controller> {
  if (globals.curl) {
    const { openCurlPage } = await import('../api/open-curl-page.ts');
    const { print, masked } = cli;
    return openCurlPage(await connectionSettings(globals, cli), { showSecrets: globals.showSecrets, print, masked });
  }
  const { openController } = await import('../api/open-controller.ts');
  return openController(await connectionSettings(globals, cli));
}

/** Where the certificates of first contacts are noted. */
export function knownControllersFile(home: string): string {
  return join(home, '.config', 'linstor', 'known-controllers');
}

/** Where the global options and the environment lead to, and as whom. May ask for a password. Throws usage Faults. */
export async function connectionSettings(globals: Globals, cli: ConnectionRuntime): Promise<ConnectionSettings> {
  const { env } = cli;
  // Scripts may merge stderr into stdout: -m says nothing beside its JSON.
  const warn = globals.machineReadable ? () => undefined : cli.warn;
  if (globals.user !== undefined || globals.passwordFile !== undefined)
    await checkReaders(
      [globals.passwordFile, ...(globals.password ? (cli.passwordFiles?.() ?? []) : [])],
      'a password',
      warn,
    );
  return {
    ...addresses(globals, cli),
    timeout: globals.timeout,
    user: globals.user,
    password: await password(globals, cli),
    token: async () => {
      await checkReaders([globals.tokenFile], 'a token', warn);
      return await findToken({ tokenFile: globals.tokenFile, env, readFile: readText });
    },
    proxy: globals.proxy,
    proxyFor: proxyOf(globals, env),
    tls: globals.tls ?? (globals.cafile === undefined ? 'pin' : 'strict'),
    allowInsecureAuth: globals.allowInsecureAuth,
    knownControllersFile: knownControllersFile(cli.home),
    userAgent: USER_AGENT,
    warn,
    changing: cli.changing,
    onlyKnown: cli.onlyKnown,
  };
}

/** What finds the proxy for an address; most machines know of none, and load nothing for it. */
function proxyOf({ proxy }: Globals, env: ConnectionRuntime['env']): ConnectionSettings['proxyFor'] {
  if (proxy === undefined && !PROXY_VARIABLES.some((name) => env[name] !== undefined)) return undefined;
  return async (address) => (await import('../transport/proxy.ts')).proxyFor(address, proxy, env);
}

const PROXY_VARIABLES = ['https_proxy', 'http_proxy', 'all_proxy'].flatMap((name) => [name, name.toUpperCase()]);

/** Warns of files that others can read; stdin is none. */
async function checkReaders(
  paths: readonly (string | undefined)[],
  secret: string,
  warn: (line: string) => void,
): Promise<void> {
  const files = paths.flatMap((path) => (path === undefined || path === '-' ? [] : [path]));
  if (files.length === 0) return;
  const { warnOfReaders } = await import('./open-files.ts');
  for (const file of files) warnOfReaders(file, secret, warn);
}

/** The options' list first, then LS_CONTROLLERS, as scripts expect; what was named on the line itself is not mixed with others. */
function addresses({ controllers, cafile, certfile, keyfile }: Globals, { env, controllersNamed }: ConnectionRuntime) {
  const [own, others] = [listOf(controllers), listOf(env.LS_CONTROLLERS)];
  const files = { cafile, certfile, keyfile };
  if (controllersNamed && own)
    return { controllers: own, standIns: (others ?? []).filter((item) => !own.includes(item)), ...files };
  if (!own && !others) return { controllers: [DEFAULT_CONTROLLERS], advice: NAME_ONE, ...files };
  return { controllers: [...(own ?? []), ...(others ?? [])], ...files };
}

/** Undefined when nothing was said. */
function listOf(text: string | undefined): readonly string[] | undefined {
  return text === undefined || text === '' ? undefined : text.split(',').filter((item) => item !== '');
}

async function password(globals: Globals, { ask, files }: ConnectionRuntime): Promise<Secret | undefined> {
  if (globals.passwordFile !== undefined) {
    const text = fileText(await files.read(globals.passwordFile));
    return new Secret(text.replace(/\r?\n$/, ''));
  }
  if (globals.password || globals.user === undefined) return globals.password;
  return ask.secret('Enter Linstor password:', {
    what: `the password of the user '${globals.user}'`,
    instead: '--password-file FILE (- for stdin) or the environment variable LS_CLIENT_PASSWORD',
  });
}

/** A pipe may have to be waited for; a file is there at once, and loading `fs/promises` would cost more than reading it. */
async function readText(path: string): Promise<string> {
  if (statSync(path).isFile()) return fileText(readFileSync(path));
  return fileText(await (await import('node:fs/promises')).readFile(path));
}
