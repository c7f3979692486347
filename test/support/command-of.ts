import type { Command, Noun } from '../../src/definition/command.ts';

/** The command of a noun by the words after the noun. */
export function commandOf(noun: Noun, words: string): Command {
  const found = noun.commands.find(({ path }) => path === `${noun.name} ${words}`);
  if (found === undefined) throw new Error(`${noun.name} has no command ${words}`);
  return found;
}
