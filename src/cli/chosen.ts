import type { Command } from '../definition/command.ts';
import type { ObjectSource } from '../definition/kind.ts';
import { Fault, usageFault } from '../model/fault.ts';
import { findCommand, resolveWord } from './find-command.ts';
import { OptionTable } from './option-table.ts';
import { GLOBAL_TABLE } from './parse-line.ts';
import { longName, neededBy } from './read-values.ts';
import { scanLine } from './scan-line.ts';
import type { ScannedLine } from './scan-line.ts';
import type { CommandTree } from './tree.ts';

/** An object that stands for the argument of its kind in commands that leave it out. */
export interface Chosen {
  /** As it is called in full: `node`. */
  readonly noun: string;
  readonly name: string;
}

/** The kinds of arguments that an object of each noun can stand for. */
const SOURCES: Readonly<Record<string, readonly ObjectSource[]>> = {
  node: ['nodes'],
  resource: ['resources', 'resource-definitions'],
  'resource-definition': ['resource-definitions', 'resources'],
  'resource-group': ['resource-groups'],
  'storage-pool': ['storage-pools', 'storage-pool-definitions'],
  snapshot: ['snapshots'],
  remote: ['remotes'],
  schedule: ['schedules'],
  'key-value-store': ['key-value-stores'],
};

/** Reads `node alpha`; the noun may be cut short as everywhere. Throws a usage Fault. */
export function readChosen([noun, name, ...more]: readonly string[], tree: CommandTree): Chosen {
  const nouns = tree.nouns.filter((known) => known.name in SOURCES);
  const usage = `For example: use node alpha. Possible are: ${nouns.map((known) => known.name).join(', ')}`;
  if (noun === undefined || name === undefined || more.length > 0)
    throw usageFault("'use' needs a kind of object and a name.", [usage]);
  try {
    return { noun: resolveWord(noun, nouns, []), name };
  } catch (error) {
    throw error instanceof Fault ? usageFault(`'use' does not know '${noun}'.`, [usage]) : error;
  }
}

/**
 * Puts the chosen objects in: for every single argument of their kind that there is room for, for a list of which
 * nothing was typed, and for the filter of a list command. Words that make no command stay as they are.
 */
export function fillChosen(words: readonly string[], chosen: readonly Chosen[], tree: CommandTree): readonly string[] {
  if (chosen.length === 0 || words.includes('--')) return words;
  try {
    const { command, rest } = findCommand(words, tree, GLOBAL_TABLE);
    if (!command) return words;
    const own = new OptionTable({ ...command.options, ...command.moreOptions?.() });
    // Nothing may be taken for missing that a list option would give back.
    const line = scanLine(rest, [own, GLOBAL_TABLE], neededBy(Object.values(command.arguments)));
    const before = words.slice(0, words.length - rest.length);
    const options = rest.filter((_, at) => !line.places.includes(at));
    return [
      ...before,
      ...filledArguments(command, line.positionals, chosen),
      ...options,
      ...filters(command, line, chosen),
    ];
  } catch (error) {
    if (error instanceof Fault) return words; // running it says what is wrong
    throw error;
  }
}

function filledArguments(command: Command, typed: readonly string[], chosen: readonly Chosen[]): readonly string[] {
  const specs = Object.values(command.arguments);
  const lists = specs.some(({ takes }) => takes === 'some' || takes === 'any');
  const filled: (string | undefined)[] = specs.map(() => undefined);
  let room = (lists ? Infinity : specs.length) - typed.length;
  let spare = typed.length - neededBy(specs);
  specs.forEach(({ takes, kind }, at) => {
    const one = chosenFor(kind.source, chosen);
    if (!one || typed.includes(one.name)) return;
    const wanted = takes === 'one' ? room > 0 : takes === 'some' ? spare < 0 : spare <= 0;
    if (!wanted) return;
    filled[at] = one.name;
    room -= 1;
    if (takes === 'one' || takes === 'some') spare += 1;
  });
  return merged(
    specs.map(({ takes }) => takes),
    filled,
    typed,
  );
}

/** The typed words in the places that were not filled: single ones first of all get theirs, lists what is left. */
function merged(takes: readonly string[], filled: readonly (string | undefined)[], typed: readonly string[]): string[] {
  const words = [...typed];
  return takes.flatMap((take, at) => {
    const own = filled[at];
    if (own !== undefined) return [own];
    const later = takes.slice(at + 1).filter((other, i) => other === 'one' && filled[at + 1 + i] === undefined).length;
    const isList = take === 'some' || take === 'any';
    return words.splice(
      0,
      isList ? Math.max(0, words.length - later) : take === 'maybe' && words.length <= later ? 0 : 1,
    );
  });
}

/** Lists show what belongs to the object: `resource list` becomes `resource list --nodes=alpha`. */
function filters(command: Command, line: ScannedLine, chosen: readonly Chosen[]): string[] {
  if (!/(^| )(list[^ ]*|info)$/.test(command.path)) return [];
  const given = new Set(line.options.map(({ known }) => known.option));
  return Object.values(command.options).flatMap((option) => {
    const one = option.takes === 'nothing' || given.has(option) ? undefined : chosenFor(option.kind.source, chosen);
    return one ? [`${longName(option)}=${one.name}`] : [];
  });
}

/** Of several the one chosen last counts. */
function chosenFor(source: ObjectSource | undefined, chosen: readonly Chosen[]): Chosen | undefined {
  return source && [...chosen].reverse().find(({ noun }) => SOURCES[noun]?.includes(source));
}
