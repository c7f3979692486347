import { apiPath } from '../../api/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { nodeName, storagePoolName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { pastable } from '../shared/list-options.ts';
import { SETTING_COLUMNS, pickedTable } from '../shared/settings-table.ts';

/** `GET /v1/nodes/NODE/storage-pools` */
export const storagePoolShow = defineCommand({
  path: 'storage-pool show',
  aliases: ['s'],
  summary: 'Show everything about one storage pool',
  examples: { 'linstor storage-pool show alpha pool_ssd': 'Capacity, capabilities and properties' },
  columns: () => SETTING_COLUMNS,
  options: { pastable },
  arguments: {
    nodeName: argument(nodeName, 'Node that the storage pool is on'),
    storagePoolName: argument(storagePoolName, 'Name of the storage pool'),
  },
  run: ({ controller, input }) =>
    pickedTable(controller, apiPath`/v1/nodes/${input.nodeName}/storage-pools`, {
      fits: (pool) => pool.storage_pool_name === input.storagePoolName,
      missing: `${input.nodeName} has no storage pool ${input.storagePoolName}.`,
      pastable: input.pastable,
    }),
});
