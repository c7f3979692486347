import { resolveWord } from '../argv/resolve-word.ts';
import type { CommandTree } from '../argv/tree.ts';
import type { ObjectSource } from '../definition/argument-type.ts';
import { onFault, usageFault } from '../model/fault.ts';

/** An object that stands for the argument of its kind in commands that leave it out. */
export interface SelectedObject {
  /** As it is called in full: `node`. */
  readonly noun: string;
  readonly name: string;
}

/** The kinds of arguments that an object of each noun can stand for; the first is its own. */
const SOURCES: ReadonlyMap<string, readonly [ObjectSource, ...ObjectSource[]]> = new Map([
  ['node', ['nodes']],
  ['resource', ['resource-definitions', 'resources']],
  ['resource-definition', ['resource-definitions', 'resources']],
  ['resource-group', ['resource-groups']],
  ['storage-pool', ['storage-pool-definitions', 'storage-pools']],
  ['snapshot', ['snapshots']],
  ['remote', ['remotes']],
  ['schedule', ['schedules']],
  ['key-value-store', ['key-value-stores']],
]);

/** Reads `node alpha`; the noun may be cut short as everywhere. Throws a usage Fault. */
export function readSelectedObject([noun, name, ...more]: readonly string[], tree: CommandTree): SelectedObject {
  const nouns = tree.nouns.filter((known) => SOURCES.has(known.name));
  const usage = `For example: use node alpha. Possible are: ${nouns.map((known) => known.name).join(', ')}`;
  if (noun === undefined || name === undefined || name === '' || more.length > 0)
    throw usageFault("'use' needs a kind of object and a name.", [usage]);
  const found = onFault(
    () => resolveWord(noun, nouns, []),
    () => undefined,
  );
  if (!found) throw usageFault(`'use' does not know '${noun}'.`, [usage]);
  return { noun: found.name, name };
}

/** What names of these objects are asked from; undefined for a noun that cannot be chosen. */
export function sourceOfNoun(noun: string): ObjectSource | undefined {
  return SOURCES.get(noun)?.[0];
}

/** The object that stands for an argument of this kind; of several the one chosen last counts. */
export function selectedFor(
  source: ObjectSource | undefined,
  chosen: readonly SelectedObject[],
): SelectedObject | undefined {
  return source && [...chosen].reverse().find(({ noun }) => SOURCES.get(noun)?.includes(source));
}
