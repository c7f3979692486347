import { loadParts } from './code-cache.ts';
import { launch as launchWith } from './launch.ts';

/** Runs the program whose parts are the files of this folder. */
export function launch(words: readonly string[]): void {
  launchWith(words, loadParts);
}
