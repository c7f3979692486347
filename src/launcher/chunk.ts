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

/** Global options that are switches. */
const WITHOUT_VALUE = new Set([
  '-m',
  '--machine-readable',
  '--no-headers',
  '--bytes',
  '--fit',
  '--no-color',
  '--no-utf8',
  '--warn-as-error',
  '-V',
  '--verbose',
  '--allow-insecure-auth',
  '--curl',
  '--show-secrets',
  '--dry-run',
  '--yes',
  '--disable-config',
]);

/**
 * The part of the program that can run this line: the noun's own, `top` for the program's help, or `all` when in doubt.
 * It may err only towards `all`; the parser decides what the words mean.
 */
export function chunkOf(words: readonly string[], nouns: readonly NounWords[]): string {
  let at = 0;
  for (let word = words[at]; word?.startsWith('-'); word = words[at]) {
    if (word === '-h' || word === '--help') return 'top';
    const count = lengthOf(word);
    if (count === undefined) return 'all';
    at += count;
  }
  const word = words[at];
  if (word === undefined) return 'all';
  const exact = nouns.find(({ name, aliases }) => name === word || aliases.includes(word));
  const near = nouns.filter(({ name, hidden }) => !hidden && name.startsWith(word));
  const stem = near.find(({ name }) => near.every((other) => other.name.startsWith(name)));
  const chunk = (exact ?? stem)?.chunk ?? 'all';
  return chunk === 'resource' && words.slice(at + 1).some(opensShell) ? 'all' : chunk;
}

/** How many words the option takes, itself included; undefined for one that is cut short, bundled or unknown. */
function lengthOf(word: string): number | undefined {
  if (WITH_VALUE.has(word)) return 2;
  return WITHOUT_VALUE.has(word) || /^--[^=]+=/.test(word) ? 1 : undefined;
}

/** `resource create-transactional begin` opens the shell, which needs every command. */
function opensShell(word: string): boolean {
  return word === 'ct' || word.startsWith('create-');
}
