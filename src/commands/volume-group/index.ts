import type { Noun } from '../../definition/command.ts';
import { volumeGroupCreate } from './create.ts';
import { volumeGroupDelete } from './delete.ts';
import { volumeGroupDrbdOptions } from './drbd-options.ts';
import { volumeGroupList } from './list.ts';
import { volumeGroupListProperties } from './list-properties.ts';
import { volumeGroupSetProperty } from './set-property.ts';

export const volumeGroup: Noun = {
  name: 'volume-group',
  aliases: ['vg'],
  summary: 'Volumes of resource groups: templates for the volumes of what is spawned from them',
  commands: [
    volumeGroupCreate,
    volumeGroupDelete,
    volumeGroupDrbdOptions,
    volumeGroupList,
    volumeGroupListProperties,
    volumeGroupSetProperty,
  ],
};
