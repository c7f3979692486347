import type { Command, Noun } from '../definition/command.ts';
import type { Word } from './match-word.ts';

/** A word of a command, and the command where it is the last one; undefined for a noun or group word. */
export interface CommandWord extends Word {
  readonly summary: string;
  readonly command?: Command | undefined;
}

/** What must be known of every noun before its commands are loaded. */
export interface NounWords extends Word {
  readonly summary: string;
  /** The part of the built program that holds the noun. */
  readonly chunk?: string;
}

/** All nouns by their words, and their commands when they are needed: a run loads one noun's code, not thirty's. */
export interface CommandTree {
  readonly nouns: readonly NounWords[];
  load(name: string): Noun;
}

/** The tree of nouns whose commands are all there. Its `load` throws an Error for a name that is none of theirs. */
export function treeOf(nouns: readonly Noun[]): CommandTree {
  return {
    nouns: nouns.map(wordsOf),
    load: (name) => {
      const noun = nouns.find((candidate) => candidate.name === name);
      if (noun === undefined) throw new Error(`no noun ${name}`);
      return noun;
    },
  };
}

function wordsOf(noun: Noun): NounWords {
  const { name, aliases, summary } = noun;
  return { name, aliases, summary, hidden: soleCommand(noun)?.hidden };
}

/** The words that may follow `path` (`['node', 'interface']`) within its noun, in alphabetical order. */
export function branches(noun: Noun, path: readonly string[]): readonly CommandWord[] {
  // A shell asks for the same words with every line.
  const known = BRANCHES.get(noun) ?? new Map<string, readonly CommandWord[]>();
  const key = path.join(' ');
  const words = known.get(key) ?? branchesOf(noun, path);
  BRANCHES.set(noun, known.set(key, words));
  return words;
}

const BRANCHES = new WeakMap<Noun, Map<string, readonly CommandWord[]>>();

function branchesOf(noun: Noun, path: readonly string[]): CommandWord[] {
  const below = new Map<string, CommandWord>();
  for (const command of noun.commands) {
    const words = command.path.split(' ');
    const name = words[path.length];
    if (name === undefined || !path.every((word, i) => words[i] === word)) continue;
    if (words.length === path.length + 1) below.set(name, leaf(name, command));
    else if (!below.has(name)) below.set(name, group(noun, [...path, name], name));
  }
  return [...below.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function leaf(name: string, command: Command): CommandWord {
  return { name, aliases: command.aliases ?? [], summary: command.summary, hidden: command.hidden, command };
}

/** Groups are described in the noun under their words below it: `interface`, `resource path`. */
function group(noun: Noun, path: readonly string[], name: string): CommandWord {
  const { aliases = [], summary = '' } = noun.groups?.[path.slice(1).join(' ')] ?? {};
  return { name, aliases, summary };
}

/** The command that a noun is itself (`list-commands`, `status`), if it is one. */
export function ownCommand(noun: Noun): Command | undefined {
  return noun.commands.find(({ path }) => path === noun.name);
}

/** The command of a noun that has no word below it. */
export function soleCommand(noun: Noun): Command | undefined {
  return noun.commands.length === 1 ? ownCommand(noun) : undefined;
}
