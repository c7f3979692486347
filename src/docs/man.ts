import { globalOptions } from '../argv/global-options.ts';
import { soleCommand, type CommandTree } from '../argv/tree.ts';
import { commandUsage, descriptionText, helpText } from '../cli/help.ts';
import type { Command, Noun } from '../definition/command.ts';
import type { Option } from '../definition/option.ts';
import { roff, roffArgument, roffText } from './roff.ts';
import { argumentText, optionText, shownCommands, shownOptions } from './usage.ts';

/** The manual pages by their file names: one of the program and one of each noun. */
export function manPages(tree: CommandTree): Map<string, string> {
  const nouns = tree.nouns.filter(({ hidden }) => !hidden).map(({ name }) => tree.load(name));
  const pages = new Map([['linstor.1', programPage(nouns)]]);
  for (const noun of nouns) pages.set(`linstor-${noun.name}.1`, nounPage(noun));
  return pages;
}

function programPage(nouns: readonly Noun[]): string {
  const commands = nouns.flatMap(({ name, aliases, summary }) =>
    entry([name, ...aliases].join(', '), `${summary}; see linstor-${name}(1)`),
  );
  return page('linstor', 'look at and change LINSTOR storage clusters', [
    '.SH SYNOPSIS',
    '.B linstor',
    '.RI [ OPTIONS ]',
    '.I COMMAND',
    '.RI [ ARGUMENTS ]',
    '.SH DESCRIPTION',
    roffText('Looks at and changes LINSTOR storage clusters. Without a command the interactive shell starts.'),
    roffText('Command words and long options may be cut short as long as they stay unique.'),
    '.SH COMMANDS',
    ...commands,
    '.SH OPTIONS',
    ...Object.values<Option>(globalOptions).flatMap((option) => entry(optionText(option), helpText(option))),
    '.SH ENVIRONMENT',
    ...entry('LS_CONTROLLERS', 'Controllers to try, separated by commas'),
    ...entry('LS_CLIENT_NAME', 'The global option --NAME, such as LS_CLIENT_NO_COLOR'),
    ...entry('LS_OUTPUT_VERSION', 'Layout of -m: v1 or v0'),
    ...entry(
      'HTTPS_PROXY, HTTP_PROXY, ALL_PROXY',
      'HTTP proxy on the way to controllers with TLS, plain ones, or both',
    ),
    ...entry('NO_PROXY', 'Hosts and networks that are reached without it'),
    ...entry('NO_COLOR, FORCE_COLOR', 'No colours, or colours also in a pipe'),
    '.SH FILES',
    ...entry('~/.config/linstor/linstor-client.conf', 'Settings of the user'),
    ...entry('/etc/linstor/linstor-client.conf', 'Settings of the machine, when the user has none'),
    '.SH EXIT STATUS',
    ...EXIT_CODES.flatMap(([code, meaning]) => entry(String(code), meaning)),
  ]);
}

const EXIT_CODES: readonly (readonly [code: number, meaning: string])[] = [
  [0, 'Done'],
  [1, 'The client could not do it; of "linstor diff": something differs'],
  [2, 'The command line is wrong'],
  [3, 'Not possible with the options given'],
  [5, 'Not possible in this state of the shell'],
  [10, 'The controller answered with an error'],
  [20, 'No controller could be reached'],
  [21, 'The controller did not answer in time'],
  [129, 'The terminal was closed'],
  [130, 'Interrupted with Ctrl-C'],
  [143, 'Ended by SIGTERM'],
];

function nounPage(noun: Noun): string {
  const sole = soleCommand(noun);
  const name = `linstor-${noun.name}`;
  const summary = noun.summary.charAt(0).toLowerCase() + noun.summary.slice(1);
  return page(name, summary, [
    '.SH SYNOPSIS',
    `.B linstor ${roff([noun.name, ...noun.aliases].join('|'))}`,
    ...(sole ? [] : ['.I COMMAND']),
    '.RI [ OPTIONS ]',
    '.SH DESCRIPTION',
    roffText(`${noun.summary}.`),
    '.SH COMMANDS',
    ...shownCommands(noun).flatMap(commandSection),
  ]);
}

function commandSection(command: Command): string[] {
  const aliases = (command.aliases ?? []).join(', ');
  return [
    `.SS ${roffArgument(commandUsage(command))}`,
    roffText(`${command.summary}.`),
    ...[descriptionText(command)].filter((text) => text !== '').map(roffText),
    ...(aliases === '' ? [] : [roffText(`Short forms of the last word: ${aliases}.`)]),
    ...Object.values(command.arguments).flatMap((argument) => entry(argumentText(argument), helpText(argument))),
    ...shownOptions(command).flatMap((option) => entry(optionText(option), helpText(option))),
    ...command.examples.flatMap(({ command: line, does }) => [
      '.PP',
      roffText(`${does}:`),
      '.PP',
      '.RS',
      `.B ${roffArgument(line)}`,
      '.RE',
    ]),
  ];
}

function entry(term: string, explanation: string): string[] {
  return ['.TP', `.B ${roffArgument(term)}`, roffText(explanation)];
}

/** A page needs a date; the day of its making would make it differ from day to day. */
const DATE = '2026-01-01';

function page(name: string, summary: string, body: readonly string[]): string {
  return [
    '.\\" Made from the command tree by scripts/generate.mjs.',
    `.TH ${roffArgument(name.toUpperCase())} 1 ${DATE} linstor\\-client`,
    '.SH NAME',
    roffText(`${name} @ ${summary}`).replace('@', '\\-'),
    ...body,
    ...(name === 'linstor' ? [] : ['.SH SEE ALSO', '.BR linstor (1)']),
    '',
  ].join('\n');
}
