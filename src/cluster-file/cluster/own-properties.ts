import type { Properties } from '../../model/properties.ts';
import type { PropertyClass } from '../../drbd/properties.ts';

/**
 * Whether LINSTOR itself has set a property, so that it is no part of what is wanted. Decided by lists, made of the
 * properties that real controllers show although nobody set them; a key that is in no list counts as the user's, so that
 * nothing of theirs is lost. Keys that members of the file stand for (`StorDriver/StorPoolName`, `Schedule/…`, `Paths/…`)
 * count as LINSTOR's, too. `above`: the properties of the objects around it, the nearest first.
 */
export function isSetByLinstor(
  key: string,
  of: PropertyClass,
  properties: Properties,
  above: readonly Properties[] = [],
): boolean {
  if (KEYS.has(key) || NAMESPACES.some((space) => key.startsWith(space))) return true;
  if (/^Schedule\/[^/]+\/[^/]+\/(Enabled|PrefNode)$/.test(key)) return true;
  if (OF_CLASS[of]?.includes(key) === true) return true;
  if (of === 'controller') return FROM_THE_START[key] === properties[key] && key in FROM_THE_START;
  if (of === 'resource-definition' && key === QUORUM) return properties['Internal/Drbd/QuorumSetBy'] !== 'user';
  return of === 'volume-definition' && isAutomatic(key, [properties, ...above]);
}

const QUORUM = 'DrbdOptions/Resource/quorum';

const KEYS = new Set([
  'AutoSnapshot/NextAutoId',
  'CurStltConnName',
  'DrbdCurrentGi',
  'DrbdOptions/ForceInitialSyncPermanent',
  'DrbdOptions/auto-verify-alg',
  'DrbdOptions/auto-verify-algo-allowed-list',
  'DrbdPrimarySetOn',
  'DiskfulBy',
  'Linstor/Drbd/InitialUptoDateOn',
  'MigrateFrom',
  'NodeName',
  'NodeUname',
  'SequenceNumber',
  'cloned-from',
  'defaultDebugSslConnector',
  'defaultPlainConSvc',
  'defaultSslConSvc',
]);

const NAMESPACES = [
  'Backup/',
  'BackupShipping/Source/',
  'BackupShipping/Target/',
  'Cluster/',
  'Internal/',
  'NetCom/',
  'Satellite/',
  'StorDriver/internal/',
  'encrypted/',
  'files/',
];

const OF_CLASS: Readonly<Partial<Record<PropertyClass, readonly string[]>>> = {
  'storage-pool': [
    'StorDriver/FileDir',
    'StorDriver/LvmVg',
    'StorDriver/StorPoolName',
    'StorDriver/ThinPool',
    'StorDriver/ZPool',
    'StorDriver/ZPoolThin',
  ],
  // The first is the member storage-pool; the second comes from an I/O error.
  resource: ['StorPoolName', 'DrbdOptions/SkipDisk', 'PeerSlots'],
  'volume-definition': ['Encryption/Passphrase'],
};

/** What a new controller has; one that says something else was told to. */
const FROM_THE_START: Properties = {
  'DrbdOptions/AutoEvictAllowEviction': 'True',
  'DrbdOptions/Resource/on-no-quorum': 'io-error',
  'DrbdOptions/auto-add-quorum-tiebreaker': 'True',
  'DrbdOptions/auto-diskful-allow-cleanup': 'True',
  'DrbdOptions/auto-resync-after-disable': 'true',
};

/** Options that LINSTOR takes from the storage, and the property that tells it not to. */
const AUTOMATIC: Readonly<Record<string, string>> = {
  'DrbdOptions/Disk/block-size': 'Linstor/Drbd/auto-block-size',
  'DrbdOptions/Disk/discard-granularity': 'Linstor/Drbd/auto-discard-granularity',
  'DrbdOptions/Disk/discard-zeroes-if-aligned': 'DrbdOptions/auto-rs-discard-granularity',
  'DrbdOptions/Disk/rs-discard-granularity': 'DrbdOptions/auto-rs-discard-granularity',
};

function isAutomatic(key: string, levels: readonly Properties[]): boolean {
  const told = Object.hasOwn(AUTOMATIC, key) ? AUTOMATIC[key] : undefined;
  if (told === undefined) return false;
  const nearest = levels.find((properties) => properties[told] !== undefined)?.[told];
  return !/^(false|no|off)$/i.test(nearest ?? '');
}
