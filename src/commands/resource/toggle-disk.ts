import type { Body } from '../../api/controller.ts';
import { apiPath } from '../../api/path.ts';
import { defineCommand, type Values } from '../../definition/command.ts';
import { layerList, nodeName, placementPoolName, resourceDefinitionName } from '../../definition/argument-types.ts';
import { argument, flag, option } from '../../definition/option.ts';
import { usageFault } from '../../model/fault.ts';
import { async } from '../shared/async-option.ts';
import { diskIs } from '../shared/wait-conditions.ts';
import { put, repliesOf } from '../shared/replies.ts';
import { resourcePath } from '../shared/resource-on-node.ts';
import { thenWait, waitOptions } from '../shared/wait-until.ts';

const excludes = 'disk';

const options = {
  storagePool: option('-s, --storage-pool', placementPoolName, 'Storage pool for the new disk', { excludes }),
  defaultStoragePool: flag(
    '--dflt, --default-storage-pool',
    'Use the storage pool set by properties (as without an option)',
    {
      excludes,
    },
  ),
  diskless: flag('-d, --diskless', 'Take the disk away', { excludes }),
  drbdClient: flag('--drbd-client', 'Make it a diskless client that has no vote in the quorum', {
    excludes,
    added: true,
  }),
  disklessStoragePool: option('--diskless-storage-pool', placementPoolName, 'With --diskless: diskless storage pool', {
    added: true,
  }),
  layerList: option('-l, --layer-list', layerList, 'Layers of the replica with its new disk, top first', {
    added: true,
  }),
  migrateFrom: option('--migrate-from', nodeName, 'Node whose data moves here: its disk goes once this one is in sync'),
  async,
  ...waitOptions,
};

type ToggleInput = Values<typeof options>;

export const resourceToggleDisk = defineCommand({
  path: 'resource toggle-disk',
  aliases: ['td'],
  summary: 'Give a diskless replica a disk, take its disk away, or move the data to another node',
  examples: {
    'linstor resource toggle-disk alpha backups --storage-pool pool_ssd': 'Add a disk from pool_ssd',
    'linstor resource toggle-disk alpha backups --diskless': 'Take the disk away',
    'linstor resource toggle-disk bravo backups --storage-pool pool_ssd --migrate-from alpha':
      'Move the data from alpha to bravo without losing redundancy meanwhile',
  },
  options,
  arguments: {
    nodeName: argument(nodeName, 'Node whose replica gains or loses its disk'),
    name: argument(resourceDefinitionName, 'Name of the resource'),
  },
  effectWith: ({ diskless, drbdClient, migrateFrom }) =>
    diskless || drbdClient || migrateFrom !== undefined ? 'destroys' : undefined,
  run: (call) => {
    const { controller, input } = call;
    const diskless = input.diskless || input.drbdClient;
    if (diskless && input.migrateFrom !== undefined)
      throw usageFault(`--migrate-from cannot be used with ${input.diskless ? '--diskless' : '--drbd-client'}.`);
    if (input.disklessStoragePool !== undefined && !input.diskless)
      throw usageFault('--diskless-storage-pool needs --diskless.');
    const resource = resourcePath({ nodeName: input.nodeName, resourceName: input.name });
    const body = operationOf(input);
    const view = repliesOf(
      controller,
      body === undefined ? put(`${resource}/${actionOf(input)}`) : put(`${resource}/toggle-disk`, body),
    );
    const target = { node: input.nodeName, resource: input.name, source: input.migrateFrom };
    return thenWait(call, view, () => diskIs(controller, target, diskless ? 'gone' : 'there'));
  },
});

/** The body for what only the newer of the two ways can say; undefined: the older one does, which every controller knows. */
function operationOf(input: ToggleInput): Body | undefined {
  if (!input.drbdClient && input.layerList === undefined) return undefined;
  const diskless = input.diskless ? 'INTO_DRBD_DISKLESS' : 'INTO_DRBD_DISKFUL';
  return {
    operation: input.drbdClient ? 'INTO_DRBD_CLIENT' : diskless,
    storage_pool: input.storagePool ?? input.disklessStoragePool,
    migrate_from: input.migrateFrom,
    layer_list: input.layerList,
  };
}

/** The operation as the end of a path. */
function actionOf(input: ToggleInput): string {
  const pool = poolSegment(input.diskless ? input.disklessStoragePool : input.storagePool);
  if (input.diskless) return `toggle-disk/diskless${pool}`;
  if (input.migrateFrom) return `${apiPath`migrate-disk/${input.migrateFrom}`}${pool}`;
  return `toggle-disk/diskful${pool}`;
}

function poolSegment(pool: string | undefined): string {
  return pool ? `/${apiPath`${pool}`}` : '';
}
