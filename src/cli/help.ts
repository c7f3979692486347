import { wrapWords } from '../model/wrap-words.ts';
import { globalOptions } from '../argv/global-options.ts';
import type { Scanner } from '../argv/scanner.ts';
import { branches, type CommandTree, type CommandWord, type NounWords } from '../argv/tree.ts';
import type { Command, Noun } from '../definition/command.ts';
import { HELP_TOPICS } from '../definition/help-topics.ts';
import type { Argument, Option } from '../definition/option.ts';

/** The help of the whole program: what it is, every noun, every global option. `width` is in columns. */
function programHelp(nouns: readonly NounWords[], width: number): string {
  return sections(
    'Usage: linstor [OPTIONS] COMMAND …',
    'Looks at and changes LINSTOR storage clusters. Without a command the interactive shell starts.',
    section('Commands', wordRows(nouns), width),
    ...optionSections(globalOptions, width),
    section('Topics', wordRows(HELP_TOPICS), width),
    section('Examples', exampleRows(PROGRAM_EXAMPLES), width),
    "Words and long options may be cut short as long as they stay unique: 'linstor n l', 'linstor nod lis'.\n" +
      "'linstor help COMMAND' explains a command, 'linstor help TOPIC' a topic.",
  );
}

const PROGRAM_EXAMPLES = [
  { command: 'linstor node list', does: 'The nodes and whether they are connected' },
  { command: 'linstor resource list --faulty', does: 'Only what needs attention' },
  { command: 'linstor -m storage-pool list', does: 'JSON for scripts' },
];

/** The help of what the line led to: the program, a noun, a group or a command. */
export function helpOf(found: Pick<Scanner, 'noun' | 'path' | 'command'>, tree: CommandTree, width: number): string {
  if (found.command) return commandHelp(found.command, found.noun, width);
  return found.noun ? groupHelp(found.noun, found.path, width) : programHelp(tree.nouns, width);
}

function groupHelp(noun: Noun, path: readonly string[], width: number): string {
  const below = path.slice(1).join(' ');
  const summary = below === '' ? noun.summary : (noun.groups?.[below]?.summary ?? '');
  const words = path.join(' ');
  return sections(
    `Usage: linstor ${words} COMMAND …`,
    `${summary}.`,
    section('Commands', wordRows(branches(noun, path)), width),
    `'linstor help ${words} COMMAND' explains a command.`,
  );
}

function commandHelp(command: Command, noun: Noun | undefined, width: number): string {
  const options = { ...command.options, ...command.moreOptions?.() };
  const description = descriptionText(command);
  return sections(
    `Usage: ${commandUsage(command)}`,
    `${command.summary}.${description === '' ? '' : `\n${wrap(description, width).join('\n')}`}`,
    section('Commands', command.path === noun?.name ? wordRows(branches(noun, [noun.name])) : [], width),
    section('Arguments', Object.values(command.arguments).map(argumentRow), width),
    ...optionSections(options, width),
    section('Examples', exampleRows(command.examples), width),
    aliasLine(command) + "Global options: 'linstor --help'.",
  );
}

/** `linstor node create [OPTIONS] NODE [ADDRESS]`. */
export function commandUsage(command: Command): string {
  const required = Object.values(command.options).filter((option) => option.required);
  return [
    `linstor ${command.path}`,
    ...required.map((option) => optionSpelling(option).replace(/^.*, /, '').trim()),
    '[OPTIONS]',
    ...Object.values(command.arguments).map(argumentSpelling),
  ].join(' ');
}

function aliasLine({ path, aliases = [] }: Command): string {
  if (aliases.length === 0) return '';
  const before = path.slice(0, path.lastIndexOf(' ') + 1);
  return `Short: ${aliases.map((alias) => `linstor ${before}${alias}`).join(', ')}\n`;
}

function sections(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

type Row = readonly [left: string, right: string];

function wordRows(words: readonly CommandWord[]): Row[] {
  return words
    .filter(({ hidden }) => !hidden)
    .map(({ name, aliases, summary }) => [aliases.length > 0 ? `${name} (${aliases.join(', ')})` : name, summary]);
}

function exampleRows(examples: Command['examples']): Row[] {
  return examples.map(({ command, does }) => [command, does]);
}

function argumentRow(argument: Argument): Row {
  return [argumentSpelling(argument), helpText(argument)];
}

function argumentSpelling({ arity, type: { placeholder } }: Argument): string {
  return { one: placeholder, maybe: `[${placeholder}]`, some: `${placeholder}…`, any: `[${placeholder}…]` }[arity];
}

/** One section per group of options, those without a group first. */
function optionSections(options: Readonly<Record<string, Option>>, width: number): string[] {
  const groups = new Map<string, Row[]>();
  for (const option of Object.values(options)) {
    if (option.hidden) continue;
    const heading = option.group === undefined ? 'Options' : `${option.group} options`;
    groups.set(heading, [...(groups.get(heading) ?? []), [optionSpelling(option), helpText(option)]]);
  }
  return [...groups]
    .sort(([a], [b]) => Number(b === 'Options') - Number(a === 'Options'))
    .map(([heading, rows]) => section(heading, rows, width));
}

function optionSpelling({ flags, arity, type: { placeholder } }: Option): string {
  const value = {
    nothing: '',
    one: ` ${placeholder}`,
    each: ` [${placeholder}…]`,
    maybe: ` [${placeholder}]`,
    some: ` ${placeholder}…`,
    any: ` [${placeholder}…]`,
  };
  return `${flags.startsWith('--') ? '    ' : ''}${flags}${value[arity]}`;
}

/** The help of an option or argument with the words allowed, unless a placeholder such as yes|no says it all, and its `since`. */
export function helpText(value: Argument | Option): string {
  const { choices, placeholder } = value.type;
  const words = choices && choices.join('|') !== placeholder ? [choices.join(', ')] : [];
  const notes = [...words, ...('since' in value ? [`needs REST API ${value.since[0]}`] : [])];
  return notes.length > 0 ? `${value.help} (${notes.join('; ')})` : value.help;
}

/** What is to be known of a command beyond its summary, in sentences; '' for nothing. */
export function descriptionText({ description = '', since }: Command): string {
  return [description, since ? `Needs REST API ${since[0]}.` : ''].filter((text) => text !== '').join(' ');
}

/** Rows in two columns; a long left side gets a line of its own. */
function section(heading: string, rows: readonly Row[], width: number): string {
  if (rows.length === 0) return '';
  const left = Math.min(34, Math.max(...rows.map(([text]) => text.length)));
  const indent = ' '.repeat(left + 4);
  const lines = rows.flatMap(([text, explanation]) => {
    const [first = '', ...more] = wrap(explanation, width - left - 4);
    const head = text.length <= left ? [`  ${text.padEnd(left)}  ${first}`] : [`  ${text}`, indent + first];
    return [...head, ...more.map((line) => indent + line)];
  });
  return [`${heading}:`, ...lines].join('\n');
}

/** Running text in lines of at most `width` columns, or 20 in a narrower window. */
export function wrap(text: string, width: number): string[] {
  return wrapWords(text, Math.max(20, width));
}
