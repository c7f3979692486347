import { defineCommand } from '../../definition/command.ts';
import { repliesOf } from '../family/replies.ts';
import { definitionName, definitionPath } from './target.ts';

/** `DELETE /v1/storage-pool-definitions/NAME` */
export const storagePoolDefinitionDelete = defineCommand({
  path: 'storage-pool-definition delete',
  effect: 'destroys',
  aliases: ['d'],
  summary: 'Delete a storage pool definition that no storage pool uses',
  examples: [{ command: 'linstor storage-pool-definition delete thin', does: 'Delete the definition "thin"' }],
  arguments: { name: definitionName },
  run: ({ controller, input }) => repliesOf(controller, { method: 'DELETE', path: definitionPath(input.name) }),
});
