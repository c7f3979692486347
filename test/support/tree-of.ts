import type { CommandTree } from '../../src/argv/tree.ts';
import type { Noun } from '../../src/definition/command.ts';

/** A tree of these nouns, all of them loaded. */
export function treeOf(nouns: readonly Noun[]): CommandTree {
  return {
    nouns,
    load: (name) => {
      const found = nouns.find((noun) => noun.name === name);
      if (!found) throw new Error(`no noun ${name}`);
      return found;
    },
  };
}
