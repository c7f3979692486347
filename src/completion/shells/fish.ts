import type { CommandTree } from '../../argv/tree.ts';
import { FISH_CORE } from './fish-core.ts';
import { shown } from './quoting.ts';
import { shellTables, type ShellCase, type ShellFunction } from './tables.ts';

/** The completion of fish (3.1 and later), which leaves it to fish to compare with what is typed. */
export function fishScript(tree: CommandTree): string {
  const { variables, functions } = shellTables(tree, (word, description) => `${word}\t${shown(description)}`);
  const tables = [
    ...[...variables].map(([name, lines]) => `set -g __linstor_${name} ${list(lines)}`),
    ...functions.map(lookup),
  ];
  return `# Completion of linstor for fish; made from the command tree by 'linstor completion fish'.\n${FISH_CORE}\n${tables.join('\n')}\ncomplete -c linstor -f -a '(__linstor_complete)'\n`;
}

function lookup({ name, cases, fails }: ShellFunction): string {
  const all = cases.map(({ words, set }) => `        case ${list(words)}\n${assignments(set)}`);
  const otherwise = fails ? `        case '*'\n            return 1\n` : '';
  // `set` passes the status of what ran before it on.
  return `function __linstor_${name}\n    switch "$argv[1]"\n${all.join('')}${otherwise}    end\n    return 0\nend`;
}

function assignments(set: ShellCase['set']): string {
  return Object.entries(set)
    .map(([name, given]) => `            set __l_${name} ${value(given)}\n`)
    .join('');
}

function value(given: ShellCase['set'][string]): string {
  if (typeof given === 'string') return quoted(given);
  return 'variable' in given ? `$__linstor_${given.variable}` : list(given);
}

function list(words: readonly string[]): string {
  return words.map(quoted).join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replace('\t', "'\\t'")}'`;
}
