import type { CommandTree } from '../argv/tree.ts';
import { VERSION_LINE } from '../cli/version.ts';
import type { Noun } from '../definition/command.ts';
import { nounWords, withValue } from 'virtual:nouns';
import { chunkOf } from './guess-part.ts';
import { loadParts } from './code-cache.ts';

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

/** Every noun; the file that holds its commands is loaded when they are asked for. */
const tree: CommandTree = { nouns: nounWords, load: (name) => nounIn(chunkNamed(name), name) };

/** Runs the program for these words, loading only the part of it that they need. */
export function launch(words: readonly string[]): void {
  if (words.length === 1 && (words[0] === '--version' || words[0] === '-v')) {
    process.stdout.write(`${VERSION_LINE}\n`);
    return;
  }
  const [first = '', ...others] = words;
  const helper = HELPERS.get(first);
  if (helper !== undefined) {
    const [part] = loadParts([helper]);
    (part as Helper).run(others, tree);
    return;
  }
  const chunk = chunkOf(words, nounWords, new Set(withValue));
  // Read together they have one code cache, which holds just what such a run uses of them.
  const [core] = loadParts(chunk === undefined ? ['core'] : ['core', 'usual', chunk]);
  void (core as Core).main(tree, words);
}

function chunkNamed(name: string): string {
  return nounWords.find((noun) => noun.name === name)?.chunk ?? name;
}

function nounIn(chunk: string, name: string): Noun {
  const [folder] = loadParts([chunk]);
  const nouns = Object.values(folder as Readonly<Record<string, Noun | readonly Noun[]>>).flat();
  const noun = nouns.find((one) => one.name === name);
  if (noun === undefined) throw new Error(`no noun ${name}`);
  return noun;
}
