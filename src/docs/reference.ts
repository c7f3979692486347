import { globalOptions } from '../argv/global-options.ts';
import type { CommandTree } from '../argv/tree.ts';
import { commandUsage, descriptionText, helpText } from '../cli/help.ts';
import type { Command } from '../definition/command.ts';
import type { Option } from '../definition/option.ts';
import { argumentText, optionText, shownCommands, shownOptions } from './usage.ts';

/** The reference of all commands as a page of Markdown. */
export function commandReference(tree: CommandTree): string {
  const nouns = tree.nouns.filter(({ hidden }) => !hidden).map(({ name }) => tree.load(name));
  return [
    '# Commands',
    '',
    'Made from the command tree by `scripts/generate.mjs`; `linstor help COMMAND` says the same.',
    '',
    'Options that every command has:',
    '',
    ...Object.values<Option>(globalOptions).map(optionLine),
    ...nouns.flatMap((noun) => [
      '',
      `## ${noun.name}`,
      '',
      `${noun.summary}.${noun.aliases.length > 0 ? ` Short: ${noun.aliases.map(code).join(', ')}.` : ''}`,
      ...shownCommands(noun).flatMap(commandLines),
    ]),
    '',
  ].join('\n');
}

function commandLines(command: Command): string[] {
  const aliases = command.aliases ?? [];
  const values = [
    ...Object.values(command.arguments).map(
      (argument) => `- ${code(argumentText(argument))}: ${safe(helpText(argument))}`,
    ),
    ...shownOptions(command).map(optionLine),
  ];
  return [
    '',
    `### ${command.path}`,
    '',
    code(commandUsage(command)),
    '',
    `${safe(command.summary)}. ${safe(descriptionText(command))}`.trim(),
    ...(aliases.length > 0 ? ['', `Short forms of the last word: ${aliases.map(code).join(', ')}.`] : []),
    ...(values.length > 0 ? ['', ...values] : []),
    '',
    ...command.examples.map(({ command: line, does }) => `- ${safe(does)}: ${code(line)}`),
  ];
}

function optionLine(option: Option): string {
  return `- ${code(optionText(option))}: ${safe(helpText(option))}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

/** What Markdown would take for something else. */
function safe(text: string): string {
  return text.replace(/[<>*_|]/g, (character) => `\\${character}`);
}
