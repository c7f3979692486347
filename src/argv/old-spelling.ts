/**
 * `--output` was a permitted abbreviation of `--output-version` before it named a format of its own: with v0 or v1 behind
 * it, it still means the version, as scripts wrote it.
 */
export function withOldSpellings(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--');
  return words.map((word, at) => {
    if (end >= 0 && at > end) return word;
    if (word === '--output' && /^v[01]$/.test(words[at + 1] ?? '')) return '--output-version';
    return word.replace(/^--output=(?=v[01]$)/, '--output-version=');
  });
}
