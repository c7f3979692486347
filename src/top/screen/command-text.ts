/** The command line of these words, as it can be pasted into a shell: `linstor resource delete n1 db1`. */
export function commandText(words: readonly string[]): string {
  return ['linstor', ...words].map(shellWord).join(' ');
}

/** A word that no shell takes for anything else. */
export function shellWord(word: string): string {
  if (/^[\w@%+:,./-][\w@%+:,./=-]*$/.test(word)) return word;
  if (!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(word)) return `'${word.replaceAll("'", "'\\''")}'`;
  return `$'${spelledOut(word)}'`;
}

/**
 * Byte by byte, as bash and zsh read it. A quote is spelled out, too: where `$'…'` is not known, the word must still end at its last
 * quote, and nothing of a name be a command.
 */
function spelledOut(word: string): string {
  return Array.from(Buffer.from(word, 'utf8'), (byte) =>
    byte < 0x20 || byte > 0x7e || byte === QUOTE || byte === BACKSLASH
      ? `\\x${byte.toString(16).padStart(2, '0')}`
      : String.fromCharCode(byte),
  ).join('');
}

const QUOTE = 0x27;
const BACKSLASH = 0x5c;

/** The words of a command with names from the cluster, none of which can be taken for an option. */
export function commandOn(path: string, options: readonly string[], names: readonly string[]): readonly string[] {
  const separator = names.some((name) => name.startsWith('-')) ? ['--'] : [];
  return [...path.split(' '), ...options, ...separator, ...names];
}
