import { Scanner } from '../argv/scanner.ts';
import type { CommandTree, CommandWord } from '../argv/tree.ts';
import { HELP_TOPICS } from '../definition/help-topics.ts';
import type { Suggestion } from './suggestion.ts';

/** The command words that begin as typed; a short form only when it was typed in full and no name begins with it. */
export function wordSuggestions(current: string, words: readonly CommandWord[]): Suggestion[] {
  const shown = words.filter(({ hidden }) => !hidden).sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = shown.filter(({ name }) => name.startsWith(current)).map((word) => suggestion(word.name, word));
  if (names.length > 0 || current === '') return names;
  return shown.filter(({ aliases }) => aliases.includes(current)).map((word) => suggestion(current, word));
}

function suggestion(word: string, { name, aliases, summary }: CommandWord): Suggestion {
  const other = word === name ? aliases : [name];
  return { word, description: other.length > 0 ? `${summary} (${other.join(', ')})` : summary, more: false };
}

/** The words that may follow others as the arguments of `help`: those of commands, and subjects in the first place. */
export function helpWords(current: string, words: readonly string[], tree: CommandTree): Suggestion[] {
  const { nextWords } = new Scanner(words, tree);
  return wordSuggestions(current, words.length === 0 ? [...nextWords, ...helpTopics(tree)] : nextWords);
}

/** The subjects of `help` that are no nouns as well. */
export function helpTopics(tree: CommandTree): CommandWord[] {
  return HELP_TOPICS.filter(({ name }) => tree.nouns.every((noun) => noun.name !== name)).map(({ name, summary }) => ({
    name,
    aliases: [],
    summary,
  }));
}
