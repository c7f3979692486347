import { defineCommand, type Command } from '../../../definition/command.ts';
import { newName, text } from '../../../definition/argument-types.ts';
import { argument, option } from '../../../definition/option.ts';
import { repliesOf } from '../../shared/replies.ts';
import { externalLocking, newPoolRequest, poolArguments } from './common.ts';
import { DRIVERS_SINCE, driverPoolProperties, named, thinPool, type OldProperties } from './driver-pool.ts';

interface Driver {
  readonly word: string;
  readonly kind: string;
  /** How the storage is called in a sentence. */
  readonly storage: string;
  readonly placeholder: string;
  readonly help: string;
  /** A pool of this driver, for the example. */
  readonly example: string;
  readonly old?: OldProperties;
}

const VG = { placeholder: 'VOLUME_GROUP', help: 'LVM volume group on the node' };
const ZPOOL = { placeholder: 'ZPOOL', help: 'ZFS pool (zpool) or dataset on the node' };
const DIRECTORY = { placeholder: 'DIRECTORY', help: 'Directory on the node for the image files' };
const SPDK = { placeholder: 'VOLUME_STORE', help: 'SPDK logical volume store' };
const SPACES = { placeholder: 'POOL', help: 'Friendly name of the Windows storage pool' };

const DRIVERS: readonly Driver[] = [
  { word: 'lvm', kind: 'LVM', storage: 'an LVM volume group', ...VG, old: named('LvmVg'), example: 'vg_ssd' },
  {
    word: 'lvmthin',
    kind: 'LVM_THIN',
    storage: 'an LVM thin pool',
    placeholder: 'VG/LV',
    help: 'LVM volume group and the thin pool in it',
    old: thinPool,
    example: 'vg_ssd/thinpool',
  },
  { word: 'zfs', kind: 'ZFS', storage: 'a zpool', ...ZPOOL, old: named('ZPool'), example: 'tank' },
  {
    word: 'zfsthin',
    kind: 'ZFS_THIN',
    storage: 'a zpool, with thin volumes',
    ...ZPOOL,
    old: named('ZPoolThin'),
    example: 'tank',
  },
  {
    word: 'file',
    kind: 'FILE',
    storage: 'image files in a directory',
    ...DIRECTORY,
    old: named('FileDir'),
    example: '/var/lib/pool',
  },
  {
    word: 'filethin',
    kind: 'FILE_THIN',
    storage: 'sparse image files in a directory',
    ...DIRECTORY,
    old: named('FileDir'),
    example: '/var/lib/pool',
  },
  { word: 'spdk', kind: 'SPDK', storage: 'an SPDK volume store', ...SPDK, old: named('LvmVg'), example: 'lvs0' },
  {
    word: 'remotespdk',
    kind: 'REMOTE_SPDK',
    storage: 'a volume store of a remote SPDK target',
    ...SPDK,
    example: 'lvs0',
  },
  { word: 'storagespaces', kind: 'STORAGE_SPACES', storage: 'a Windows storage pool', ...SPACES, example: 'Pool1' },
  {
    word: 'storagespacesthin',
    kind: 'STORAGE_SPACES_THIN',
    storage: 'a Windows storage pool, with thin volumes',
    ...SPACES,
    example: 'Pool1',
  },
];

/** The commands for the drivers that differ in nothing but the storage they use. */
export const driverCommands: readonly Command[] = DRIVERS.map(driverCommand);

function driverCommand(driver: Driver): Command {
  return defineCommand({
    path: `storage-pool create ${driver.word}`,
    summary: `Add a storage pool on ${driver.storage}`,
    ...(driver.old ? {} : { since: [DRIVERS_SINCE, `Storage pools of the kind ${driver.kind}`] as const }),
    examples: {
      [`linstor storage-pool create ${driver.word} alpha pool_ssd ${driver.example}`]: `Use ${driver.example} on the node alpha`,
    },
    options: {
      sharedSpace: option(
        '--shared-space',
        text('NAME'),
        'Name of the space that several nodes share, such as the UUID of the volume group',
      ),
      externalLocking,
    },
    arguments: { ...poolArguments, driverPoolName: argument(newName(driver.placeholder), driver.help) },
    run: async (call) => {
      const props = await driverPoolProperties(call, driver.kind, call.input.driverPoolName, driver.old);
      return repliesOf(call.controller, newPoolRequest({ ...call.input, kind: driver.kind, props }));
    },
  });
}
