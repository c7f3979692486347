import { VOLUME_GROUP } from '../../api/objects/resource-group.ts';
import type { Command } from '../../definition/command.ts';
import { drbdOptionsCommand } from '../shared/drbd-options.ts';
import { foundProperties, listPropertiesCommand } from '../shared/list-properties.ts';
import { setPropertyCommand } from '../shared/set-property.ts';
import { volumeGroupPath, volumeGroupTarget, volumeGroupsPath } from './group-number-arguments.ts';
import { put } from '../shared/replies.ts';

/** Properties and DRBD options. */
export const volumeGroupSettings: readonly Command[] = [
  /** `PUT /v1/resource-groups/GROUP/volume-groups/NUMBER` */
  drbdOptionsCommand({
    noun: 'volume-group',
    object: 'a volume of a resource group',
    set: 'volume',
    target: volumeGroupTarget,
    requests: (target, change) => put(volumeGroupPath(target), { ...change }),
    examples: { 'linstor volume-group drbd-options fast 0 --on-io-error detach': 'Detach a disk that fails' },
  }),
  /** `GET /v1/resource-groups/GROUP/volume-groups` */
  listPropertiesCommand({
    noun: 'volume-group',
    object: 'a volume of a resource group',
    target: volumeGroupTarget,
    fetch: ({ controller, input }) =>
      foundProperties(
        controller.items({ path: volumeGroupsPath(input.name) }, VOLUME_GROUP),
        (volume) => volume.volume_number === input.volumeNr,
      ),
    examples: { 'linstor volume-group list-properties fast 0': 'Properties of volume 0' },
  }),
  /** `PUT /v1/resource-groups/GROUP/volume-groups/NUMBER` */
  setPropertyCommand({
    noun: 'volume-group',
    of: 'volume-definition',
    object: 'a volume of a resource group',
    target: volumeGroupTarget,
    path: volumeGroupPath,
    examples: {
      'linstor volume-group set-property fast 0 sys/fs/blkio_throttle_write 1048576':
        'Let volumes made from it write at most 1 MiB per second',
    },
  }),
];
