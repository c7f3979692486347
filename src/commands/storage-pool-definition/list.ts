import type { StoragePoolDefinition } from '../../api/objects/storage-pool.ts';
import { defineCommand } from '../../definition/command.ts';
import type { Column, TableView } from '../../output/view.ts';
import { pastable, propertyColumns, showProps, type RowWithProperties } from '../shared/list-options.ts';

export const storagePoolDefinitionList = defineCommand({
  path: 'storage-pool-definition list',
  aliases: ['l'],
  summary: 'Show the names under which storage pools are known in the cluster',
  description: 'Adding a storage pool makes its definition, too; storage pools of one name on several nodes share it.',
  examples: [{ command: 'linstor storage-pool-definition list', does: 'All storage pool definitions' }],
  columns: () => COLUMNS,
  options: { pastable, showProps: showProps('storage-pool-definition') },
  run: async ({ controller, input }): Promise<TableView<StoragePoolDefinition, DefinitionRow>> => ({
    kind: 'table',
    source: await controller.list<StoragePoolDefinition>({ path: '/v1/storage-pool-definitions' }),
    rows: ({ storage_pool_name, props }) => [{ name: storage_pool_name, props }],
    columns: [...COLUMNS, ...propertyColumns<DefinitionRow>(input.showProps)],
    sortBy: [],
    pastable: input.pastable,
    machine: 'wrapped',
  }),
});

const COLUMNS: readonly Column<DefinitionRow>[] = [
  { heading: 'StoragePool', key: 'storage_pool_name', cell: (row) => row.name },
];

interface DefinitionRow extends RowWithProperties {
  readonly name: string;
}
