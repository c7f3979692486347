import { apiPath } from '../../api/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { keyValueKey, keyValueStoreName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { notFoundFault } from '../../model/fault.ts';
import type { View } from '../../output/view.ts';
import { KEY_VALUE_STORE } from '../../api/objects/key-value-store.ts';

/** `GET /v1/key-value-store/INSTANCE` */
export const keyValueStoreGet = defineCommand({
  path: 'key-value-store get',
  effect: 'reads',
  summary: 'Print the value of one key of a key-value store, for scripts',
  description: 'Ends with exit code 3 when there is no such key.',
  examples: { 'linstor key-value-store get app owner': 'Only the value of "owner"' },
  arguments: {
    instance: argument(keyValueStoreName, 'Name of the store'),
    key: argument(keyValueKey, 'Key to look up'),
  },
  run: async ({ controller, input }): Promise<View> => {
    const path = apiPath`/v1/key-value-store/${input.instance}`;
    let value: string | undefined;
    // The controller answers with all stores when it does not know the one asked for.
    for await (const { name, props } of controller.items({ path }, KEY_VALUE_STORE))
      if (name === input.instance) value = props?.[input.key];
    if (value === undefined)
      throw notFoundFault(`The store '${input.instance}' has no key '${input.key}'.`, [
        `'linstor key-value-store show ${input.instance}' shows those that it has.`,
      ]);
    return { kind: 'text', text: `${value}\n`, machine: { value, layout: 'lines' } };
  },
});
