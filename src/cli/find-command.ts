import type { Command, Noun } from '../definition/command.ts';
import { usageFault } from '../model/fault.ts';
import type { OptionTable } from './option-table.ts';
import type { GivenOption } from './scan-line.ts';
import { scanLeading } from './scan-leading.ts';
import { didYouMean } from './suggest.ts';
import { isValue } from './tokens.ts';
import { branches, ownCommand, soleCommand, type CommandTree } from './tree.ts';

/** Where the words of a line lead. */
export interface Found {
  /** The full words as far as they were recognized; [] when the line names no command at all. */
  readonly path: readonly string[];
  readonly noun: Noun | undefined;
  /** Undefined for a noun or group alone. */
  readonly command: Command | undefined;
  /** Global options that stood before and between the words. */
  readonly options: readonly GivenOption[];
  /** What follows the command's words. */
  readonly rest: readonly string[];
}

interface Word {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly hidden?: boolean | undefined;
}

/** Follows the command words of a line through the tree. Throws a usage Fault for an unknown or ambiguous word. */
export function findCommand(words: readonly string[], tree: CommandTree, globals: OptionTable): Found {
  const options: GivenOption[] = [];
  let path: string[] = [];
  let noun: Noun | undefined;
  let command: Command | undefined;
  let rest = words;
  while (!command) {
    if (noun && path.length === 1 && isAlone(noun, rest, globals)) {
      command = ownCommand(noun);
      break;
    }
    const leading = scanLeading(rest, globals);
    options.push(...leading.options);
    const [word, ...after] = leading.rest;
    rest = after;
    if (word === undefined) break;
    const choices: readonly Word[] = noun ? branches(noun, path) : tree.nouns;
    const name = resolveWord(word, choices, path);
    path = [...path, name];
    if (!noun) {
      noun = tree.load(name);
      command = soleCommand(noun);
    } else command = branches(noun, path.slice(0, -1)).find((branch) => branch.name === name)?.command;
  }
  return { path, noun, command, options, rest };
}

/** Whether the line means the noun's own command (`status --check`) and none below it (`status node alpha`, `status -m node alpha`). */
function isAlone(noun: Noun, rest: readonly string[], globals: OptionTable): boolean {
  if (ownCommand(noun) === undefined) return false;
  const [next] = rest;
  if (next === undefined) return true;
  const first = rest.find((word) => isValue(word, [globals]));
  return (
    !isValue(next, [globals]) &&
    !branches(noun, [noun.name]).some(({ name, aliases }) => name === first || aliases.includes(first ?? ''))
  );
}

/**
 * The full name of a word typed: a name or alias, or the unambiguous beginning of a name. `nod` is `node` although
 * `node-connection` begins so too: the one that all others go on from is meant. Throws a usage Fault.
 */
export function resolveWord(word: string, choices: readonly Word[], path: readonly string[]): string {
  const exact = choices.find(({ name, aliases }) => name === word || aliases.includes(word));
  if (exact) return exact.name;
  const near = choices.filter(({ name, hidden }) => !hidden && word !== '' && name.startsWith(word));
  const stem = near.find(({ name }) => near.every((other) => other.name.startsWith(name)));
  if (stem) return stem.name;
  const context = path.length > 0 ? ` for '${path.join(' ')}'` : '';
  if (near.length > 1)
    throw usageFault(`'${word}' could mean ${near.map(({ name }) => name).join(', ')}`, ['Type a few more letters.']);
  const shown = choices.filter(({ hidden }) => !hidden).map(({ name }) => name);
  throw usageFault(`Unknown command '${word}'${context}.`, [
    ...didYouMean(word, shown),
    `'linstor help${path.map((w) => ` ${w}`).join('')}' lists the commands.`,
  ]);
}
