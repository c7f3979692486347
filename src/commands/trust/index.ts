import type { Noun } from '../../definition/command.ts';
import { trustForget } from './forget.ts';
import { trustList } from './list.ts';

export const trust: Noun = {
  name: 'trust',
  aliases: [],
  summary: 'Controllers whose certificates were noted at first contact',
  commands: [trustForget, trustList],
};
