import type { Noun } from '../../definition/command.ts';
import { resourceGroupAdjust } from './adjust.ts';
import { resourceGroupList } from './list.ts';
import { resourceGroupQueryMaxVolumeSize } from './query-max-volume-size.ts';
import { resourceGroupQuerySizeInfo } from './query-size-info.ts';
import { resourceGroupSpawnResources } from './spawn-resources.ts';
import { resourceGroupQueryAllSizeInfo } from './query-all-size-info.ts';
import { resourceGroupChanges } from './resource-group-changes.ts';
import { resourceGroupSettings } from './resource-group-settings.ts';

export const resourceGroup: Noun = {
  name: 'resource-group',
  aliases: ['rg'],
  summary: 'Templates for resources: where replicas go and what they are made of',
  commands: [
    ...resourceGroupSettings,
    ...resourceGroupChanges,
    resourceGroupAdjust,
    resourceGroupList,
    resourceGroupQueryAllSizeInfo,
    resourceGroupQueryMaxVolumeSize,
    resourceGroupQuerySizeInfo,
    resourceGroupSpawnResources,
  ],
};
