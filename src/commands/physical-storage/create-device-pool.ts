import { apiPath } from '../../api/path.ts';
import {
  choiceAnyCase,
  newName,
  nodeName,
  physicalDevice,
  sizeKibByKib,
  text,
} from '../../definition/argument-types.ts';
import { argument, argumentList, each, flag, option, requiredOption } from '../../definition/option.ts';
import type { Kib } from '../../model/size.ts';
import { unlessEmpty, on } from '../shared/unless-empty.ts';
import { changeCommand, post } from '../shared/replies.ts';

export const physicalStorageCreateDevicePool = changeCommand({
  path: 'physical-storage create-device-pool',
  aliases: ['cdp'],
  since: ['1.0.10', 'Creating device pools'],
  summary: 'Make a volume group, thin pool or zpool from disks of a node',
  description: 'What the disks hold is lost. LINSTOR does not delete the pool again: do that on the node.',
  examples: {
    'linstor physical-storage create-device-pool --pool-name lv_my_pool lvmthin alpha /dev/vdc --storage-pool newpool':
      'Make an LVM thin pool and use it as the storage pool newpool',
  },
  options: {
    poolName: requiredOption('--pool-name', newName('POOL'), 'Name of the new volume group, thin pool or zpool'),
    vdoEnable: flag('--vdo-enable', 'Put VDO below it (deduplication and compression)'),
    vdoLogicalSize: option('--vdo-logical-size', sizeKibByKib, 'Size that VDO pretends to have; without a unit in KiB'),
    vdoSlabSize: option('--vdo-slab-size', sizeKibByKib, 'Size of a VDO slab; without a unit in KiB'),
    storagePool: option('--storage-pool', newName('STORAGE_POOL'), 'Also add a storage pool of this name'),
    sed: flag('--sed', 'Encrypt with the self-encryption of the drives'),
    pvCreateArguments: toolArguments('pvcreate', '--pv-create-arguments'),
    vgCreateArguments: toolArguments('vgcreate', '--vg-create-arguments'),
    lvCreateArguments: toolArguments('lvcreate', '--lv-create-arguments'),
    zpoolCreateArguments: toolArguments('zpool create', '--zpool-create-arguments'),
  },
  arguments: {
    providerKind: argument(
      choiceAnyCase('KIND', ['lvm', 'lvmthin', 'zfs', 'zfsthin', 'spdk']),
      'What is made of the disks',
    ),
    nodeName: argument(nodeName, 'Node that has the disks'),
    devicePaths: argumentList(physicalDevice, 'Paths of the disks'),
  },
  request: (input) =>
    post(apiPath`/v1/physical-storage/${input.nodeName}`, {
      device_paths: input.devicePaths,
      provider_kind: input.providerKind,
      pool_name: input.poolName,
      vdo_enable: input.vdoEnable,
      vdo_logical_size_kib: nonZero(input.vdoLogicalSize),
      vdo_slab_size_kib: input.vdoEnable ? nonZero(input.vdoSlabSize) : undefined,
      with_storage_pool: unlessEmpty(input.storagePool) === undefined ? undefined : { name: input.storagePool },
      sed: on(input.sed),
      pv_create_arguments: nonEmpty(input.pvCreateArguments),
      vg_create_arguments: nonEmpty(input.vgCreateArguments),
      lv_create_arguments: nonEmpty(input.lvCreateArguments),
      zpool_create_arguments: nonEmpty(input.zpoolCreateArguments),
    }),
});

function toolArguments(tool: string, flags: string) {
  return each(flags, text('ARGUMENT'), `Hand this to ${tool}; write ${flags}=-x for one that begins with a dash`);
}

function nonZero(size: Kib | undefined): Kib | undefined {
  return size === 0 ? undefined : size;
}

function nonEmpty(words: readonly string[] | undefined): readonly string[] | undefined {
  return words?.length ? words : undefined;
}
