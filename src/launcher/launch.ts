import { VERSION_LINE } from '../cli/version.ts';
import { nounWords } from 'virtual:nouns';
import { chunkOf } from './chunk.ts';
import { loadChunk } from './code-cache.ts';

/** Runs the program for these words, loading only the part of it that they need. `__names` is for the functions of the shells. */
export function launch(words: readonly string[]): void {
  if (words.length === 1 && (words[0] === '--version' || words[0] === '-v')) {
    process.stdout.write(`${VERSION_LINE}\n`);
    return;
  }
  if (words[0] === '__names') {
    (loadChunk('names') as { shellNames(words: readonly string[]): void }).shellNames(words.slice(1));
    return;
  }
  const chunk = chunkOf(words, nounWords);
  (loadChunk(chunk) as { run(words: readonly string[]): void }).run(words);
}
