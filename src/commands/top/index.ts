import type { Noun } from '../../definition/command.ts';
import { top } from './top.ts';

export const topNoun: Noun = {
  name: 'top',
  aliases: [],
  summary: 'Watch the whole cluster on a full screen',
  commands: [top],
};
