import { drbdOptionsCommand } from '../family/drbd-options.ts';
import { volumeGroupPath, volumeGroupTarget } from './volume-group.ts';

/** `PUT /v1/resource-groups/GROUP/volume-groups/NUMBER` */
export const volumeGroupDrbdOptions = drbdOptionsCommand({
  noun: 'volume-group',
  object: 'a volume of a resource group',
  set: 'volume',
  target: volumeGroupTarget,
  requests: (target, change) => ({ method: 'PUT', path: volumeGroupPath(target), body: { ...change } }),
  examples: [
    { command: 'linstor volume-group drbd-options fast 0 --on-io-error detach', does: 'Detach a disk that fails' },
  ],
});
