import type { CommandTree } from '../argv/tree.ts';
import type { ArgumentType } from '../definition/argument-type.ts';
import { helpWords } from './command-words.ts';
import type { Slot } from './cursor.ts';
import { formsOf } from './letter-case.ts';
import type { Name, Names } from './name-source.ts';
import { keySuggestions, valuesOfProperty } from './property-words.ts';
import { sizeSuggestions } from './sizes.ts';
import type { Suggestion } from './suggestion.ts';
import { whereSuggestions } from './where.ts';

/** The values that may go on from `current` in a slot. */
export async function valueSuggestions(
  current: string,
  slot: Slot,
  tree: CommandTree,
  names: Names,
): Promise<Suggestion[]> {
  const { type, taken, given, list } = slot;
  if (type.commaList) return commaListSuggestions(current, type);
  const ask = (source: NonNullable<ArgumentType<unknown>['source']>) =>
    names(source, { typed: current, given, of: type.of });
  const choices = choiceSuggestions(current, type, taken);
  switch (type.source) {
    case undefined:
      return choices;
    case 'command-words':
      return helpWords(current, taken, tree);
    case 'sizes':
      return [...choices, ...sizeSuggestions(current)];
    case 'property-keys':
      return keySuggestions(current, type.of ?? '', await ask('property-keys'));
    case 'property-values': {
      const { words, source } = valuesOfProperty(type.of ?? '', given);
      return fitting(current, [...words, ...(source ? await ask(source) : [])], []);
    }
    case 'where':
      return await whereSuggestions(current, list, (source) => names(source, { typed: '', given: [], of: list.noun }));
    case 'local-files':
      return fitting(current, await ask('local-files'), []).map((path) => ({ ...path, more: path.word.endsWith('/') }));
    default:
      return [...choices, ...fitting(current, await ask(type.source), taken)];
  }
}

function fitting(current: string, names: readonly Name[], taken: readonly string[]): Suggestion[] {
  return names
    .filter(({ word }) => word.startsWith(current) && !taken.includes(word))
    .map(({ word, description }) => ({ word, description, more: false }));
}

function choiceSuggestions(current: string, type: ArgumentType<unknown>, taken: readonly string[]): Suggestion[] {
  return (type.choices ?? [])
    .filter((word) => !taken.includes(word))
    .flatMap((word) => inTypedCase(current, word, type))
    .map((word) => ({ word, description: '', more: false }));
}

/** The choice if it begins as typed, in the letter case that was typed. */
function inTypedCase(current: string, word: string, type: ArgumentType<unknown>): string[] {
  return formsOf(word, type)
    .filter((form) => form.startsWith(current))
    .slice(0, 1);
}

/** The item after the last comma; it may be the last one or not. Columns may have a sign (`-name`, `+uuid`). */
function commaListSuggestions(current: string, type: ArgumentType<unknown>): Suggestion[] {
  const item = current.lastIndexOf(',') + 1;
  const at = type.source === 'columns' && /^[+-]/.test(current.slice(item)) ? item + 1 : item;
  const front = current.slice(0, at);
  const items = front.toLowerCase().split(',');
  return (type.choices ?? [])
    .filter((word) => !items.includes(word.toLowerCase()))
    .flatMap((word) => inTypedCase(current.slice(at), word, type))
    .map((word) => ({ word: front + word, description: '', more: true }));
}
