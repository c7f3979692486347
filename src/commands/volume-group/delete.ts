import { defineCommand } from '../../definition/command.ts';
import { repliesOf } from '../family/replies.ts';
import { volumeGroupPath, volumeGroupTarget } from './volume-group.ts';

/** `DELETE /v1/resource-groups/GROUP/volume-groups/NUMBER` */
export const volumeGroupDelete = defineCommand({
  path: 'volume-group delete',
  effect: 'destroys',
  aliases: ['d'],
  summary: 'Remove a volume from a resource group',
  description: 'Resources that were spawned from the group keep their volumes.',
  examples: [{ command: 'linstor volume-group delete fast 0', does: 'Remove volume 0' }],
  arguments: volumeGroupTarget,
  run: ({ controller, input }) => repliesOf(controller, { method: 'DELETE', path: volumeGroupPath(input) }),
});
