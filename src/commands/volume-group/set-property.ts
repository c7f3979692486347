import { setPropertyCommand } from '../family/set-property.ts';
import { volumeGroupPath, volumeGroupTarget } from './volume-group.ts';

/** `PUT /v1/resource-groups/GROUP/volume-groups/NUMBER` */
export const volumeGroupSetProperty = setPropertyCommand({
  noun: 'volume-group',
  of: 'volume-definition',
  object: 'a volume of a resource group',
  target: volumeGroupTarget,
  path: volumeGroupPath,
  examples: [
    {
      command: 'linstor volume-group set-property fast 0 sys/fs/blkio_throttle_write 1048576',
      does: 'Let volumes made from it write at most 1 MiB per second',
    },
  ],
});
