import { hideUserInfo, Secret } from '../model/secret.ts';
import type { CommandTree } from '../argv/tree.ts';
import { lineAsUnderstood } from './line-as-understood.ts';

/**
 * The indexes of the words that hold a passphrase, password or key, and of the options that stand before them;
 * undefined when the words are no complete command, so that nobody knows what they hold.
 */
export function secretWords(words: readonly string[], tree: CommandTree): readonly number[] | undefined {
  const line = lineAsUnderstood(words, tree);
  // A password in an address is no value of its own that could be left out.
  if (!line || words.some((word) => hideUserInfo(word) !== word)) return undefined;
  const secrets = [line.globals, line.call?.input ?? {}, line.call?.more ?? {}]
    .flatMap((values) => Object.values<unknown>(values).flat())
    .flatMap((value) => (value instanceof Secret ? [value.reveal()] : []));
  const isValue = (word: string): boolean => secrets.includes(word);
  const isGlued = (word: string): boolean =>
    word.startsWith('-') && secrets.some((secret) => secret !== '' && word.endsWith(secret));
  return [...words.keys()].filter((at) => {
    const word = words[at] ?? '';
    const next = words[at + 1];
    return isValue(word) || isGlued(word) || (word.startsWith('-') && next !== undefined && isValue(next));
  });
}
