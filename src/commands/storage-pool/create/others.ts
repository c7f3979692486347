import { defineCommand } from '../../../definition/command.ts';
import { exosEnclosureName, newName, remoteName, text } from '../../../definition/argument-types.ts';
import { argument, option } from '../../../definition/option.ts';
import { changeCommand, repliesOf } from '../../shared/replies.ts';
import { externalLocking, newPoolRequest, poolArguments } from './common.ts';
import { DRIVERS_SINCE, driverPoolProperties, named } from './driver-pool.ts';

export const createDiskless = changeCommand({
  path: 'storage-pool create diskless',
  summary: 'Add a storage pool for resources without a disk',
  examples: { 'linstor storage-pool create diskless alpha nodisk': 'A pool for diskless resources' },
  arguments: poolArguments,
  request: (input) => newPoolRequest({ ...input, kind: 'DISKLESS' }),
});

export const createEbsInitiator = defineCommand({
  path: 'storage-pool create ebs_initiator',
  aliases: ['ebs_init'],
  summary: 'Add a storage pool for volumes of an EBS remote that are used on this node',
  examples: { 'linstor storage-pool create ebs_initiator alpha ebs my-ebs': 'Use the remote my-ebs' },
  arguments: { ...poolArguments, ebsRemoteName: argument(remoteName, 'EBS remote') },
  run: ({ controller, input }) => {
    const props = { 'StorDriver/EBS/Remote': input.ebsRemoteName };
    return repliesOf(controller, newPoolRequest({ ...input, kind: 'EBS_INIT', props }));
  },
});

export const createOpenflex = defineCommand({
  path: 'storage-pool create openflex',
  summary: 'Add a storage pool on an OpenFlex device',
  examples: { 'linstor storage-pool create openflex ofNode1 sp0 0': 'Use the first pool of the device' },
  options: { externalLocking },
  arguments: { ...poolArguments, driverPoolName: argument(newName('INDEX'), 'Number of the pool in the device') },
  run: async (call) => {
    const kind = 'OPENFLEX_TARGET';
    const props = await driverPoolProperties(call, kind, call.input.driverPoolName, named('Openflex/StorPool'));
    return repliesOf(call.controller, newPoolRequest({ ...call.input, kind, props }));
  },
});

export const createExos = defineCommand({
  path: 'storage-pool create exos',
  since: [DRIVERS_SINCE, 'Storage pools of the kind EXOS'],
  summary: 'Add a storage pool on an Exos enclosure',
  examples: {
    'linstor storage-pool create exos alpha poolA Alpha 00c0ff29a5f5000095a2075d01000000':
      'Use this pool of the enclosure Alpha',
  },
  options: {
    sharedSpace: option('--shared-space', text('NAME'), 'Name of the space that several nodes share'),
    externalLocking,
  },
  arguments: {
    ...poolArguments,
    enclosureName: argument(exosEnclosureName, 'Exos enclosure'),
    poolSn: argument(text('SERIAL'), 'Serial number of the pool in the enclosure'),
  },
  run: ({ controller, input }) => {
    const props = {
      'StorDriver/StorPoolName': `${input.enclosureName}_${input.poolSn}`,
      'StorDriver/Exos/Enclosure': input.enclosureName,
      'StorDriver/Exos/PoolSN': input.poolSn,
    };
    return repliesOf(controller, newPoolRequest({ ...input, kind: 'EXOS', props }));
  },
});
