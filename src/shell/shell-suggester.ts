import { sourceOfNoun } from '../cli/selected-object.ts';
import { BUILTINS, SAME_AS } from './builtin-words.ts';
import { programsOf } from './programs.ts';
import { SETTINGS } from './settings.ts';
import type { ShellHost } from './shell-host.ts';
import type { ShellState } from './state.ts';
import type { Suggestion } from '../completion/suggestion.ts';
import { TO_FILE, TO_SYSTEM, type Suggester } from './suggestions.ts';

/** What suggestions need of the shell. */
type SuggestionHost = Pick<ShellHost, 'suggester' | 'readings' | 'home' | 'env'>;

/** The suggestions of the program, and those for the shell's own words. */
export function shellSuggester(given: SuggestionHost, state: ShellState): Suggester {
  const { suggester, env } = given;
  let found: Promise<readonly string[]> | undefined;
  const host: Sources = { ...given, programs: () => (found ??= programsOf(env)) };
  return {
    onUpdate: (listener) => suggester.onUpdate(listener),
    outdate: () => suggester.outdate(),
    suggest: async (words, current) => {
      const [first, ...rest] = words;
      if (first === undefined) return [...(await suggester.suggest([], current)), ...ownWords(current)];
      const own = SUGGEST[first];
      if (own) return await own(rest, current, host);
      if (first === 'watch') {
        const after = /^\d/.test(rest[0] ?? '') ? rest.slice(1) : rest;
        return await suggestWith(after, current, state, host);
      }
      if (first.startsWith('\\')) return [];
      return await suggestWith(words, current, state, host);
    },
  };
}

interface Sources extends SuggestionHost {
  /** The programs of PATH; its folders are read once. */
  readonly programs: () => Promise<readonly string[]>;
}

type Suggest = (words: readonly string[], current: string, host: Sources) => Promise<readonly Suggestion[]>;

/** What may follow the words of the shell that take something of their own. */
const SUGGEST: Readonly<Partial<Record<string, Suggest>>> = {
  use: (words, current, { suggester }) => suggestUse(words, current, suggester),
  help: suggestHelp,
  '?': suggestHelp,
  history: (words, current) => first(words, fitting(wordsOf(['clear']), current)),
  '\\i': (words, current, host) => first(words, filesFrom(current, host)),
  '\\e': (words, current, host) => first(words, filesFrom(current, host)),
  '\\set': suggestSet,
  '\\timing': (words, current) => first(words, fitting(SWITCH, current)),
  '\\x': (words, current) => first(words, fitting(SWITCH, current)),
  [TO_FILE]: (words, current, { suggester }) => suggester.files(current),
  [TO_SYSTEM]: suggestSystem,
};

/** Only the first word has suggestions. */
async function first(
  words: readonly string[],
  suggestions: readonly Suggestion[] | Promise<readonly Suggestion[]>,
): Promise<readonly Suggestion[]> {
  return words.length === 0 ? await suggestions : [];
}

/** Files; `~/` stands for the home folder. */
async function filesFrom(current: string, { suggester, home }: SuggestionHost): Promise<readonly Suggestion[]> {
  if (!current.startsWith('~/')) return await suggester.files(current);
  const found = await suggester.files(home + current.slice(1));
  return found.map((file) => ({ ...file, word: `~${file.word.slice(home.length)}` }));
}

/** A program, then files. */
async function suggestSystem(words: readonly string[], current: string, host: Sources): Promise<readonly Suggestion[]> {
  if (words.length > 0 || current.includes('/')) return await filesFrom(current, host);
  if (current === '') return [];
  return fitting(wordsOf(await host.programs()), current);
}

async function suggestSet([name, ...more]: readonly string[], current: string): Promise<readonly Suggestion[]> {
  if (more.length > 0) return [];
  if (name !== undefined) return await Promise.resolve(fitting(SWITCH, current));
  const names = Object.entries(SETTINGS).map(([word, { does }]) => ({ word, description: does, more: false }));
  return names.filter(({ word }) => word.toLowerCase().startsWith(current.toLowerCase()));
}

/** The words of the program, those of the shell, and topics. */
async function suggestHelp(
  words: readonly string[],
  current: string,
  { suggester }: SuggestionHost,
): Promise<readonly Suggestion[]> {
  const ofProgram = await suggester.suggest(['help', ...words], current);
  if (words.length > 0) return ofProgram;
  return distinct([...ofProgram, ...ownWords(current)]);
}

/** Suggestions for the line as it is typed, and as the objects chosen with `use` may complete it. */
async function suggestWith(
  words: readonly string[],
  current: string,
  { chosen }: ShellState,
  { suggester, readings }: Pick<ShellHost, 'suggester' | 'readings'>,
): Promise<readonly Suggestion[]> {
  const isOption = current.startsWith('-');
  const completed = isOption ? [] : await readings([...words, current === '' ? UNTYPED : current], chosen);
  const lines = completed.map((line) => line.slice(0, line.lastIndexOf(current === '' ? UNTYPED : current)));
  return distinct((await Promise.all([...lines, words].map((line) => suggester.suggest(line, current)))).flat());
}

/** Stands for a word of which nothing is typed yet. */
const UNTYPED = '\u0000';

const SWITCH = wordsOf(['on', 'off']);

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
  const others = Object.entries(SAME_AS).map(([word, [same = '']]) => ({
    word,
    description: BUILTINS[same]?.does ?? `The same as ${same}`,
    more: false,
  }));
  return current === '' ? [] : fitting([...own, ...others], current);
}

function wordsOf(words: readonly string[]): Suggestion[] {
  return words.map((word) => ({ word, description: '', more: false }));
}

function fitting(suggestions: readonly Suggestion[], current: string): Suggestion[] {
  return suggestions.filter(({ word }) => word.startsWith(current));
}

function distinct(suggestions: readonly Suggestion[]): Suggestion[] {
  return [...new Map(suggestions.map((one) => [one.word, one])).values()];
}
