import type { CommandTree } from '../argv/tree.ts';
import { complete } from './complete.ts';

/** As kubectl expects it of its plugins: neither file names nor anything else is to be offered beside these words. */
const NO_FILES = ':4';

/**
 * Answers `kubectl linstor … <TAB>` by kubectl's convention: the last word is the one at the cursor. Names of the cluster are
 * not offered: which one is meant is known to kubectl alone.
 */
export async function kubectlComplete(words: readonly string[], tree: CommandTree): Promise<void> {
  const line = { words: words.slice(0, -1), current: words.at(-1) ?? '' };
  const found = await complete(line, tree, () => Promise.resolve([]));
  const lines = found.map(({ word, description }) => `${word}\t${description}\n`);
  process.stdout.write(`${lines.join('')}${NO_FILES}\n`);
}
