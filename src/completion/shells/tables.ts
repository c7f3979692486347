import { globalOptions } from '../../argv/global-options.ts';
import { branches, soleCommand, type CommandTree, type CommandWord } from '../../argv/tree.ts';
import type { Command, Noun } from '../../definition/command.ts';
import type { Kind } from '../../definition/kind.ts';
import { spellings, type Argument, type Option } from '../../definition/option.ts';
import { PROPERTY_CLASSES, knownProperties, type PropertyClass } from '../../drbd/properties.ts';
import { NAMING } from '../property-words.ts';
import { positionsOf } from './positions.ts';

/**
 * The command tree as the functions of the shells need it. How a value is completed is a `spec`: `=a,b` one of these words,
 * `,a,b` a list of them, `%` a size, `!` a file, `?` command words, `#node` a property key of a node, `~node` its value,
 * `@nodes` live names.
 */
export interface ShellTables {
  readonly levels: readonly Level[];
  readonly leaves: readonly Leaf[];
  /** Tables of options without their doubles; the first holds the global options. */
  readonly optionSets: readonly (readonly ShellOption[])[];
  readonly keys: readonly KeyClass[];
  /** The spec of each property whose values are known. */
  readonly values: ReadonlyMap<string, string>;
}

/** The words that may follow others. */
interface Level {
  readonly path: string;
  readonly words: readonly CommandWord[];
}

interface Leaf {
  readonly path: string;
  /** For each positional word the specs that it may have. */
  readonly positions: readonly (readonly string[])[];
  /** The last of them stands for every further word. */
  readonly endless: boolean;
  /** Index into the tables of options. */
  readonly optionSet: number;
}

export interface ShellOption {
  readonly spellings: readonly string[];
  /** The spelling that is offered. */
  readonly name: string;
  readonly takes: Option['takes'];
  readonly specs: readonly string[];
  readonly excludes: string;
  readonly help: string;
  readonly hidden: boolean;
}

interface KeyClass {
  readonly of: string;
  readonly keys: readonly { readonly key: string; readonly help: string }[];
}

/** Everything the shells need to know. Throws an Error for a word that their tables cannot hold. */
export function shellTables(tree: CommandTree): ShellTables {
  const levels: Level[] = [{ path: '', words: byName(tree.nouns) }];
  const leaves: Leaf[] = [];
  const sets = new OptionSets(Object.values(globalOptions));
  for (const { name } of tree.nouns) {
    const noun = tree.load(name);
    const sole = soleCommand(noun);
    if (sole) leaves.push(leafOf(sole, sets));
    else addBelow(noun, [name], levels, leaves, sets);
  }
  return { levels, leaves, optionSets: sets.sets, keys: PROPERTY_CLASSES.map(keysOf), values: valueSpecs() };
}

function addBelow(noun: Noun, path: readonly string[], levels: Level[], leaves: Leaf[], sets: OptionSets): void {
  const below = branches(noun, path);
  levels.push({ path: path.join(' '), words: byName(below) });
  for (const { name, command } of below) {
    if (command) leaves.push(leafOf(command, sets));
    else addBelow(noun, [...path, name], levels, leaves, sets);
  }
}

/** In code points, as unambiguous beginnings are found: `node` before `node-connection`. */
function byName(words: readonly CommandWord[]): CommandWord[] {
  return [...words].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function leafOf(command: Command, sets: OptionSets): Leaf {
  const { positions, endless } = positionsOf(Object.values(command.arguments));
  const specs = positions.map((alternatives: readonly Argument[]) => alternatives.flatMap(({ kind }) => specsOf(kind)));
  const options = Object.values<Option>({ ...command.options, ...command.moreOptions?.() });
  return { path: command.path, positions: specs, endless, optionSet: sets.add(options) };
}

class OptionSets {
  readonly sets: (readonly ShellOption[])[] = [];
  readonly #byText = new Map<string, number>();

  constructor(globals: readonly Option[]) {
    this.add(globals);
  }

  add(options: readonly Option[]): number {
    const set = options.map(optionOf);
    const text = JSON.stringify(set);
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    this.#byText.set(text, this.sets.length);
    return this.sets.push(set) - 1;
  }
}

function optionOf({ flags, takes, kind, excludes = '', help, hidden = false }: Option): ShellOption {
  const all = spellings(flags);
  const name = all.filter((spelling) => spelling.startsWith('--')).at(-1) ?? all[0] ?? '';
  return { spellings: all, name, takes, specs: takes === 'nothing' ? [] : specsOf(kind), excludes, help, hidden };
}

/** How the values of a kind are completed, in one way or several. */
function specsOf({ choices = [], commaList, source, of = '' }: Kind<unknown>): string[] {
  const words = choices.length > 0 ? [(commaList ? ',' : '=') + choices.map(plain).join(',')] : [];
  if (source === undefined) return words;
  const special: Partial<Record<typeof source, string>> = {
    sizes: '%',
    'local-files': '!',
    'command-words': '?',
    'property-keys': `#${of}`,
    'property-values': `~${of}`,
  };
  return [...words, special[source] ?? `@${source}`];
}

function plain(word: string): string {
  if (/[,|'\\\n$`*?[\]]/.test(word)) throw new Error(`The tables of the shells cannot hold the word ${word}`);
  return word;
}

function keysOf(of: PropertyClass): KeyClass {
  const keys = knownProperties(of)
    .filter(({ internal }) => !internal)
    .map(({ key, help }) => ({ key, help }));
  const all = [...keys, { key: 'Aux/', help: 'A property of your own' }];
  return { of, keys: all.sort((a, b) => (a.key < b.key ? -1 : 1)) };
}

function valueSpecs(): Map<string, string> {
  const specs = new Map<string, string>();
  for (const property of PROPERTY_CLASSES.flatMap(knownProperties)) {
    const source = NAMING[property.key];
    if (source !== undefined) specs.set(property.key, `@${source}`);
    else if (property.values.length > 0) specs.set(property.key, `=${property.values.map(plain).join(',')}`);
  }
  return specs;
}
