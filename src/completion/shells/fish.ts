import type { CommandTree } from '../../argv/tree.ts';
import { FISH_CORE } from './fish-core.ts';
import { shown } from './quoting.ts';
import { fishList, fishTables } from './fish-tables.ts';
import { shellTables, type OptionFacts } from './tables.ts';

/** The completion of fish (3.1 and later), which leaves it to fish to compare with what is typed. */
export function fishScript(tree: CommandTree): string {
  const { variables, tables } = shellTables(tree, line);
  return [
    `# Completion of linstor for fish; made from the command tree by 'linstor completion fish'.\n${FISH_CORE}`,
    ...[...variables].map(([name, words]) => fishList(name, words)),
    ...fishTables(tables),
    `complete -c linstor -f -a '(__linstor_complete)'\n`,
  ].join('\n');
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
