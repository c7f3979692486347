import { globalOptions } from '../../argv/global-options.ts';
import { branches, ownCommand, type CommandTree, type CommandWord } from '../../argv/tree.ts';
import type { Command, Noun } from '../../definition/command.ts';
import type { ArgumentType } from '../../definition/argument-type.ts';
import { spellings, type Option } from '../../definition/option.ts';
import { PROPERTY_CLASSES, knownProperties, type PropertyClass } from '../../drbd/properties.ts';
import { keyOf } from '../../output/selection/column-names.ts';
import { helpTopics } from '../command-words.ts';
import { formsOf } from '../letter-case.ts';
import { NAMING } from '../property-words.ts';
import { positionsOf } from './positions.ts';

/**
 * The grammar of `argv/` as the functions of the shells need it. How a value is completed is a `spec`: `=a,b` one of these words,
 * each as `Word/word/WORD` where any letter case will do, `,a,b` a list of them, `^` a list of the command's columns, `&` one of them, `%` a size,
 * `!` a file, `?` command words, `#node` a property key of a node, `~node` its value, `@nodes` live names.
 */
export interface ShellTables {
  /** Lists of lines, by name. */
  readonly variables: ReadonlyMap<string, readonly string[]>;
  readonly functions: readonly ShellFunction[];
}

/** A function that looks a word up and sets variables; for an unknown word it sets none and, where that matters, fails. */
export interface ShellFunction {
  readonly name: string;
  readonly cases: readonly ShellCase[];
  readonly fails: boolean;
}

export interface ShellCase {
  readonly words: readonly string[];
  /** A word, a list of lines, or the variable whose lines are meant. */
  readonly set: Readonly<Record<string, string | readonly string[] | { readonly variable: string }>>;
}

/**
 * The words of a table by the end of the name of the function that knows them: the word, with `_` for what is no letter or digit. Words that
 * differ in nothing else have a function together.
 */
export function entriesOf(
  cases: readonly ShellCase[],
): ReadonlyMap<string, readonly (readonly [string, ShellCase['set']])[]> {
  const entries = new Map<string, [string, ShellCase['set']][]>();
  for (const { words, set } of cases)
    for (const word of words) {
      const entry = word.replace(/[^A-Za-z0-9]/g, '_');
      entries.set(entry, [...(entries.get(entry) ?? []), [word, set]]);
    }
  return entries;
}

/** How a word and what is said about it stand on one line. */
export type Line = (word: string, description: string) => string;

/** Everything the shells need to know. Throws an Error for a word that their tables cannot hold. */
export function shellTables(tree: CommandTree, line: Line): ShellTables {
  const sets = new OptionSets(line, Object.values(globalOptions));
  const below = tree.nouns.flatMap(({ name }) => placesIn(tree.load(name), [name]));
  const places: Place[] = [{ path: '', words: byName(tree.nouns), command: undefined }, ...below];
  const functions = [
    { name: 'table', cases: places.map((place) => placeCase(place, sets, line)), fails: false },
    { name: 'alias', cases: places.flatMap(aliasCases), fails: true },
    { name: 'keys', cases: PROPERTY_CLASSES.map((of) => keysCase(of, line)), fails: false },
    { name: 'property', cases: propertyCases(), fails: false },
  ];
  const topics = helpTopics(tree).map(({ name, summary }) => line(name, summary));
  const variables = new Map([...sets.variables, ['topics', topics]]);
  return { variables, functions: [...functions, ...sets.functions] };
}

/** What may follow command words: more of them, and what belongs to the command that they name. */
interface Place {
  readonly path: string;
  readonly words: readonly CommandWord[];
  readonly command: Command | undefined;
}

function placesIn(noun: Noun, path: readonly string[], command = ownCommand(noun)): Place[] {
  const words = byName(branches(noun, path));
  return [
    { path: path.join(' '), words, command },
    ...words.flatMap((word) => placesIn(noun, [...path, word.name], word.command)),
  ];
}

/** In code points, as unambiguous beginnings are found: `node` before `node-connection`. */
function byName(words: readonly CommandWord[]): CommandWord[] {
  return [...words].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function placeCase({ path, words, command }: Place, sets: OptionSets, line: Line): ShellCase {
  const names = words.filter(({ hidden }) => !hidden).map(({ name, summary }) => line(name, summary));
  return { words: [path], set: { ...(names.length > 0 && { names }), ...(command && leafOf(command, sets)) } };
}

/** One line of `args` for each positional word; `*` in front of the last one: it stands for all further words. */
function leafOf(command: Command, sets: OptionSets): ShellCase['set'] {
  const { positions, endless } = positionsOf(Object.values(command.arguments));
  const args = positions.map((alternatives, i) => {
    const specs = alternatives.flatMap(({ type: kind }) => specsOf(kind)).join('|');
    return (endless && i === positions.length - 1 ? '*' : '') + (specs || '-');
  });
  const columns = (command.columns?.() ?? []).map((column) => plain(keyOf(column))).join(',');
  const set = sets.add(Object.values<Option>({ ...command.options, ...command.moreOptions?.() }));
  return {
    leaf: '1',
    set: String(set),
    ...(args.length > 0 && { args }),
    ...(columns !== '' && { columns }),
    opts: { variable: `opts_${set}` },
    hidden: { variable: `hidden_${set}` },
  };
}

/** Hidden words are found under their full names, too; `some` keeps them from being offered. */
function aliasCases({ path, words }: Place): ShellCase[] {
  return words
    .map(({ name, aliases, hidden = false }) => ({
      words: [...(hidden ? [name] : []), ...aliases].map((alias) => `${path}/${alias}`),
      set: { name, ...(hidden && { some: '1' }) },
    }))
    .filter((found) => found.words.length > 0);
}

/** Tables of options without their doubles; the first holds the global options. */
class OptionSets {
  readonly variables = new Map<string, readonly string[]>();
  readonly functions: ShellFunction[] = [];
  readonly #line: Line;
  readonly #byText = new Map<string, number>();

  constructor(line: Line, globals: readonly Option[]) {
    this.#line = line;
    this.add(globals);
  }

  /** The number of the table that holds these options. */
  add(options: readonly Option[]): number {
    const cases = options.map(optionCase);
    const text = JSON.stringify([cases, options.map(({ help }) => help)]);
    const index = this.#byText.get(text) ?? this.functions.length;
    if (index < this.functions.length) return index;
    this.#byText.set(text, index);
    const lines = (wanted: readonly Option[]): string[] =>
      wanted.flatMap(({ flags, help }) => spellings(flags).map((spelling) => this.#line(spelling, help)));
    this.variables.set(`opts_${index}`, lines(options.filter(({ hidden }) => !hidden)));
    this.variables.set(`hidden_${index}`, lines(options.filter(({ hidden }) => hidden)));
    this.functions.push({ name: `option_${index}`, cases, fails: true });
    return index;
  }
}

function optionCase({ flags, arity, type: kind, excludes, added }: Option): ShellCase {
  const specs = arity === 'nothing' ? '' : specsOf(kind).join('|');
  return {
    words: spellings(flags),
    set: {
      option: mainSpelling(flags),
      open: arity,
      ...(specs !== '' && { specs }),
      ...(excludes !== undefined && { excludes }),
      ...(added && { added: 'new' }),
      ...(kind.looksLike && arity !== 'nothing' && { like: shellPattern(kind.looksLike) }),
    },
  };
}

/** The spelling that is offered, if it begins as typed. */
function mainSpelling(flags: string): string {
  const all = spellings(flags);
  return all.filter((spelling) => spelling.startsWith('--')).at(-1) ?? all[0] ?? '';
}

/** A pattern of ours as an extended regular expression of POSIX, which knows no letter case to be ignored. */
function shellPattern({ source, flags }: RegExp): string {
  const digits = source.replaceAll('\\d', '[0-9]').replaceAll('|)', ')?');
  return flags.includes('i') ? digits.replace(/[a-z]/g, (c) => `[${c}${c.toUpperCase()}]`) : digits;
}

/** How the values of a kind are completed, in one way or several. */
function specsOf(kind: ArgumentType<unknown>): string[] {
  const { choices = [], commaList, source, of = '' } = kind;
  const forms = choices.map((choice) => plain(choice) && formsOf(choice, kind).join('/'));
  const words = choices.length > 0 ? [(commaList ? ',' : '=') + forms.join(',')] : [];
  if (source === undefined) return words;
  const special: Partial<Record<typeof source, string>> = {
    columns: '^',
    where: '&',
    sizes: '%',
    'local-files': '!',
    'command-words': '?',
    'property-keys': `#${of}`,
    'property-values': `~${of}`,
  };
  return [...words, special[source] ?? `@${source}`];
}

function plain(word: string): string {
  if (/[,|/'\\\n$`*?[\]]/.test(word)) throw new Error(`The tables of the shells cannot hold the word ${word}`);
  return word;
}

function keysCase(of: PropertyClass, line: Line): ShellCase {
  const keys = knownProperties(of).filter(({ internal }) => !internal);
  const all = [...keys, { key: 'Aux/', help: 'A property of your own' }].sort((a, b) => (a.key < b.key ? -1 : 1));
  return { words: [of], set: { keys: all.map(({ key, help }) => line(key, help)) } };
}

/** The spec of each property whose values are known. */
function propertyCases(): ShellCase[] {
  const specs = new Map<string, string>();
  for (const { key, values } of PROPERTY_CLASSES.flatMap(knownProperties)) {
    const source = NAMING[key];
    if (source !== undefined) specs.set(key, `@${source}`);
    else if (values.length > 0) specs.set(key, `=${values.map(plain).join(',')}`);
  }
  return [...specs].map(([key, spec]) => ({ words: [key], set: { specs: spec } }));
}
