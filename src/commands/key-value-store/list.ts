import type { Column } from '../../output/view.ts';
import { KEY_VALUE_STORE, type KeyValueStore } from '../../api/objects/key-value-store.ts';
import { listCommand } from '../shared/list-command.ts';

/** `GET /v1/key-value-store` */
export const keyValueStoreList = listCommand({
  path: 'key-value-store list',
  aliases: ['l'],
  summary: 'Show the key-value stores',
  examples: { 'linstor key-value-store list': 'The names of all stores' },
  columns: () => COLUMNS,
  source: ({ controller }) => controller.list({ path: '/v1/key-value-store' }, KEY_VALUE_STORE),
  rows: (store) => [store],
  table: { machine: 'flat' },
});

const COLUMNS: readonly Column<KeyValueStore>[] = [{ heading: 'Name', cell: (store) => store.name }];
