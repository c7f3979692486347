/** Words that mean the same in one program or another; the first of each is the one that most commands here have. */
const SAME: readonly (readonly string[])[] = [
  ['list', 'ls', 'get', 'show'],
  ['delete', 'remove', 'rm', 'destroy'],
  ['create', 'add', 'new'],
  ['describe', 'inspect'],
];

/**
 * What to say to somebody who types the word of another program behind `path`: the one of `known` that means the same, or,
 * where a noun has to come first, a line with both. Nothing when it is no such word.
 */
export function inOtherWords(typed: string, known: readonly string[], path: readonly string[]): string[] {
  const group = SAME.find((words) => words.includes(typed.toLowerCase()));
  const same = group?.find((word) => known.includes(word));
  if (path.length > 0) return same === undefined ? [] : [`Did you mean '${same}'?`];
  return group ? [`What it is about comes first: 'linstor node ${group[0] ?? ''}'.`] : [];
}
