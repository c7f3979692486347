import { defineCommand } from '../../definition/command.ts';
import type { Column } from '../../output/view.ts';
import { pastable } from '../shared/list-options.ts';
import type { KeyValueStore } from '../../api/objects/key-value-store.ts';

/** `GET /v1/key-value-store` */
export const keyValueStoreList = defineCommand({
  path: 'key-value-store list',
  aliases: ['l'],
  summary: 'Show the key-value stores',
  examples: [{ command: 'linstor key-value-store list', does: 'The names of all stores' }],
  columns: () => COLUMNS,
  options: { pastable },
  run: async ({ controller, input }) => ({
    kind: 'table',
    source: await controller.list<KeyValueStore>({ path: '/v1/key-value-store' }),
    rows: (store: KeyValueStore) => [store.name],
    columns: COLUMNS,
    pastable: input.pastable,
    machine: 'flat',
  }),
});

const COLUMNS: readonly Column<string>[] = [{ heading: 'Name', cell: (name) => name }];
