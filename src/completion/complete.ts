import type { Scanner } from '../argv/scanner.ts';
import type { CommandTree } from '../argv/tree.ts';
import { spellings, type Option } from '../definition/option.ts';
import { cursorAfter, type Cursor } from './cursor.ts';
import { wordSuggestions } from './command-words.ts';
import type { Names } from './name-source.ts';
import type { Suggestion } from './suggestion.ts';
import { valueSuggestions } from './values.ts';

/** A line up to the cursor: the words before the one at the cursor, without `linstor`, and what is typed of that one. */
export interface TypedLine {
  readonly words: readonly string[];
  readonly current: string;
}

/** How the word at the cursor may go on: command words, options, choices and live names. Never throws by itself. */
export async function complete(line: TypedLine, tree: CommandTree, names: Names): Promise<readonly Suggestion[]> {
  const { words, current } = line;
  const cursor = cursorAfter(words, tree);
  if (!cursor) return [];
  if (cursor.options && current.startsWith('-'))
    return optionOrGluedValue(current, cursor, cursor.options, tree, names);
  const commandWords = wordSuggestions(current, cursor.words);
  const values = await Promise.all(cursor.slots.map((slot) => valueSuggestions(current, slot, tree, names)));
  const nothingFits = cursor.words.length === 0 && cursor.slots.length === 0 && current === '';
  return distinct([
    ...commandWords,
    ...values.flat(),
    ...(nothingFits ? optionSuggestions('--', cursor.options ?? [], cursor.line) : []),
  ]);
}

async function optionOrGluedValue(
  current: string,
  cursor: Cursor,
  options: readonly Option[],
  tree: CommandTree,
  names: Names,
): Promise<readonly Suggestion[]> {
  const typed = cursor.line.optionWords(current).at(-1);
  if (typed?.glued === undefined) return optionSuggestions(current, options, cursor.line);
  const front = current.slice(0, current.length - typed.glued.length);
  const values = await valueSuggestions(typed.glued, cursor.glued(typed.known.option), tree, names);
  return values.map((value) => ({ ...value, word: front + value.word }));
}

/** Long spellings, and the short ones too after a lone dash. Hidden options only when nothing else begins so. */
function optionSuggestions(current: string, options: readonly Option[], line: Scanner): Suggestion[] {
  const fits = (wanted: readonly Option[]): Suggestion[] =>
    wanted.flatMap((option) => spellingsFor(current, option, line));
  const shown = fits(options.filter(({ hidden }) => !hidden));
  return shown.length > 0 || current.length < 3 ? shown : fits(options.filter(({ hidden }) => hidden));
}

/** One long spelling of each option (`--target_node` is for those who know it), and none that means an option of the command instead. */
function spellingsFor(current: string, option: Option, line: Scanner): Suggestion[] {
  const { flags, help } = option;
  const fitting = spellings(flags).filter((one) => one.startsWith(current) && line.meaning(one) === option);
  const long = fitting.filter((spelling) => spelling.startsWith('--')).at(-1);
  const short = fitting.filter((spelling) => /^-[^-]$/.test(spelling));
  const suggestion = { description: help, more: false };
  if (long === undefined) return short.map((word) => ({ ...suggestion, word }));
  return [{ ...suggestion, word: long }, ...short.map((word) => ({ ...suggestion, word, shortOf: long }))];
}

function distinct(suggestions: readonly Suggestion[]): Suggestion[] {
  return [...new Map(suggestions.map((suggestion) => [suggestion.word, suggestion])).values()];
}
