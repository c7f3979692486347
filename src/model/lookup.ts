/**
 * The entry of a table under a word that the user or the cluster wrote; undefined when there is none. An index alone would
 * find `constructor` or `__proto__` in every table.
 */
export function lookup<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
