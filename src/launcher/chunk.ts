import type { NounWords } from '../cli/tree.ts';

/** Global options whose next word is their value; only those that come before the command matter here. */
const WITH_VALUE = new Set([
  '-o',
  '--output',
  '--columns',
  '--sort-by',
  '--where',
  '--limit',
  '--units',
  '--view',
  '--output-version',
  '--controllers',
  '--context',
  '--confirm',
  '-t',
  '--timeout',
  '-u',
  '--proxy',
  '--user',
  '-P',
  '--password',
  '--password-file',
  '--token-file',
  '--tls',
  '--cafile',
  '--certfile',
  '--keyfile',
]);

/**
 * The part of the program that this line will need besides the core; undefined when there is none or it is not certain.
 * It is only a guess ahead, to read both at once: the parser decides what the words mean, and loads what they need.
 */
export function chunkOf(words: readonly string[], nouns: readonly NounWords[]): string | undefined {
  let at = 0;
  for (let word = words[at]; word?.startsWith('-'); word = words[at]) {
    if (word === '-h' || word === '--help') return undefined;
    at += WITH_VALUE.has(word) ? 2 : 1;
  }
  const word = words[at];
  if (word === undefined) return undefined;
  const exact = nouns.find(({ name, aliases }) => name === word || aliases.includes(word));
  const near = nouns.filter(({ name, hidden }) => !hidden && name.startsWith(word));
  const stem = near.find(({ name }) => near.every((other) => other.name.startsWith(name)));
  return (exact ?? stem)?.chunk;
}
