import type { Noun } from '../../definition/command.ts';
import { volumeListProperties } from './list-properties.ts';
import { volumeList } from './list.ts';
import { volumeSetProperty } from './set-property.ts';

export const volume: Noun = {
  name: 'volume',
  aliases: ['v'],
  summary: 'Volumes of the resources on the nodes',
  commands: [volumeList, volumeListProperties, volumeSetProperty],
};
