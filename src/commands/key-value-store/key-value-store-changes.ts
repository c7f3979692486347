import { apiPath } from '../../api/path.ts';
import type { Command } from '../../definition/command.ts';
import { keyValueKey, keyValueStoreName, text } from '../../definition/argument-types.ts';
import { argument, argumentMaybe } from '../../definition/option.ts';
import { changeCommand, del, put } from '../shared/replies.ts';
import { propertyChange } from '../shared/set-property.ts';

/** Commands that do no more than send a change. */
export const keyValueStoreChanges: readonly Command[] = [
  /** `DELETE /v1/key-value-store/INSTANCE` */
  changeCommand({
    path: 'key-value-store delete',
    effect: 'destroys',
    aliases: ['d'],
    summary: 'Delete a key-value store with all its keys',
    examples: { 'linstor key-value-store delete app': 'Forget all keys of the store "app"' },
    arguments: { instance: argument(keyValueStoreName, 'Name of the store') },
    request: (input) => del(apiPath`/v1/key-value-store/${input.instance}`),
  }),
  /** `PUT /v1/key-value-store/INSTANCE` */
  changeCommand({
    path: 'key-value-store modify',
    aliases: ['m'],
    summary: 'Set or remove a key of a key-value store',
    description:
      'The store is made with its first key and goes with its last. Without a value, or with an empty one, the key is removed.',
    examples: {
      'linstor key-value-store modify app owner alice': 'Set the key "owner"',
      'linstor key-value-store modify app owner': 'Remove it',
    },
    arguments: {
      instance: argument(keyValueStoreName, 'Name of the store'),
      key: argument(keyValueKey, 'Key to set or remove'),
      value: argumentMaybe(text('VALUE'), 'Value to set; leave it out to remove the key'),
    },
    request: (input) => put(apiPath`/v1/key-value-store/${input.instance}`, propertyChange(input.key, input.value)),
  }),
];
