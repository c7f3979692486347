import type { Noun } from '../../definition/command.ts';
import { waitCommands } from './commands.ts';

export const wait: Noun = {
  name: 'wait',
  aliases: [],
  summary: 'Wait until something in the cluster is as it should be',
  commands: waitCommands,
};
