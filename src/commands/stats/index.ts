import type { Noun } from '../../definition/command.ts';
import { stats as statsCommand } from './stats.ts';

export const stats: Noun = {
  name: 'stats',
  aliases: [],
  summary: statsCommand.summary,
  commands: [statsCommand],
};
