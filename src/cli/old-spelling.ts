/**
 * `--output` was a permitted abbreviation of `--output-version` before it named a format of its own: with v0 or v1 behind
 * it, it still means the version, as scripts wrote it.
 */
export function withOldSpellings(words: readonly string[]): readonly string[] {
  return words.map((word, at) => {
    if (word === '--output' && /^v[01]$/.test(words[at + 1] ?? '')) return '--output-version';
    return word.replace(/^--output=(?=v[01]$)/, '--output-version=');
  });
}
