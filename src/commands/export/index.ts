import type { Noun } from '../../definition/command.ts';
import { exportCommand } from './export.ts';

export const exportNoun: Noun = {
  name: 'export',
  aliases: [],
  summary: 'The cluster as a file',
  commands: [exportCommand],
};
