import type { Noun } from '../../definition/command.ts';
import { volumeGroupList } from './list.ts';
import { volumeGroupChanges } from './volume-group-changes.ts';
import { volumeGroupSettings } from './volume-group-settings.ts';

export const volumeGroup: Noun = {
  name: 'volume-group',
  aliases: ['vg'],
  summary: 'Volumes of resource groups: templates for the volumes of what is spawned from them',
  commands: [...volumeGroupSettings, ...volumeGroupChanges, volumeGroupList],
};
