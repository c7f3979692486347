import type { Noun } from '../../definition/command.ts';
import { volumeList } from './list.ts';
import { volumeSettings } from './volume-settings.ts';

export const volume: Noun = {
  name: 'volume',
  aliases: ['v'],
  summary: 'Volumes of the resources on the nodes',
  commands: [...volumeSettings, volumeList],
};
