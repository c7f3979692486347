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
 * The part of the program that can run this line: the noun's own, `top` for the program's help, or `all` when in doubt.
 * It may err only towards `all`; the parser decides what the words mean.
 */
export function chunkOf(words: readonly string[], nouns: readonly NounWords[]): string {
  let at = 0;
  for (let word = words[at]; word?.startsWith('-'); word = words[at]) {
    if (word === '-h' || word === '--help') return 'top';
    at += WITH_VALUE.has(word) ? 2 : 1;
  }
  const word = words[at];
  if (word === undefined) return 'all';
  const exact = nouns.find(({ name, aliases }) => name === word || aliases.includes(word));
  const near = nouns.filter(({ name, hidden }) => !hidden && name.startsWith(word));
  const stem = near.find(({ name }) => near.every((other) => other.name.startsWith(name)));
  const chunk = (exact ?? stem)?.chunk ?? 'all';
  return chunk === 'resource' && words.slice(at + 1).some(opensShell) ? 'all' : chunk;
}

/** `resource create-transactional begin` opens the shell, which needs every command. */
function opensShell(word: string): boolean {
  return word === 'ct' || word.startsWith('create-');
}
