import type { CommandTree } from '../../argv/tree.ts';
import { quoted, shown } from './quoting.ts';
import { entriesOf, shellTables, type ShellCase, type ShellFunction } from './tables.ts';

/** The tables as functions of bash and zsh; descriptions only where the shell shows them. */
export function posixTables(tree: CommandTree, described: boolean): string {
  const line = (word: string, description: string): string => (described ? `${word}|${shown(description)}` : word);
  const { variables, functions } = shellTables(tree, line);
  return [
    ...[...variables].map(([name, words]) => `_linstor_${name}=${value(words)}`),
    ...functions.flatMap(lookups),
  ].join('\n');
}

function lookups({ name, cases }: ShellFunction): string[] {
  return [...entriesOf(cases)].map(([entry, words]) => {
    const all = words.map(([word, set]) => `${quoted(word)}) ${assignments(set)} ;;`);
    return `_linstor__${name}_${entry}() { case $1 in ${all.join(' ')} *) return 1 ;; esac; }`;
  });
}

function assignments(set: ShellCase['set']): string {
  return Object.entries(set)
    .map(([name, given]) => `l_${name}=${value(given)}`)
    .join(' ');
}

function value(given: ShellCase['set'][string]): string {
  if (typeof given === 'string') return /^[\w-]+$/.test(given) ? given : quoted(given);
  return 'variable' in given ? `$_linstor_${given.variable}` : quoted(given.join('\n'));
}
