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
 * The grammar of `argv/` as the shells need it. How a value is completed is a `spec`: `=a,b` one of these words,
 * each as `Word/word/WORD` where any letter case will do, `,a,b` a list of them, `^` a list of the command's columns, `&` one of them, `%` a size,
 * `!` a file, `?` command words, `#node` a property key of a node, `~node` its value, `@nodes` live names.
 */
export interface ShellTables {
  /** Lists of lines, by name. */
  readonly variables: ReadonlyMap<string, readonly string[]>;
  readonly tables: readonly ShellTable[];
}

/** What is known of the words of a kind: variables to be set. */
export interface ShellTable {
  readonly name: string;
  readonly cases: readonly ShellCase[];
}

export interface ShellCase {
  readonly words: readonly string[];
  /** A word, a list of lines, or the variable whose lines are meant. */
  readonly set: Readonly<Record<string, string | readonly string[] | { readonly variable: string }>>;
}

/**
 * The words of a table by the end of the name of the variable that knows them: the word, with `_` for what is no letter or digit. Words that
 * differ in nothing else have a variable together.
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

/** What decides whether a spelling of an option is offered, and what is known of the option besides. */
export interface OptionFacts {
  readonly main: string;
  readonly option: Option;
  /** The ways in which its value is completed. */
  readonly specs: string;
  readonly like: string;
}

/** How a word and what is said about it stand on one line; `facts` for options. */
export type Line = (word: string, description: string, facts?: OptionFacts) => string;

/** Everything the shells need to know. Throws an Error for a word that their tables cannot hold. */
export function shellTables(tree: CommandTree, line: Line): ShellTables {
  const sets = new OptionSets(line, Object.values(globalOptions));
  const below = tree.nouns.flatMap(({ name }) => placesIn(tree.load(name), [name]));
  const places: Place[] = [{ path: '', words: byName(tree.nouns), command: undefined }, ...below];
  const tables = [
    { name: 'table', cases: places.map((place) => placeCase(place, sets, line)) },
    { name: 'alias', cases: places.flatMap(aliasCases) },
    { name: 'keys', cases: PROPERTY_CLASSES.flatMap((of) => keysCases(of, line)) },
    { name: 'property', cases: propertyCases() },
  ];
  const topics = helpTopics(tree).map(({ name, summary }) => line(name, summary));
  const variables = new Map([...sets.variables, ['topics', topics]]);
  return { variables, tables: [...tables, ...sets.tables] };
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
  const options = Object.values<Option>({ ...command.options, ...command.moreOptions?.() });
  const set = sets.add(options);
  return {
    leaf: '1',
    set: String(set),
    shadowed: sets.shadowed(options),
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
  readonly tables: ShellTable[] = [];
  readonly #line: Line;
  readonly #globals: readonly string[];
  readonly #byText = new Map<string, number>();

  constructor(line: Line, globals: readonly Option[]) {
    this.#line = line;
    this.#globals = globals.flatMap(({ flags }) => spellings(flags));
    this.add(globals);
  }

  /** The spellings of global options that are meant for one of these. */
  shadowed(options: readonly Option[]): string[] {
    const own = new Set(options.flatMap(({ flags }) => spellings(flags)));
    return this.#globals.filter((spelling) => own.has(spelling));
  }

  /** The number of the table that holds these options. */
  add(options: readonly Option[]): number {
    const cases = options.map(optionCase);
    const text = JSON.stringify([cases, options.map(({ help }) => help)]);
    const index = this.#byText.get(text) ?? this.tables.length;
    if (index < this.tables.length) return index;
    this.#byText.set(text, index);
    const lines = (wanted: readonly Option[]): string[] =>
      wanted.flatMap((option) =>
        spellings(option.flags).map((spelling) => this.#line(spelling, option.help, factsOf(option))),
      );
    this.variables.set(`opts_${index}`, lines(options.filter(({ hidden }) => !hidden)));
    this.variables.set(`hidden_${index}`, lines(options.filter(({ hidden }) => hidden)));
    this.tables.push({ name: `option_${index}`, cases });
    return index;
  }
}

function factsOf(option: Option): OptionFacts {
  const { flags, arity, type: kind } = option;
  return {
    main: mainSpelling(flags),
    option,
    specs: arity === 'nothing' ? '' : specsOf(kind).join('|'),
    like: kind.looksLike && arity !== 'nothing' ? shellPattern(kind.looksLike) : '',
  };
}

function optionCase(option: Option): ShellCase {
  const { main, specs, like } = factsOf(option);
  return {
    words: spellings(option.flags),
    set: {
      option: main,
      open: option.arity,
      ...(specs !== '' && { specs }),
      ...(option.excludes !== undefined && { excludes: option.excludes }),
      ...(option.added && { added: 'new' }),
      ...(like !== '' && { like }),
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

/** What follows each beginning that ends at a `/`: the next steps, and in place of a step with a single key that key. */
function keysCases(of: PropertyClass, line: Line): ShellCase[] {
  const known = knownProperties(of).filter(({ internal }) => !internal);
  const all = [...known, { key: 'Aux/', help: 'A property of your own' }].sort((a, b) => (a.key < b.key ? -1 : 1));
  const beginnings = new Set(
    all.flatMap(({ key }) => [...key.matchAll(/^|\//g)].map((at) => key.slice(0, at.index + at[0].length))),
  );
  return [...beginnings].map((beginning) => {
    const steps = new Map<string, (typeof all)[number][]>();
    for (const property of all.filter(({ key }) => key.startsWith(beginning))) {
      const end = property.key.indexOf('/', beginning.length);
      const step = end < 0 ? property.key : property.key.slice(0, end + 1);
      steps.set(step, [...(steps.get(step) ?? []), property]);
    }
    const keys = [...steps].map(([step, [only, ...more]]) =>
      only === undefined || more.length > 0 ? line(step, '') : line(only.key, only.help),
    );
    return { words: [`${of}/${beginning}`], set: { keys } };
  });
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
