import { defineCommand } from '../../definition/command.ts';
import { keyValueStoreName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import type { Column, TableView } from '../../output/view.ts';
import { pastable } from '../shared/list-options.ts';
import { listTable } from '../../output/list-table.ts';
import { KEY_VALUE_STORE, type KeyValueStore } from '../../api/objects/key-value-store.ts';

/** `GET /v1/key-value-store`; the store is picked here, because the controller answers with all of them when it does not know one. */
export const keyValueStoreShow = defineCommand({
  path: 'key-value-store show',
  aliases: ['s'],
  summary: 'Show the keys and values of a key-value store',
  description: 'A store that does not exist is shown as an empty one.',
  examples: { 'linstor key-value-store show app': 'What the store "app" holds' },
  columns: () => COLUMNS,
  options: { pastable },
  arguments: { instance: argument(keyValueStoreName, 'Name of the store') },
  run: async ({ controller, input }): Promise<TableView<Entry>> => {
    const stores: KeyValueStore[] = [];
    for await (const store of controller.items({ path: '/v1/key-value-store' }, KEY_VALUE_STORE))
      if (store.name === input.instance) stores.push(store);
    const entries = stores.flatMap((store) => Object.entries(store.props ?? {}));
    const value = stores.map(({ name, props }) => ({ name, props: { ...props } }));
    return {
      ...listTable<Entry>(entries, COLUMNS, input.pastable),
      members: () => ({}),
      machine: { value, layout: 'lines' },
    };
  },
});

type Entry = readonly [key: string, value: string];

const COLUMNS: readonly Column<Entry>[] = [
  { heading: 'Key', cell: ([key]) => key },
  { heading: 'Value', cell: ([, value]) => value },
];
