import type { Noun } from '../../definition/command.ts';
import { resourceGroupAdjust } from './adjust.ts';
import { resourceGroupCreate } from './create.ts';
import { resourceGroupDelete } from './delete.ts';
import { resourceGroupDrbdOptions } from './drbd-options.ts';
import { resourceGroupList } from './list.ts';
import { resourceGroupListProperties } from './list-properties.ts';
import { resourceGroupModify } from './modify.ts';
import { resourceGroupQueryMaxVolumeSize } from './query-max-volume-size.ts';
import { resourceGroupQuerySizeInfo } from './query-size-info.ts';
import { resourceGroupSetProperty } from './set-property.ts';
import { resourceGroupSpawnResources } from './spawn-resources.ts';
import { resourceGroupQueryAllSizeInfo } from './query-all-size-info.ts';

export const resourceGroup: Noun = {
  name: 'resource-group',
  aliases: ['rg'],
  summary: 'Templates for resources: where replicas go and what they are made of',
  commands: [
    resourceGroupAdjust,
    resourceGroupCreate,
    resourceGroupDelete,
    resourceGroupDrbdOptions,
    resourceGroupList,
    resourceGroupListProperties,
    resourceGroupModify,
    resourceGroupQueryAllSizeInfo,
    resourceGroupQueryMaxVolumeSize,
    resourceGroupQuerySizeInfo,
    resourceGroupSetProperty,
    resourceGroupSpawnResources,
  ],
};
