/** A word as a POSIX shell takes it: plain words as they are, all others in single quotes. */
export function shellWord(word: string): string {
  if (/^[A-Za-z0-9@%+=:,./_-]+$/.test(word)) return word;
  return OBEYED.test(word) ? `$'${escaped(word)}'` : `'${word.replaceAll("'", `'"'"'`)}'`;
}

/** What a terminal would obey when the line is shown. */
const OBEYED = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u;

/** Byte by byte, as all shells that know such quotes understand it. */
function escaped(word: string): string {
  return Array.from(Buffer.from(word, 'utf8'), (byte) =>
    byte < 0x20 || byte > 0x7e || byte === 0x27 || byte === 0x5c
      ? `\\x${byte.toString(16).padStart(2, '0')}`
      : String.fromCharCode(byte),
  ).join('');
}
