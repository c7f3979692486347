import { treeOf } from '../../src/argv/tree.ts';
import { nouns } from '../../src/commands/index.ts';

/** Every noun with its commands. */
export const wholeTree = treeOf(nouns);
