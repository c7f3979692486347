import { resolve } from 'node:path';
import { defineCommand } from '../../definition/command.ts';
import { choice, integer, localFile, newName, secret, text } from '../../definition/argument-types.ts';
import { argument, flag, option } from '../../definition/option.ts';
import { checkContextName } from '../../config/contexts.ts';
import { usageFault } from '../../model/fault.ts';
import { holdsPassword } from '../../transport/address.ts';
import type { View } from '../../output/view.ts';
import { warnIfOverridden } from './overridden.ts';

const GROUP = { group: 'Settings' };

/** Options that are kept, by their long names; their values are kept as typed. */
const options = {
  controllers: option('--controllers', text('LIST'), 'Controllers of the cluster, separated by commas', GROUP),
  proxy: option('--proxy', text('URL'), 'HTTP proxy on the way to the controllers; none: no proxy', GROUP),
  user: option('-u, --user', text('NAME'), 'User name; the password is asked for, or comes from a file', GROUP),
  passwordFile: option('--password-file', localFile, 'File that holds the password', GROUP),
  tokenFile: option('--token-file', localFile, 'File that holds a bearer token', GROUP),
  tls: option('--tls', choice('MODE', ['pin', 'strict', 'insecure']), 'How a certificate is checked', GROUP),
  cafile: option('--cafile', localFile, 'CA that vouches for the controllers', GROUP),
  certfile: option('--certfile', localFile, 'Certificate to show to the controller', GROUP),
  keyfile: option('--keyfile', localFile, 'Private key of --certfile', GROUP),
  timeout: option('-t, --timeout', integer('SECONDS', 1, 2_147_483), 'How long to wait for an answer', GROUP),
  output: option('-o, --output', text('FORMAT'), 'How to show what comes out', GROUP),
};

/** Writes the file of contexts. */
export const contextAdd = defineCommand({
  path: 'context add',
  aliases: ['a'],
  summary: 'Save how to reach a cluster under a name',
  description: 'Passwords and tokens are never saved, only the files they lie in.',
  examples: {
    'linstor context add prod --controllers alpha,bravo --use': 'Save it, and use it from now on',
    'linstor context add lab --controllers linstor+ssl://lab --user admin': 'With a user name',
  },
  local: true,
  options: {
    ...options,
    password: option('-P, --password', secret('PASSWORD'), 'Refused: passwords are never saved', { hidden: true }),
    use: flag('--use', 'Use it from now on'),
    replace: flag('--replace', 'Replace a context of this name'),
  },
  arguments: { name: argument(newName('NAME'), 'Name of the context') },
  run: async ({ contexts, input, environment, warn }): Promise<View> => {
    const { name, use, replace, password, ...given } = input;
    if (password)
      throw usageFault('Passwords are never saved.', ['Say --password-file FILE, or leave it out to be asked.']);
    checkContextName(name);
    if (holdsPassword(given.controllers ?? ''))
      throw usageFault('There is a user or a password in --controllers; neither is ever saved in an address.', [
        'Say --user NAME, and --password-file FILE or leave it out to be asked.',
      ]);
    if (holdsPassword(given.proxy ?? ''))
      throw usageFault('There is a user or a password in --proxy; neither is ever saved in a URL.', [
        'Say it with the proxy in the environment: HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT.',
      ]);
    const { contexts: saved } = contexts.read();
    if (Object.hasOwn(saved, name) && !replace)
      throw usageFault(`There is a context '${name}' already.`, ['Say --replace to replace it.']);
    const settings = Object.entries(given).flatMap(([option, value]) =>
      value === undefined ? [] : [[longName(option), keptAs(option, value)] as const],
    );
    if (settings.length === 0)
      throw usageFault('A context needs at least one setting.', ['Mostly: --controllers LIST']);
    const kept = Object.fromEntries(settings);
    await contexts.save(name, kept);
    if (use) {
      await contexts.use(name);
      warnIfOverridden(name, kept, { environment, warn });
    }
    return { kind: 'text', text: `Context ${name} saved${use ? ' and in use' : ''}.\n` };
  },
});

/** Files are found from any folder later on. */
function keptAs(option: string, value: string | number): string {
  return option.toLowerCase().endsWith('file') ? resolve(String(value)) : String(value);
}

/** `token-file` of `tokenFile`. */
function longName(option: string): string {
  return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
