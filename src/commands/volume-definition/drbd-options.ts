import { drbdOptionsCommand } from '../family/drbd-options.ts';
import { volumeDefinitionPath, volumeDefinitionTarget } from './target.ts';

/** `PUT /v1/resource-definitions/RESOURCE/volume-definitions/NUMBER` */
export const volumeDefinitionDrbdOptions = drbdOptionsCommand({
  noun: 'volume-definition',
  object: 'a volume definition',
  set: 'volume',
  target: volumeDefinitionTarget,
  requests: (target, change) => ({ method: 'PUT', path: volumeDefinitionPath(target), body: { ...change } }),
  examples: [
    { command: 'linstor volume-definition drbd-options db1 0 --disk-timeout 30', does: 'Give up on a disk after 3 s' },
  ],
});
