import type { CommandTree } from '../argv/tree.ts';
import type { Noun } from '../definition/command.ts';
import { nounWords, withValue } from 'virtual:nouns';
import { guessOf, type Guess } from './guess-part.ts';
import type { LoadParts } from './part-loader.ts';

/** What the completion of shells and of kubectl starts, by hidden words. */
const HELPERS: ReadonlyMap<string, string> = new Map([
  ['__names', 'names'],
  ['__kubectl', 'kubectl'],
]);

interface Helper {
  run(words: readonly string[], tree: CommandTree): unknown;
}

interface Core {
  main(tree: CommandTree, words: readonly string[]): Promise<void>;
}

/** Runs the program for these words, loading only the part of it that they need. */
export function launch(words: readonly string[], loadParts: LoadParts): void {
  if (isAskedByArgcomplete(process.env)) {
    process.exitCode = 1;
    return;
  }
  const tree = treeOf(loadParts);
  const [first = '', ...others] = words;
  const helper = HELPERS.get(first);
  if (helper !== undefined) {
    const [part] = loadParts([helper]);
    (part as Helper).run(others, tree);
    return;
  }
  const guess = guessOf(words, nounWords, new Set(withValue));
  // Read together they have one code cache, which holds just what such a run uses of them.
  const [core] = loadParts(partsFor(guess), guess?.kind);
  void (core as Core).main(tree, words);
}

/** Help shows what a command can do, and needs nothing of what commands need to run. */
function partsFor(guess: Guess | undefined): readonly string[] {
  if (guess === undefined) return ['core'];
  if (guess.kind === 'help') return ['core', 'views', guess.chunk];
  return ['core', 'views', 'usual', ...(BESIDE.get(guess.chunk) ?? []), guess.chunk];
}

/** What a part needs of what others use, too. */
const BESIDE: ReadonlyMap<string, readonly string[]> = new Map([['status', ['health']]]);

/**
 * Whether the completion of the Python client has started this program in its place: it is told by an exit code that there are no
 * candidates. Without a word on the line the shell would start instead, and TAB would wait for it.
 */
function isAskedByArgcomplete({ _ARGCOMPLETE, COMP_LINE }: NodeJS.ProcessEnv): boolean {
  return _ARGCOMPLETE !== undefined && COMP_LINE !== undefined;
}

/** Every noun; the file that holds its commands is loaded when they are asked for. */
function treeOf(loadParts: LoadParts): CommandTree {
  const loaded = new Map<string, Noun>();
  return {
    nouns: nounWords,
    load: (name) => {
      const noun = loaded.get(name) ?? nounIn(loadParts([chunkNamed(name)])[0] as Folder, name);
      loaded.set(name, noun);
      return noun;
    },
  };
}

type Folder = Readonly<Record<string, Noun | readonly Noun[]>>;

function chunkNamed(name: string): string {
  return nounWords.find((noun) => noun.name === name)?.chunk ?? name;
}

function nounIn(folder: Folder, name: string): Noun {
  const nouns = Object.values(folder).flat();
  const noun = nouns.find((one) => one.name === name);
  if (noun === undefined) throw new Error(`no noun ${name}`);
  return noun;
}
