import { apiPath } from '../../controller/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { nodeName, placementPoolName, resourceDefinitionName } from '../../definition/kinds.ts';
import { argument, flag, option } from '../../definition/option.ts';
import { usageFault } from '../../model/fault.ts';
import { async } from '../family/async.ts';
import { repliesOf } from '../family/replies.ts';
import { resourcePath } from './target.ts';

const excludes = 'disk';

export const resourceToggleDisk = defineCommand({
  path: 'resource toggle-disk',
  aliases: ['td'],
  summary: 'Give a diskless replica a disk, take its disk away, or move the data to another node',
  examples: [
    { command: 'linstor resource toggle-disk alpha backups --storage-pool pool_ssd', does: 'Add a disk from pool_ssd' },
    { command: 'linstor resource toggle-disk alpha backups --diskless', does: 'Take the disk away' },
    {
      command: 'linstor resource toggle-disk bravo backups --storage-pool pool_ssd --migrate-from alpha',
      does: 'Move the data from alpha to bravo without losing redundancy meanwhile',
    },
  ],
  options: {
    storagePool: option('-s, --storage-pool', placementPoolName, 'Storage pool for the new disk', { excludes }),
    defaultStoragePool: flag(
      '--dflt, --default-storage-pool',
      'Use the storage pool set by properties (as without an option)',
      {
        excludes,
      },
    ),
    diskless: flag('-d, --diskless', 'Take the disk away', { excludes }),
    migrateFrom: option(
      '--migrate-from',
      nodeName,
      'Node whose data moves here: its disk goes once this one is in sync',
    ),
    async,
  },
  arguments: {
    nodeName: argument(nodeName, 'Node whose replica gains or loses its disk'),
    name: argument(resourceDefinitionName, 'Name of the resource'),
  },
  run: ({ controller, input }) => {
    if (input.diskless && input.migrateFrom !== undefined)
      throw usageFault('--migrate-from cannot be used with --diskless');
    const resource = resourcePath({ nodeName: input.nodeName, resourceName: input.name });
    return repliesOf(controller, { method: 'PUT', path: `${resource}/${actionOf(input)}` });
  },
});

function actionOf(input: {
  storagePool?: string | undefined;
  diskless: boolean;
  migrateFrom?: string | undefined;
}): string {
  if (input.diskless) return 'toggle-disk/diskless';
  const pool = input.storagePool ? `/${apiPath`${input.storagePool}`}` : '';
  if (input.migrateFrom) return `${apiPath`migrate-disk/${input.migrateFrom}`}${pool}`;
  return `toggle-disk/diskful${pool}`;
}
