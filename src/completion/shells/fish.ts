import type { CommandTree } from '../../argv/tree.ts';
import { FISH_CORE } from './fish-core.ts';
import { shown } from './quoting.ts';
import { shellTables, type OptionFacts, type ShellCase, type ShellTable } from './tables.ts';

/** The completion of fish (3.1 and later), which leaves it to fish to compare with what is typed. */
export function fishScript(tree: CommandTree): string {
  const { variables, tables } = shellTables(tree, line);
  const [places = [], aliases = [], keys = [], properties = []] = ['table', 'alias', 'keys', 'property'].map((name) =>
    entriesOf(tables, name),
  );
  const lists: (readonly [string, readonly string[]])[] = [
    ...variables,
    ...sideBySide('places', 'place', places, placeText),
    ...sideBySide('aliases', 'alias_of', aliases, ({ name }) => text(name)),
    ['concealed', aliases.filter(([, { some }]) => some !== undefined).map(([word]) => word)],
    ...sideBySide('beginnings', 'keys', keys, (set) => text(set.keys)),
    ...sideBySide('properties', 'property', properties, ({ specs }) => text(specs)),
  ];
  const set = lists.map(([name, words]) => `set -g __linstor_${name} ${words.map(quoted).join(' ')}`);
  return `# Completion of linstor for fish; made from the command tree by 'linstor completion fish'.\n${FISH_CORE}\n${set.join('\n')}\ncomplete -c linstor -f -a '(__linstor_complete)'\n`;
}

/**
 * A word, its description and, of an option, after a second tab: the spelling that is offered; `each` or `-`; `^` with what excludes
 * it; arity; whether it is new; how its value is completed; what that looks like; `~` with the long spelling offered in place of this one.
 */
function line(word: string, description: string, facts?: OptionFacts): string {
  if (facts === undefined) return description === '' ? word : `${word}\t${shown(description)}`;
  const { main, option, specs, like } = facts;
  const { arity, excludes = '', added } = option;
  const instead = word.startsWith('--') && word !== main ? `~${main}` : '';
  const each = arity === 'each' ? arity : '-';
  const parts = [main, each, `^${excludes}`, arity, added ? 'new' : '', specs, like, instead];
  if (parts.some((part) => part.includes(';'))) throw new Error(`The tables of fish cannot hold the option ${word}`);
  return `${word}\t${shown(description)}\t${parts.join(';')}`;
}

type Entry = readonly [word: string, set: ShellCase['set']];

function entriesOf(tables: readonly ShellTable[], wanted: string): Entry[] {
  return tables
    .filter(({ name }) => name === wanted)
    .flatMap(({ cases }) => cases.flatMap(({ words, set }) => words.map((word) => [word, set] as const)));
}

/** Two lists: words, and at the same places what is known of them. */
function sideBySide(
  words: string,
  known: string,
  entries: readonly Entry[],
  textOf: (set: ShellCase['set']) => string,
): (readonly [string, readonly string[]])[] {
  return [
    [words, entries.map(([word]) => word)],
    [known, entries.map(([, set]) => textOf(set))],
  ];
}

/** Table of options, columns, specs of the arguments, global options that are hidden; then the words that may follow. */
function placeText({ set = '', columns = '', args = [], shadowed = [], names = [] }: ShellCase['set']): string {
  const list = [set, columns, args, shadowed].map((given) => text(given).replaceAll('\n', ' '));
  return [...list, ...(text(names) === '' ? [] : [text(names)])].join('\n');
}

function text(given: ShellCase['set'][string] | undefined): string {
  if (given === undefined || typeof given === 'string') return given ?? '';
  return 'variable' in given ? '' : given.join('\n');
}

function quoted(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\t', "'\\t'")}'`;
}
