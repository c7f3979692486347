import type { Block } from '../topics/topic.ts';

/** How one changes over from the Python client: the first part of docs/from-the-python-client.md. */
export const guide: readonly Block[] = [
  'This program takes the place of `linstor`, the Python client, on the same line: the same commands, options, tables, `-m` output and exit codes. Both may stay on a machine, and going back needs no undoing. Who writes programs with the library python-linstor is not concerned: it does not use the client.',
  { heading: 'Changing over in five steps' },
  {
    lines: [
      'type -a linstor                                # 1. which programs there are, in the order of PATH',
      'linstor doctor                                 # 2. which one runs, its settings, and whether controllers answer',
      'diff <(/usr/bin/linstor -m node list) <(/usr/local/bin/linstor -m node list)     # 3. both say the same',
      'linstor --dry-run resource delete n1 db1       # 4. what a line of a script would send',
      'linstor completion install                     # 5. TAB',
    ],
  },
  'For step 3 both have to be there, [side by side](#side-by-side). Look through the [short list of what scripts may have to change](#what-a-script-may-have-to-change); first contact with a controller that has TLS is best made by hand, so that its certificate is noted: `linstor controller version`.',
  { heading: 'Which `linstor` runs' },
  'The first one on `PATH` does. `/usr/local/bin` usually stands before `/usr/bin`. A shell that runs already remembers where a program was: `hash -r` makes bash and zsh look again. `linstor --version` tells the two apart, `linstor doctor` is known to this program only.',
  { heading: 'Instead of it' },
  'The .deb and the .rpm put `linstor` where the Python client has it. They replace its package `linstor-client` and provide it, so that what depends on `linstor-client` stays installed.',
  {
    lines: [
      'apt install ./linstor-cli_1.0.0_amd64.deb      # Debian, Ubuntu: takes linstor-client out',
      'apt install linstor-client                     # back',
      '',
      'dnf swap linstor-client ./linstor-cli-1.0.0-1.x86_64.rpm',
      'dnf swap linstor-cli linstor-client            # back',
    ],
  },
  { heading: 'Side by side' },
  'The Python client stays at `/usr/bin/linstor`; this program comes from the .tar.gz, or from npm under a prefix of its own. A link in `/usr/local/bin` decides:',
  {
    lines: [
      'mkdir -p /opt/linstor-cli',
      'tar -xzf linstor-cli-1.0.0-linux-x64.tar.gz -C /opt/linstor-cli --strip-components=1',
      'ln -s /opt/linstor-cli/bin/linstor /usr/local/bin/linstor   # this program',
      'rm /usr/local/bin/linstor && hash -r                        # the Python client again',
    ],
  },
  'Or let `update-alternatives` of Debian keep that link, which then can be switched:',
  {
    lines: [
      'update-alternatives --install /usr/local/bin/linstor linstor /usr/bin/linstor 10',
      'update-alternatives --install /usr/local/bin/linstor linstor /opt/linstor-cli/bin/linstor 20',
      'update-alternatives --config linstor                         # choose',
      'update-alternatives --set linstor /usr/bin/linstor           # the Python client',
      'update-alternatives --remove-all linstor                     # neither; /usr/bin/linstor is found again',
    ],
  },
  'Red Hat has the same as `alternatives`. One user alone does it with a link in `~/bin` or `alias linstor=/opt/linstor-cli/bin/linstor`. Scripts that must have one of them call it by its path.',
  { heading: 'What both share' },
  {
    terms: [
      [
        '~/.config/linstor/linstor-client.conf, /etc/linstor/linstor-client.conf, /etc/linstor/linstor-client.d/*.conf',
        'The same format and meaning. Settings of this program alone belong into the section `[linstor-cli]`, since the Python client fails at what it does not know in `[global]`. This program never writes these files',
      ],
      [
        'LS_CONTROLLERS, LS_CLIENT_NAME, LS_OUTPUT_VERSION',
        'The same. An `LS_CLIENT_NAME` for an option that is new here, such as `LS_CLIENT_CONFIRM`, makes the Python client fail: use `[linstor-cli]`',
      ],
      [
        '~/.config/linstor/client.history',
        'The lines of the shell, one a line, for both. The Python client writes the whole file when it ends, so that lines typed here meanwhile are lost; it keeps secrets, too',
      ],
      ['/var/lib/linstor.d/auth.json', 'The token of this machine; both only read it'],
    ],
  },
  'Only this program has these, and the Python client does not look at them:',
  {
    terms: [
      ['~/.config/linstor/contexts.json', 'Contexts (`linstor context`)'],
      ['~/.config/linstor/known-controllers', 'Certificates noted at first contact (`linstor trust`)'],
      ['~/.config/linstor/shellrc', 'Lines that the shell runs when it starts'],
      ['~/.local/state/linstor/history.jsonl', 'Changes that were sent (`linstor history`)'],
      ['~/.cache/linstor-client/', 'Caches'],
    ],
  },
  { heading: 'Completion' },
  'The Python client has its completion from `register-python-argcomplete` or from a file of its package; it starts the client at every TAB. This program has its own, with the .deb and .rpm for all users, with `linstor completion install` for one. A shell has one completion for the word `linstor`: that which was loaded last. `complete -p linstor` of bash shows it: `_python_argcomplete` is that of the Python client. Where that one meets this program it offers nothing, and TAB gives the names of files. Take such a line out of `~/.bashrc`, or put that of `linstor completion install` behind it. `linstor completion uninstall` takes ours out.',
  { heading: 'What scripts see' },
  'In pipes: the same tables in ASCII, the same `-m`, byte for byte, the same exit codes but for those listed below. No colours, no pager, no questions. Messages about wrong lines and connections have other words, on stderr as before. What is newly told there, such as a first contact, is not said under `-m`.',
  { heading: 'Going back' },
  'Nothing has to be undone: clusters, shared files and settings are as the Python client knows them, once options of this program alone stand in `[linstor-cli]`. Take the link or package away and run `linstor completion uninstall` before. What may be deleted then is the second list above.',
];
