import { join } from 'node:path';
import type { Controller } from '../controller/controller.ts';
import type { ConnectionSettings } from '../controller/settings.ts';
import { findToken } from '../controller/token.ts';
import type { Files, Prompter } from '../definition/surroundings.ts';
import { Secret } from '../model/secret.ts';
import type { Globals } from './global-options.ts';
import { USER_AGENT } from './version.ts';

const DEFAULT_CONTROLLERS = 'localhost:3370';
const NAME_ONE = [
  'No controller was named, so this machine was tried: name one with --controllers HOST or LS_CONTROLLERS=HOST.',
  "'linstor demo' starts a cluster to try commands on.",
];

/** What opening a connection needs besides the options. */
export interface ConnectionWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly files: Pick<Files, 'read'>;
  readonly ask: Prompter;
  /** For notices on stderr. */
  readonly warn: (line: string) => void;
  /** For the lines of --curl. */
  readonly print: (line: string) => void;
  readonly stderrIsTerminal: boolean;
  /** For work in the background: a controller whose certificate is not known yet is left alone. */
  readonly onlyKnown?: boolean;
  /** Told when a change is on its way. */
  readonly changing?: (inFlight: boolean) => void;
}

/** The controller (or the --curl notebook) that the global options and the environment lead to; connects when first asked. */
export async function connect(globals: Globals, world: ConnectionWorld): Promise<Controller> {
  if (globals.curl) {
    const { RehearsalController } = await import('../controller/rehearsal.ts');
    return new RehearsalController(await settings(globals, world), {
      showSecrets: globals.showSecrets,
      print: world.print,
    });
  }
  const { openController } = await import('../controller/open.ts');
  return openController(await settings(globals, world));
}

async function settings(globals: Globals, world: ConnectionWorld): Promise<ConnectionSettings> {
  const { env } = world;
  return {
    ...addresses(globals, world),
    timeout: globals.timeout,
    user: globals.user,
    password: await password(globals, world),
    token: () => findToken({ tokenFile: globals.tokenFile, env, readFile: readText }),
    tls: globals.tls ?? (globals.cafile === undefined ? 'pin' : 'strict'),
    allowInsecureAuth: globals.allowInsecureAuth,
    knownControllersFile: join(world.home, '.config', 'linstor', 'known-controllers'),
    userAgent: USER_AGENT,
    warn: world.warn,
    changing: world.changing,
    isTerminal: world.stderrIsTerminal,
    onlyKnown: world.onlyKnown,
  };
}

/** The options' list first, then LS_CONTROLLERS, as scripts expect. */
function addresses({ controllers, cafile, certfile, keyfile }: Globals, { env }: ConnectionWorld) {
  const lists = [controllers, env.LS_CONTROLLERS].filter((list) => list !== undefined && list !== '');
  const list = lists.length > 0 ? lists.join(',') : DEFAULT_CONTROLLERS;
  const advice = lists.length > 0 ? undefined : NAME_ONE;
  return { controllers: list.split(',').filter((item) => item !== ''), advice, cafile, certfile, keyfile };
}

async function password(globals: Globals, { ask, files }: ConnectionWorld): Promise<Secret | undefined> {
  if (globals.passwordFile !== undefined) {
    const text = Buffer.from(await files.read(globals.passwordFile)).toString('utf8');
    return new Secret(text.replace(/\r?\n$/, ''));
  }
  if (globals.password || globals.user === undefined) return globals.password;
  return ask.secret('Enter Linstor password:', {
    what: `the password of the user '${globals.user}'`,
    instead: '--password-file FILE (- for stdin) or the environment variable LS_CLIENT_PASSWORD',
  });
}

async function readText(path: string): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return readFile(path, 'utf8');
}
