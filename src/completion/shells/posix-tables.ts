import type { CommandTree } from '../../argv/tree.ts';
import { quoted, shown } from './quoting.ts';
import { entriesOf, shellTables, type OptionFacts, type ShellCase, type ShellTable } from './tables.ts';

/**
 * The tables for bash and zsh: what is known of a word is a variable, whose text is run. Shells read a variable much faster than a
 * function, and bash copies a function whenever it runs it. Descriptions only where the shell shows them.
 */
export function posixTables(tree: CommandTree, described: boolean): string {
  const line = (word: string, description: string, facts?: OptionFacts): string => {
    const about = (facts ? [offerOf(word, facts)] : []).concat(described ? shown(description) : []);
    return about.every((text) => text === '') && !described ? word : [word, ...about].join('|');
  };
  const { variables, tables } = shellTables(tree, line);
  const apart = tables.map((table) => (table.name === 'table' ? namesApart(table) : { table, lists: [] }));
  const lists = [...variables, ...apart.flatMap((found) => found.lists)];
  return [
    ...lists.map(([name, words]) => `_linstor_${name}=${value(words)}`),
    ...apart.flatMap(({ table }) => lookups(table)),
  ].join('\n');
}

interface Apart {
  readonly table: ShellTable;
  readonly lists: readonly (readonly [name: string, words: readonly string[]])[];
}

/** Words of a list that is longer than this are in a variable, so that they are not parsed each time when what is known of a word is run. */
const LONG = 8;

function namesApart({ name, cases }: ShellTable): Apart {
  const lists = new Map<string, readonly string[]>();
  const shorter = cases.map(({ words, set }) => {
    const { names } = set;
    if (names === undefined || typeof names === 'string' || 'variable' in names || names.length <= LONG)
      return { words, set };
    const variable = `names_${lists.size}`;
    lists.set(variable, names);
    return { words, set: { ...set, names: { variable } } };
  });
  return { table: { name, cases: shorter }, lists: [...lists] };
}

/** Nothing for most; else the spelling that is offered in place of this one, whether it is taken more than once, and what excludes it. */
function offerOf(word: string, { main, option: { arity, excludes } }: OptionFacts): string {
  const each = arity === 'each' ? arity : '';
  return main === word && each === '' && excludes === undefined ? '' : `${main} ${each} ${excludes ?? ''}`;
}

function lookups({ name, cases }: ShellTable): string[] {
  return [...entriesOf(cases)].map(([entry, words]) => {
    const all = words.map(([word, set]) => `${value(word)}) ${assignments(set)} ;;`);
    return `_linstor__${name}_${entry}=${quoted(`case $2 in ${all.join(' ')} *) return 1 ;; esac`)}`;
  });
}

function assignments(set: ShellCase['set']): string {
  return Object.entries(set)
    .map(([name, given]) => `l_${name}=${value(given)}`)
    .join(' ');
}

function value(given: ShellCase['set'][string]): string {
  if (typeof given !== 'string') return 'variable' in given ? `$_linstor_${given.variable}` : value(given.join('\n'));
  if (/^[\w/-]+$/.test(given)) return given;
  // All of it stands in single quotes once more, where these are shorter.
  return /[$`"\\!]/.test(given) ? quoted(given) : `"${given}"`;
}
