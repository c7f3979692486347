import { defineCommand } from '../../definition/command.ts';
import { newName } from '../../definition/kinds.ts';
import { argument } from '../../definition/option.ts';
import { repliesOf } from '../family/replies.ts';

/** `POST /v1/storage-pool-definitions` */
export const storagePoolDefinitionCreate = defineCommand({
  path: 'storage-pool-definition create',
  aliases: ['c'],
  summary: 'Make a storage pool definition before there is a storage pool of its name',
  description: 'Only needed to set properties in advance: adding a storage pool makes its definition, too.',
  examples: [{ command: 'linstor storage-pool-definition create thin', does: 'Make the definition "thin"' }],
  arguments: { name: argument(newName('NAME'), 'Name of the storage pools to come') },
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'POST',
      path: '/v1/storage-pool-definitions',
      body: { storage_pool_name: input.name },
    }),
});
