/** A command word: its name, what it may be called besides, and whether it is kept from lists. */
export interface Word {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly hidden?: boolean | undefined;
}

/**
 * The words that a typed one may mean: the one with that name or alias, else those that it is the beginning of. `nod` is `node`
 * although `node-connection` begins so too: the one that all others go on from is meant. It stands alone for the launcher.
 */
export function matches<T extends Word>(typed: string, choices: readonly T[]): readonly T[] {
  const exact = choices.find(({ name, aliases }) => name === typed || aliases.includes(typed));
  if (exact) return [exact];
  const near = choices.filter(({ name, hidden }) => !hidden && typed !== '' && name.startsWith(typed));
  const stem = near.find(({ name }) => near.every((other) => other.name.startsWith(name)));
  return stem ? [stem] : near;
}
