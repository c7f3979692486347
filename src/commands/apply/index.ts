import type { Noun } from '../../definition/command.ts';
import { applyCommand } from './apply.ts';

export const applyNoun: Noun = {
  name: 'apply',
  aliases: [],
  summary: 'Make the cluster as a file wants it',
  commands: [applyCommand],
};
