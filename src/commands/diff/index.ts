import type { Noun } from '../../definition/command.ts';
import { diffCommand } from './diff.ts';

export const diff: Noun = {
  name: 'diff',
  aliases: [],
  summary: 'What differs between cluster files and the cluster',
  commands: [diffCommand],
};
