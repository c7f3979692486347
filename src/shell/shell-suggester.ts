import { BUILTINS } from './builtins.ts';
import type { ShellHost } from './host.ts';
import type { ShellState } from './state.ts';
import type { Suggester, Suggestion } from './suggestions.ts';

/** The suggestions of the program, and those for the shell's own words. */
export function shellSuggester(
  { suggester, fill }: Pick<ShellHost, 'suggester' | 'fill'>,
  state: ShellState,
): Suggester {
  return {
    onNews: (listener) => suggester.onNews(listener),
    outdate: () => suggester.outdate(),
    suggest: async (words, current) => {
      const [first, ...rest] = words;
      if (first === undefined) return [...(await suggester.suggest([], current)), ...ownWords(current)];
      if (first === 'use') return await suggestUse(rest, current, suggester);
      if (first === 'watch') {
        const after = /^\d/.test(rest[0] ?? '') ? rest.slice(1) : rest;
        return await suggester.suggest(fill(after, state.chosen), current);
      }
      if (first.startsWith('\\')) return words.length === 1 ? fitting(SWITCH, current) : [];
      return await suggester.suggest(fill(words, state.chosen), current);
    },
  };
}

const SWITCH: readonly Suggestion[] = ['on', 'off'].map((word) => ({ word, description: '', more: false }));

/** A command that takes an object of the noun, so that its names are offered. */
const NAMED_BY: Readonly<Record<string, readonly string[]>> = {
  node: ['node', 'delete'],
  resource: ['resource-definition', 'delete'],
  'resource-definition': ['resource-definition', 'delete'],
  'resource-group': ['resource-group', 'delete'],
  'storage-pool': ['storage-pool-definition', 'delete'],
  remote: ['remote', 'delete'],
  schedule: ['schedule', 'delete'],
};

async function suggestUse(
  words: readonly string[],
  current: string,
  suggester: Suggester,
): Promise<readonly Suggestion[]> {
  const [noun, ...more] = words;
  if (noun === undefined) {
    const nouns = await suggester.suggest([], current);
    return nouns.filter(({ word }) => word in NAMED_BY);
  }
  const command = NAMED_BY[noun];
  return command && more.length === 0 ? await suggester.suggest(command, current) : [];
}

function ownWords(current: string): Suggestion[] {
  const own = Object.entries(BUILTINS).map(([word, { does }]) => ({ word, description: does, more: false }));
  return current === '' ? [] : fitting(own, current);
}

function fitting(suggestions: readonly Suggestion[], current: string): Suggestion[] {
  return suggestions.filter(({ word }) => word.startsWith(current));
}
