import type { Noun } from '../../definition/command.ts';
import { history } from './history.ts';

export const historyNoun: Noun = {
  name: 'history',
  aliases: [],
  summary: 'The changes that were made with this program',
  commands: [history],
};
