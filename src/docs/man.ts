import { globalOptions } from '../argv/global-options.ts';
import { soleCommand, type CommandTree } from '../argv/tree.ts';
import { topicPage } from '../cli/help-subject.ts';
import { commandUsage, descriptionText, helpText } from '../cli/help.ts';
import type { Command, Noun } from '../definition/command.ts';
import type { Option } from '../definition/option.ts';
import { exitCodeMeanings } from '../model/exit-codes.ts';
import { manEntry, manPage, manText } from './man-page.ts';
import { roff, roffArgument, roffText } from './roff.ts';
import { ENVIRONMENT, FILES } from './topics/environment.ts';
import { TOPIC_PAGES } from './topics/index.ts';
import { topicMan } from './topics/topic-man.ts';
import { argumentText, optionText, shownCommands, shownOptions } from './usage.ts';

/** The manual pages by their file names: one of the program, one of each noun, and one of each subject. */
export function manPages(tree: CommandTree): Map<string, string> {
  const nouns = tree.nouns.filter(({ hidden }) => !hidden).map(({ name }) => tree.load(name));
  const pages = new Map([['linstor.1', programPage(nouns)]]);
  for (const noun of nouns) pages.set(`linstor-${noun.name}.1`, nounPage(noun));
  for (const [topic, text] of TOPIC_PAGES) pages.set(topicPage(topic.name), topicMan(topic, text, pageAbout));
  return pages;
}

/** The page about a subject or, where there is none, a noun. */
function pageAbout(name: string): string {
  return TOPIC_PAGES.some(([topic]) => topic.name === name) ? `linstor-${name}(7)` : `linstor-${name}(1)`;
}

function programPage(nouns: readonly Noun[]): string {
  const commands = nouns.flatMap(({ name, aliases, summary }) =>
    manEntry([name, ...aliases].join(', '), `${summary}; see linstor-${name}(1)`),
  );
  const head = { name: 'linstor', section: 1, summary: 'look at and change LINSTOR storage clusters' } as const;
  const seeAlso = [...TOPIC_PAGES.map(([{ name }]) => `linstor-${name}(7)`), 'drbd(8)', 'drbdadm(8)'];
  return manPage({ ...head, seeAlso }, [
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
    ...Object.values<Option>(globalOptions).flatMap((option) => manEntry(optionText(option), helpText(option))),
    '.SH TOPICS',
    ...TOPIC_PAGES.flatMap(([{ name, summary }]) => manEntry(name, `${summary}; see linstor-${name}(7)`)),
    '.SH ENVIRONMENT',
    ...ENVIRONMENT.flatMap(([name, meaning]) => manEntry(name, meaning)),
    '.SH FILES',
    ...FILES.flatMap(([path, holds]) => manEntry(path, holds)),
    '.SH EXIT STATUS',
    ...exitCodeMeanings().flatMap(([code, meaning]) => manEntry(code, meaning)),
  ]);
}

function nounPage(noun: Noun): string {
  const sole = soleCommand(noun);
  const name = `linstor-${noun.name}`;
  const summary = noun.summary.charAt(0).toLowerCase() + noun.summary.slice(1);
  return manPage({ name, section: 1, summary, seeAlso: pagesBeside(noun) }, [
    '.SH SYNOPSIS',
    `.B linstor ${roff([noun.name, ...noun.aliases].join('|'))}`,
    ...(sole ? [] : ['.I COMMAND']),
    '.RI [ OPTIONS ]',
    '.SH DESCRIPTION',
    roffText(`${noun.summary}.`),
    '.SH COMMANDS',
    ...shownCommands(noun).flatMap(commandSection),
    '.SH EXIT STATUS',
    manText('0 when all was done. `linstor-exit-codes(7)` tells what any other code means.'),
    '.SH ENVIRONMENT',
    manText('Global options can be set by variables, such as `LS_CONTROLLERS`: see `linstor-environment(7)`.'),
    '.SH FILES',
    manText('`~/.config/linstor/linstor-client.conf` holds settings: see `linstor-settings(7)`.'),
  ]);
}

/** The pages of the program and of the subjects that have to do with a noun. */
function pagesBeside({ name }: Noun): string[] {
  const topics = TOPIC_PAGES.filter(([topic, { seeAlso }]) => topic.name === name || seeAlso.includes(name));
  const names = [...topics.map(([topic]) => topic.name), 'environment', 'exit-codes', 'settings'];
  return ['linstor(1)', ...[...new Set(names)].map((topic) => `linstor-${topic}(7)`)];
}

function commandSection(command: Command): string[] {
  const aliases = (command.aliases ?? []).join(', ');
  return [
    `.SS ${roffArgument(commandUsage(command))}`,
    roffText(`${command.summary}.`),
    ...[descriptionText(command)].filter((text) => text !== '').map((text) => roffText(text)),
    ...(aliases === '' ? [] : [roffText(`Short forms of the last word: ${aliases}.`)]),
    ...Object.values(command.arguments).flatMap((argument) => manEntry(argumentText(argument), helpText(argument))),
    ...shownOptions(command).flatMap((option) => manEntry(optionText(option), helpText(option))),
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
