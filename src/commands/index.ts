import type { Noun } from '../definition/command.ts';
import { encryption } from './encryption/index.ts';
import { node } from './node/index.ts';

/** Every noun of the command line, in the order of help. */
export const nouns: readonly Noun[] = [encryption, node];
