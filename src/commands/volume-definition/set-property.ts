import { setPropertyCommand } from '../family/set-property.ts';
import { volumeDefinitionPath, volumeDefinitionTarget } from './target.ts';

/** `PUT /v1/resource-definitions/RESOURCE/volume-definitions/NUMBER` */
export const volumeDefinitionSetProperty = setPropertyCommand({
  noun: 'volume-definition',
  of: 'volume-definition',
  object: 'a volume definition',
  target: volumeDefinitionTarget,
  path: volumeDefinitionPath,
  examples: [
    {
      command: 'linstor volume-definition set-property db1 0 StorPoolName hdd',
      does: 'Put replicas of volume 0 made from now on into the pool "hdd"',
    },
  ],
});
