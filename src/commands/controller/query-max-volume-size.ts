import { defineCommand } from '../../definition/command.ts';
import { auxProperty, integer, placementPoolName, resourceName, text } from '../../definition/argument-types.ts';
import { argument, list, option } from '../../definition/option.ts';
import { pastable } from '../shared/list-options.ts';
import { MAX_VOLUME_SIZE_COLUMNS, maxVolumeSizeView } from '../shared/max-volume-size.ts';
import { selectFilter } from '../shared/placement.ts';

export const controllerQueryMaxVolumeSize = defineCommand({
  path: 'controller query-max-volume-size',
  aliases: ['qmvs'],
  summary: 'Show the largest volume that could be placed with a number of replicas',
  examples: {
    'linstor controller query-max-volume-size 2': 'In every storage pool, with two replicas',
    'linstor controller query-max-volume-size 3 --storage-pool thin --replicas-on-different rack':
      'In one pool, each replica in another rack',
  },
  columns: () => MAX_VOLUME_SIZE_COLUMNS,
  options: {
    pastable,
    storagePool: option('-s, --storage-pool', placementPoolName, 'Only this storage pool'),
    doNotPlaceWith: list('--do-not-place-with', resourceName, 'Avoid nodes that have one of these resources'),
    doNotPlaceWithRegex: option(
      '--do-not-place-with-regex',
      text('REGEX'),
      'Avoid nodes that have a resource whose name matches this regular expression',
    ),
    replicasOnSame: list(
      '--replicas-on-same',
      auxProperty('AUX_PROPERTY[=VALUE]'),
      'Only nodes with the same value of these auxiliary properties',
    ),
    replicasOnDifferent: list(
      '--replicas-on-different',
      auxProperty('AUX_PROPERTY[=VALUE]'),
      'Only nodes with different values of these auxiliary properties',
    ),
    xReplicasOnDifferent: list(
      '--x-replicas-on-different',
      auxProperty('AUX_PROPERTY COUNT'),
      'At most COUNT replicas on nodes with the same value of an auxiliary property; pairs of property and count',
      { minimum: 0 },
    ),
  },
  arguments: { replicaCount: argument(integer('REPLICA_COUNT'), 'Number of replicas') },
  run: (call) => {
    const { replicaCount, storagePool, pastable: pastableTable, ...placement } = call.input;
    const filter = selectFilter({ ...NOT_ASKED, ...placement }, { place_count: replicaCount });
    return maxVolumeSizeView(
      call,
      {
        method: 'OPTIONS',
        path: '/v1/query-max-volume-size',
        body: { ...filter, storage_pool: storagePool },
      },
      pastableTable,
    );
  },
});

/** Ways to choose nodes that this command does not offer. */
const NOT_ASKED = {
  storagePool: undefined,
  disklessStoragePool: undefined,
  disklessOnRemaining: undefined,
  layerList: undefined,
  providers: undefined,
};
