import { sameName } from '../../model/name.ts';
import type { Difference } from './compare.ts';
import type { ClusterTree } from '../format/cluster-file.ts';
import { hasStorage } from './replicas-wanted.ts';
import { sizeKib } from '../tree/size-text.ts';

/**
 * Whether data would be gone for good once the cluster is as the file says: a resource, a volume, a part of one, a storage
 * pool, the storage of all replicas. A replica that goes while others stay is no loss.
 */
export function deletesData({ path, change, before, after }: Difference, wanted: ClusterTree): boolean {
  const [section, name = '', member, , inside] = path;
  if (section === 'storage-pools') return path.length === 3 && change === 'remove' && !isDiskless(before);
  if (section !== 'resource-definitions') return false;
  if (path.length === 2) return change === 'remove' && hasVolumes(before);
  if (member === 'volumes' && path.length === 4) return change === 'remove';
  if (member === 'volumes' && inside === 'size')
    return change === 'change' && sizeKib(String(after)) < sizeKib(String(before));
  if (member !== 'replicas') return false;
  const goes =
    path.length === 4 ? change === 'remove' && hasStorage(before as object) : inside === 'diskless' && after === true;
  return goes && !hasOtherCopy(wanted, name);
}

function hasVolumes(definition: unknown): boolean {
  return Object.keys((definition as { readonly volumes?: object }).volumes ?? {}).length > 0;
}

function isDiskless(pool: unknown): boolean {
  return (pool as { readonly provider?: string }).provider === 'DISKLESS';
}

/** Without DRBD nothing is copied from one replica to another. */
function hasOtherCopy(wanted: ClusterTree, name: string): boolean {
  const definitions = Object.entries(wanted['resource-definitions'] ?? {});
  const own = definitions.find(([other]) => sameName(other, name))?.[1];
  const isReplicated = own?.layers?.includes('DRBD') ?? true;
  return isReplicated && Object.values(own?.replicas ?? {}).some(hasStorage);
}
