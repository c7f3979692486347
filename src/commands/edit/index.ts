import type { Noun } from '../../definition/command.ts';
import { editCommand } from './edit.ts';

export const editNoun: Noun = {
  name: 'edit',
  aliases: [],
  summary: 'Change an object of the cluster in your editor',
  commands: [editCommand],
};
