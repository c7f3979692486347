import type { Topic } from './topic.ts';

export const settings: Topic = {
  title: 'Where settings come from',
  body: [
    'A global option (`--controllers`, `--user`, `--output` …) can be set in several places. The first of these that says something counts:',
    {
      terms: [
        ['command line', 'and with it the context that `--context NAME` names there'],
        ['environment', '`LS_CLIENT_NAME` for the option `--name`, and `LS_CONTROLLERS`'],
        ['context', 'the one that `LINSTOR_CONTEXT` names, else the one chosen with `linstor context use`'],
        [
          'files',
          'the sections `[global]` and `[linstor-cli]` of `~/.config/linstor/linstor-client.conf`, or else of `/etc/linstor/linstor-client.conf`; a whole section there takes the place of that of `/etc/linstor/linstor-client.d/*.conf`',
        ],
        ['default', '`localhost:3370`'],
      ],
    },
    { heading: 'A configuration file' },
    {
      lines: [
        '[global]',
        'controllers = alpha,bravo',
        '',
        '[linstor-cli]',
        'output = wide',
        'pager = less -S',
        '',
        '[view trouble]',
        'columns = name,node_name,state,connections',
        'where = state!=UpToDate && state!=Diskless',
        'sort-by = node_name',
      ],
    },
    'A setting of `[global]` is a global option without its dashes; a switch is on with an empty value, `yes`, `on` or `1`. `--disable-config` leaves the files alone.',
    '`[linstor-cli]` is the same for this program alone, and counts more. The Python client reads `[global]`, too, and ends with an error at every option that it does not know, such as `output` and `pager`; so it does at such an `LS_CLIENT_NAME`.',
    { heading: 'Views' },
    'A view is a set of options under a name: `linstor resource list --view trouble`. It may set `output`, `columns`, `sort-by`, `where`, `limit`, `no-headers`, `bytes`, `units` and `fit`. What is typed counts more than what is saved. A percent sign is written `%%`.',
    { heading: 'Controllers' },
    'Controllers of the configuration and those of `LS_CONTROLLERS` are tried together, in this order.',
    'Controllers that are typed with `--controllers` come first. When none of them answers, a question goes on to those of `LS_CONTROLLERS`, with a warning (not under `-m`, which says nothing beside its JSON); a change is refused with exit code 20.',
    'The controllers of a context are never mixed with `LS_CONTROLLERS`: the environment counts alone, unless the context is named with `--context`, which then counts alone.',
    'A question goes to the next controller when the one before refuses, is silent for a second, closes the connection, answers 502, 503 or 504, or is no LINSTOR. A change goes only to one that has answered a question before, and is never sent twice.',
    { heading: 'Contexts' },
    {
      examples: [
        [
          'linstor context add prod --controllers alpha,bravo --user admin --use',
          'Save how to reach a cluster, and use it from now on',
        ],
        ['linstor context add lab --controllers linstor+ssl://lab', 'Another one'],
        ['linstor context list', 'Those there are'],
        ['linstor --context lab node list', 'One command somewhere else'],
        ['linstor context use --none', 'As without contexts'],
      ],
    },
    'They are kept in `~/.config/linstor/contexts.json`, which only you can read. Passwords and tokens are never saved: only the name of a user, or the files in which a password or token lies. `--context ""` goes without a context.',
    'The user, the token, the client certificate and `tls = insecure` of a context are for its own controllers: a line that leads to any other, by `--controllers` or `LS_CONTROLLERS`, goes without them. A context that names no controllers is for any.',
    'In an interactive shell the settings of the line that started it hold for every line. `linstor context use` does not move a shell that runs already; its prompt shows the name of its context.',
    { heading: 'Through a proxy' },
    'Controllers can be reached through an HTTP proxy: those with TLS through a tunnel (`CONNECT`), so that the proxy sees neither requests nor passwords and the certificate is checked as ever; plain ones by requests that the proxy hands on.',
    {
      terms: [
        ['--proxy URL', 'For every controller; `none` for no proxy at all'],
        ['https_proxy, HTTPS_PROXY', 'For controllers with TLS, unless `--proxy` is said'],
        ['http_proxy, HTTP_PROXY', 'For plain ones; in a CGI program only the lower-case one'],
        ['all_proxy, ALL_PROXY', 'For both, where the ones above say nothing'],
        [
          'no_proxy, NO_PROXY',
          'What the variables do not hold for: `*`, or hosts (with all names below them), `host:port` and networks like `10.0.0.0/8`, separated by commas',
        ],
      ],
    },
    'A URL looks like `http://proxy:3128`; with `https://` the way to the proxy is encrypted, too, and its certificate has to be one that a CA vouches for. `http://USER:PASSWORD@HOST:PORT` carries a login: it is never shown, kept in the history or saved in a context. This machine itself is never asked through a proxy of the environment. Password and token do not go to a plain controller through a proxy, be it on this machine, without `--allow-insecure-auth`.',
    { heading: 'Asking before something is lost' },
    'On a terminal, commands that would delete what is in use, or the last good copy of data, ask first. `--yes` answers in advance; `confirm = never` in the section `[linstor-cli]`, or `LS_CLIENT_CONFIRM=never`, switches the questions off. Nothing is ever asked in a pipe, with `--machine-readable`, or when the shell reads a script.',
    { heading: 'The history of changes' },
    'What was changed is noted for the user (`linstor help history`). `history = off` in the section `[linstor-cli]`, or `LS_CLIENT_HISTORY=off`, keeps no notes.',
    { heading: 'Looking first' },
    '`--dry-run` tells which requests a command would send, in words and as JSON, and sends none that changes anything.',
  ],
  seeAlso: ['environment', 'history', 'tls', 'tokens', 'context'],
};
