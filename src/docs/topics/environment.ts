import type { Row, Topic } from './topic.ts';

/** Every variable that the program reads, and what it is for. */
export const ENVIRONMENT: readonly Row[] = [
  ['LS_CONTROLLERS', 'Controllers to try, separated by commas'],
  ['LS_CLIENT_NAME', 'The global option `--NAME`, such as `LS_CLIENT_NO_COLOR` or `LS_CLIENT_USER`'],
  ['LINSTOR_CONTEXT', 'The context to use'],
  ['LS_TOKEN', 'A bearer token for the controller'],
  ['LS_OUTPUT_VERSION', 'Layout of `-m`: `v1` or `v0`'],
  ['HTTPS_PROXY, HTTP_PROXY, ALL_PROXY', 'HTTP proxy on the way to controllers with TLS, plain ones, or both'],
  ['NO_PROXY', 'Hosts and networks that are reached without it'],
  ['NO_COLOR, FORCE_COLOR', 'No colours, or colours also in a pipe; `FORCE_COLOR=0` means none'],
  ['LINSTOR_PAGER, PAGER', 'The program that shows long output a screen at a time; empty or `cat`: none'],
  ['LESS', 'Options of less; `FRSX` unless it is set'],
  ['VISUAL, EDITOR', 'The editor that texts are changed with; `nano` by default'],
  ['LC_ALL, LC_CTYPE, LANG', 'Whether the terminal shows more than ASCII'],
  ['XDG_CONFIG_HOME', 'Where the `shellrc` of the shell is, in the folder `linstor`; `~/.config` by default'],
  ['XDG_STATE_HOME', 'Where the history of changes is kept, in the folder `linstor`; `~/.local/state` by default'],
  ['XDG_CACHE_HOME', 'Where caches are kept; `~/.cache` by default'],
  ['LINSTOR_CLIENT_DEBUG', 'After an internal error, where in the program it happened'],
];

/** Variables that hold what would be asked for. */
export const SECRETS: readonly Row[] = [
  ['LS_PASSPHRASE', 'The master passphrase; `LS_NEW_PASSPHRASE` is the one that takes its place'],
  ['LS_VOLUME_PASSPHRASE', 'The passphrase of a volume'],
  ['LS_REMOTE_PASSPHRASE', 'The master passphrase of another cluster'],
  ['LS_ORIGIN_PASSPHRASE', 'The master passphrase with which a backup was made'],
  ['LS_SECRET_KEY', 'The secret key of an S3 or EBS remote'],
  ['LS_SPDK_PASSWORD, LS_EXOS_PASSWORD', 'Passwords of remote SPDK nodes and Exos enclosures'],
];

/** Every file that the program reads or keeps, and what is in it. */
export const FILES: readonly Row[] = [
  ['~/.config/linstor/linstor-client.conf', 'Settings of the user'],
  ['/etc/linstor/linstor-client.conf', 'Settings of the machine, when the user has none'],
  ['/etc/linstor/linstor-client.d/*.conf', 'Settings of the machine: sections that the two above have not'],
  ['~/.config/linstor/contexts.json', 'Contexts, see `linstor context`'],
  ['~/.config/linstor/known-controllers', 'Certificates noted at first contact, see `linstor trust`'],
  ['~/.config/linstor/client.history', 'Lines typed in the shell; none with a secret'],
  ['~/.local/state/linstor/history.jsonl', 'Changes that were sent, see `linstor help history`; without secrets'],
  ['~/.config/linstor/shellrc', 'Lines that the shell runs when it starts'],
  ['/var/lib/linstor.d/auth.json', 'The token that LINSTOR keeps for programs on its own machines'],
  ['~/.cache/linstor-client/', 'Caches, which may be deleted at any time'],
];

export const environment: Topic = {
  title: 'Environment variables and files',
  body: [
    'What is typed on the command line counts more than the environment, and the environment more than contexts and files.',
    { heading: 'Variables' },
    { terms: ENVIRONMENT },
    { heading: 'Variables with secrets' },
    'A secret that a command needs is taken from an option, from a file, from one of these, or it is asked for:',
    { terms: SECRETS },
    { heading: 'Files' },
    { terms: FILES },
    { heading: 'Examples' },
    {
      lines: [
        'export LS_CONTROLLERS=alpha,bravo      # for every command of this session',
        'LS_CLIENT_NO_COLOR= linstor node list  # an empty value switches on, too',
        'LINSTOR_CONTEXT=lab linstor status     # one command somewhere else',
      ],
    },
  ],
  seeAlso: ['settings', 'tokens', 'pager', 'context'],
};
