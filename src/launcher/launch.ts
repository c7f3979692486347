import { VERSION_LINE } from '../cli/version.ts';
import { nounWords } from 'virtual:nouns';
import { chunkOf } from './chunk.ts';
import { loadChunk } from './code-cache.ts';

/** What the completion of shells and of kubectl starts, by hidden words. */
const HELPERS: ReadonlyMap<string, string> = new Map([
  ['__names', 'names'],
  ['__kubectl', 'kubectl'],
]);

/** Runs the program for these words, loading only the part of it that they need. */
export function launch(words: readonly string[]): void {
  if (words.length === 1 && (words[0] === '--version' || words[0] === '-v')) {
    process.stdout.write(`${VERSION_LINE}\n`);
    return;
  }
  const [first = '', ...others] = words;
  const helper = HELPERS.get(first);
  if (helper) {
    (loadChunk(helper) as { run(words: readonly string[]): void }).run(others);
    return;
  }
  const chunk = chunkOf(words, nounWords);
  (loadChunk(chunk) as { run(words: readonly string[]): void }).run(words);
}
