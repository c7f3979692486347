import { STORAGE_POOL_DEFINITION } from '../../api/objects/storage-pool.ts';
import type { Column } from '../../output/view.ts';
import { showProps, type RowWithProperties } from '../shared/list-options.ts';
import { listCommand } from '../shared/list-command.ts';

export const storagePoolDefinitionList = listCommand({
  path: 'storage-pool-definition list',
  aliases: ['l'],
  summary: 'Show the names under which storage pools are known in the cluster',
  description: 'Adding a storage pool makes its definition, too; storage pools of one name on several nodes share it.',
  examples: { 'linstor storage-pool-definition list': 'All storage pool definitions' },
  columns: () => COLUMNS,
  options: { showProps: showProps('storage-pool-definition') },
  source: ({ controller }) => controller.list({ path: '/v1/storage-pool-definitions' }, STORAGE_POOL_DEFINITION),
  rows: ({ storage_pool_name, props }) => [{ name: storage_pool_name, props }],
  table: { sortBy: [] },
});

const COLUMNS: readonly Column<DefinitionRow>[] = [
  { heading: 'StoragePool', key: 'storage_pool_name', cell: (row) => row.name },
];

interface DefinitionRow extends RowWithProperties {
  readonly name: string;
}
