import { apiPath } from '../../controller/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { keyValueStoreName } from '../../definition/kinds.ts';
import { argument } from '../../definition/option.ts';
import { repliesOf } from '../family/replies.ts';

/** `DELETE /v1/key-value-store/INSTANCE` */
export const keyValueStoreDelete = defineCommand({
  path: 'key-value-store delete',
  effect: 'destroys',
  aliases: ['d'],
  summary: 'Delete a key-value store with all its keys',
  examples: [{ command: 'linstor key-value-store delete app', does: 'Forget all keys of the store "app"' }],
  arguments: { instance: argument(keyValueStoreName, 'Name of the store') },
  run: ({ controller, input }) =>
    repliesOf(controller, { method: 'DELETE', path: apiPath`/v1/key-value-store/${input.instance}` }),
});
