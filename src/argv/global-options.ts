import {
  choice,
  columnList,
  contextName,
  integer,
  localFile,
  seconds,
  secret,
  shownUnit,
  text,
  whereExpression,
  viewName,
} from '../definition/argument-types.ts';
import { flag, option, optionMaybe, optionOr, type Option } from '../definition/option.ts';
import { FORMATS } from '../output/output-settings.ts';
import { OptionTable } from './option-table.ts';

const CONNECTION = { group: 'Connection' };
const ADDED_CONNECTION = { ...CONNECTION, added: true };
const OUTPUT = { group: 'Output' };
const ADDED_OUTPUT = { ...OUTPUT, added: true };
const ROWS = { group: 'Rows and columns', added: true };

/** Options of every command; they may stand at any place where the command has no option of that name. */
export const globalOptions = {
  help: flag('-h, --help', 'Show help and end'),
  version: flag('-v, --version', 'Show the version of this program and end'),
  machineReadable: flag(
    '-m, --machine-readable',
    'Print JSON for scripts; API errors are in it and the exit code stays 0',
    OUTPUT,
  ),
  outputVersion: option(
    '--output-version',
    choice('VERSION', ['v0', 'v1']),
    'Layout of -m: v1 as the controller sends it, v0 as old clients did',
    OUTPUT,
  ),
  output: option(
    '-o, --output',
    choice('FORMAT', ['table', 'wide', ...FORMATS]),
    'How to show what comes out',
    ADDED_OUTPUT,
  ),
  columns: option('--columns', columnList, 'Show these columns or properties; +NAME adds to the usual ones', ROWS),
  sortBy: option('--sort-by', columnList, 'Sort the rows by these columns; -NAME turns the order round', ROWS),
  where: option('--where', whereExpression, "Only rows for which this holds: 'state!=Ok && size>10GiB'", ROWS),
  limit: option('--limit', integer('N', 0), 'Only the first N rows', ROWS),
  noHeaders: flag('--no-headers', 'Leave the headings of the columns out', ROWS),
  bytes: flag('--bytes', 'Sizes in bytes', { ...ROWS, excludes: 'unit' }),
  units: option('--units', shownUnit, 'All sizes in this unit, such as GiB or GB', { ...ROWS, excludes: 'unit' }),
  fit: flag(
    '--fit',
    'Leave columns out until the table fits into the window; a terminal does so by itself but for -o wide',
    {
      ...ROWS,
      excludes: 'width',
    },
  ),
  wide: flag('--wide', 'All usual columns with their whole texts, however narrow the window is; -o wide adds more', {
    ...ROWS,
    excludes: 'width',
  }),
  view: option('--view', viewName, 'Options kept in the section [view NAME] of the configuration', ROWS),
  watch: optionMaybe('--watch', seconds, 'Show it again and again, every 2 seconds or as said, until Ctrl-C', ROWS),
  pager: option('--pager', text('PROGRAM'), 'Read what is longer than the screen with this program; off: without', {
    ...ADDED_OUTPUT,
    excludes: 'pager',
  }),
  noPager: flag('--no-pager', 'Print what is longer than the screen without a pager', {
    ...ADDED_OUTPUT,
    excludes: 'pager',
  }),
  noColor: flag('--no-color', 'No colours', OUTPUT),
  noUtf8: flag('--no-utf8', 'Draw tables and trees with ASCII characters', OUTPUT),
  warnAsError: flag('--warn-as-error', 'Exit with 10 also when a reply is a warning', OUTPUT),
  verbose: flag('-V, --verbose', 'Say which controller is used', OUTPUT),
  controllers: option(
    '--controllers',
    text('LIST'),
    'Controllers to try, separated by commas (default localhost:3370)',
    CONNECTION,
  ),
  context: option('--context', contextName, "Settings of this context, see 'linstor help context'", ADDED_CONNECTION),
  timeout: optionOr(
    '-t, --timeout',
    integer('SECONDS', 1, 2_147_483),
    300,
    'How long to wait for an answer, in seconds',
    CONNECTION,
  ),
  proxy: option(
    '--proxy',
    text('URL'),
    'Reach the controllers through this HTTP proxy; none: through no proxy at all',
    ADDED_CONNECTION,
  ),
  user: option('-u, --user', text('NAME'), 'User name for the controller', CONNECTION),
  password: option(
    '-P, --password',
    secret('PASSWORD'),
    'Password; without it one is asked for (better: --password-file)',
    CONNECTION,
  ),
  passwordFile: option(
    '--password-file',
    localFile,
    'Read the password from this file (- for stdin)',
    ADDED_CONNECTION,
  ),
  tokenFile: option('--token-file', localFile, 'Read a bearer token from this file', ADDED_CONNECTION),
  tls: option(
    '--tls',
    choice('MODE', ['pin', 'strict', 'insecure']),
    'How a certificate is checked: pin it at first contact, by a CA only, or not at all',
    ADDED_CONNECTION,
  ),
  cafile: option('--cafile', localFile, 'Only trust certificates that this CA vouches for', CONNECTION),
  certfile: option('--certfile', localFile, 'Certificate to show to the controller (PEM)', CONNECTION),
  keyfile: option('--keyfile', localFile, 'Private key of --certfile (PEM)', CONNECTION),
  allowInsecureAuth: flag(
    '--allow-insecure-auth',
    'Send password or token over plain HTTP to other hosts too',
    CONNECTION,
  ),
  curl: flag('--curl', 'Print the requests as curl commands and send nothing', OUTPUT),
  showSecrets: flag('--show-secrets', 'Print passphrases and passwords in clear in --curl', ADDED_OUTPUT),
  dryRun: flag('--dry-run', 'Tell which requests would be sent, and send none that changes anything', { added: true }),
  yes: flag('--yes', 'Ask nothing before something in use or the last good copy is deleted', { added: true }),
  confirm: option('--confirm', choice('WHEN', ['auto', 'never']), 'Whether to ask: on a terminal, or never', {
    added: true,
    hidden: true,
  }),
  history: option('--history', choice('WHEN', ['on', 'off']), "Whether changes are noted for 'linstor history'", {
    added: true,
  }),
  disableConfig: flag('--disable-config', 'Ignore the configuration files'),
} satisfies Record<string, Option>;

/** The global options by spelling. */
export const GLOBAL_TABLE = new OptionTable(globalOptions);

/** The names of those that say where and how to connect. */
export const CONNECTION_OPTIONS: ReadonlySet<string> = new Set(
  Object.entries<Option>(globalOptions).flatMap(([name, { group }]) => (group === CONNECTION.group ? [name] : [])),
);

type Value<T> = T extends Option<infer V> ? V : never;

/** The values of the global options. */
export type Globals = { readonly [Name in keyof typeof globalOptions]: Value<(typeof globalOptions)[Name]> };
