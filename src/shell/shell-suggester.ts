import { sourceOfNoun } from '../cli/selected-object.ts';
import { BUILTINS } from './builtin-words.ts';
import type { ShellHost } from './shell-host.ts';
import type { ShellState } from './state.ts';
import type { Suggestion } from '../completion/suggestion.ts';
import type { Suggester } from './suggestions.ts';

/** The suggestions of the program, and those for the shell's own words. */
export function shellSuggester(host: Pick<ShellHost, 'suggester' | 'readings'>, state: ShellState): Suggester {
  const { suggester } = host;
  return {
    onUpdate: (listener) => suggester.onUpdate(listener),
    outdate: () => suggester.outdate(),
    suggest: async (words, current) => {
      const [first, ...rest] = words;
      if (first === undefined) return [...(await suggester.suggest([], current)), ...ownWords(current)];
      if (first === 'use') return await suggestUse(rest, current, suggester);
      if (first === 'watch') {
        const after = /^\d/.test(rest[0] ?? '') ? rest.slice(1) : rest;
        return await suggestWith(after, current, state, host);
      }
      if (first.startsWith('\\')) return words.length === 1 ? fitting(SWITCH, current) : [];
      return await suggestWith(words, current, state, host);
    },
  };
}

/** Suggestions for the line as it is typed, and as the objects chosen with `use` may complete it. */
async function suggestWith(
  words: readonly string[],
  current: string,
  { chosen }: ShellState,
  { suggester, readings }: Pick<ShellHost, 'suggester' | 'readings'>,
): Promise<readonly Suggestion[]> {
  const isOption = current.startsWith('-');
  const completed = isOption ? [] : readings([...words, current === '' ? UNTYPED : current], chosen);
  const lines = completed.map((line) => line.slice(0, line.lastIndexOf(current === '' ? UNTYPED : current)));
  const found = await Promise.all([...lines, words].map((line) => suggester.suggest(line, current)));
  return [...new Map(found.flat().map((one) => [one.word, one])).values()];
}

/** Stands for a word of which nothing is typed yet. */
const UNTYPED = '\u0000';

const SWITCH: readonly Suggestion[] = ['on', 'off'].map((word) => ({ word, description: '', more: false }));

/** A command that takes an object of the noun first, so that its names are offered. */
function commandNaming(noun: string): readonly string[] | undefined {
  const source = UNNAMED.includes(noun) ? undefined : sourceOfNoun(noun);
  return source && [source.replace(/s$/, ''), 'delete'];
}

/** No command has names of theirs as its first word. */
const UNNAMED = ['snapshot', 'key-value-store'];

async function suggestUse(
  words: readonly string[],
  current: string,
  suggester: Suggester,
): Promise<readonly Suggestion[]> {
  const [noun, ...more] = words;
  if (noun === undefined) {
    const nouns = await suggester.suggest([], current);
    return nouns.filter(({ word }) => commandNaming(word) !== undefined);
  }
  const command = commandNaming(noun);
  return command && more.length === 0 ? await suggester.suggest(command, current) : [];
}

function ownWords(current: string): Suggestion[] {
  const own = Object.entries(BUILTINS).map(([word, { does }]) => ({ word, description: does, more: false }));
  return current === '' ? [] : fitting(own, current);
}

function fitting(suggestions: readonly Suggestion[], current: string): Suggestion[] {
  return suggestions.filter(({ word }) => word.startsWith(current));
}
