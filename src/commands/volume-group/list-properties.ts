import type { VolumeGroup } from '../../api/objects/resource-group.ts';
import { foundProperties } from '../family/found-properties.ts';
import { listPropertiesCommand } from '../family/list-properties.ts';
import { volumeGroupTarget, volumeGroupsPath } from './volume-group.ts';

/** `GET /v1/resource-groups/GROUP/volume-groups` */
export const volumeGroupListProperties = listPropertiesCommand({
  noun: 'volume-group',
  object: 'a volume of a resource group',
  target: volumeGroupTarget,
  fetch: ({ controller, input }) =>
    foundProperties(
      controller.list<VolumeGroup>({ path: volumeGroupsPath(input.name) }).items(),
      (volume) => volume.volume_number === input.volumeNr,
    ),
  examples: [{ command: 'linstor volume-group list-properties fast 0', does: 'Properties of volume 0' }],
});
