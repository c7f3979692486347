/** The command line of these words, as it can be pasted into a shell: `linstor resource delete n1 db1`. */
export function commandText(words: readonly string[]): string {
  return ['linstor', ...words].map(shellWord).join(' ');
}

/** A word that no shell takes for anything else. */
export function shellWord(word: string): string {
  if (/^[\w@%+:,./-][\w@%+:,./=-]*$/.test(word)) return word;
  if (!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(word)) return `'${word.replaceAll("'", "'\\''")}'`;
  // What a terminal would obey when it is pasted is spelled out, as bash and zsh read it.
  return `$'${word.replace(/[\\']/g, '\\$&').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, spelledOut)}'`;
}

function spelledOut(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
}

/** The words of a command with names from the cluster, none of which can be taken for an option. */
export function commandOn(path: string, options: readonly string[], names: readonly string[]): readonly string[] {
  const separator = names.some((name) => name.startsWith('-')) ? ['--'] : [];
  return [...path.split(' '), ...options, ...separator, ...names];
}
