import { writeSync } from 'node:fs';
import { VERSION_LINE } from '../cli/version.ts';

/**
 * Prints the version where the words ask for nothing else, and tells whether it did. The line goes straight to the descriptor: making the stream
 * of stdout takes longer than all else here. What cannot be written so (a full disk, a pipe without room) goes the way of other commands.
 */
export function saidVersion(words: readonly string[]): boolean {
  const [word] = words;
  if (words.length !== 1 || (word !== '--version' && word !== '-v')) return false;
  try {
    return writeSync(1, `${VERSION_LINE}\n`) > 0;
  } catch {
    return false;
  }
}
