import type { Noun } from '../definition/command.ts';
import { branches, soleCommand, type CommandTree } from '../argv/tree.ts';

/** The text of list-commands: the nouns with their aliases, or with `deep` every word below them, alphabetical. */
export function commandList(tree: CommandTree, deep: boolean): string {
  const nouns = tree.nouns.filter(({ hidden }) => !hidden).sort((a, b) => (a.name < b.name ? -1 : 1));
  const lines = nouns.flatMap(({ name, aliases }) =>
    deep ? [deepLine('', name, aliases), ...below(tree.load(name), [name], '  ')] : [flatLine(name, aliases)],
  );
  return ['Use "help <command>" to get help for a specific command.', '', 'Available commands:', ...lines, ''].join(
    '\n',
  );
}

function flatLine(name: string, aliases: readonly string[]): string {
  const longestFirst = [...aliases].sort((a, b) => b.length - a.length);
  return aliases.length > 0 ? `- ${name} (${longestFirst.join(', ')})` : `- ${name}`;
}

function deepLine(indent: string, name: string, aliases: readonly string[]): string {
  const [shortest] = [...aliases].sort((a, b) => a.length - b.length);
  return shortest === undefined ? `${indent}- ${name}` : `${indent}- ${name} (${shortest})`;
}

function below(noun: Noun, path: readonly string[], indent: string): string[] {
  if (soleCommand(noun)) return [];
  return branches(noun, path)
    .filter(({ hidden }) => !hidden)
    .flatMap(({ name, aliases }) => [deepLine(indent, name, aliases), ...below(noun, [...path, name], `${indent}  `)]);
}
