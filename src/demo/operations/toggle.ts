import { done, info, refuse, type Reply } from '../reply.ts';
import { scoped, type Context } from '../state/context.ts';
import { DEFAULT_DISKLESS_POOL } from '../state/create.ts';
import { findNode, findOnNode, findResource, upper, volumesOf } from '../state/find.ts';
import type { Definition, Resource, Volume } from '../state/types.ts';
import { without } from '../state/without.ts';
import { POOL_KEY, deployVolume } from './deploy.ts';
import { checkDisks, checkRemovable } from './replica-checks.ts';
import { diskfulOf, isDisklessResource } from './space.ts';
import { isUpToDate } from './sync.ts';
import { adjustTieBreaker } from './tie-breaker.ts';

/** PUT …/resources/{node}/toggle-disk/diskful[/{storagepool}] */
export function toggleDiskful(context: Context, name: string, nodeName: string, pool?: string): Reply[] {
  const about = scoped(context, 'modify', 'resource', { RscDfn: name, Node: nodeName });
  const { definition, resource } = findReplicated(about, name, nodeName);
  if (!isDisklessResource(resource))
    return [info(about, 'INFO_NOOP', `Resource '${name}' on node '${nodeName}' has a disk already.`)];
  return [...addDisk(about, definition, resource, pool), ...adjustTieBreaker(about, definition)];
}

/** PUT …/resources/{node}/toggle-disk/diskless[/{disklesspool}]. @throws Refusal for the last replica with a disk */
export function toggleDiskless(
  context: Context,
  name: string,
  nodeName: string,
  pool = DEFAULT_DISKLESS_POOL,
): Reply[] {
  const about = scoped(context, 'modify', 'resource', { RscDfn: name, Node: nodeName });
  const { definition, resource } = findReplicated(about, name, nodeName);
  if (isDisklessResource(resource))
    return [info(about, 'INFO_NOOP', `Resource '${name}' on node '${nodeName}' is diskless already.`)];
  const node = findNode(about, nodeName);
  if (node.pools.get(upper(pool))?.provider !== 'DISKLESS')
    throw refuse(about, 'FAIL_NOT_FOUND_STOR_POOL', `Node '${node.name}' has no diskless storage pool '${pool}'.`);
  const others = diskfulOf(definition).filter((one) => one !== resource);
  if (!others.some((one) => isUpToDate(context, one))) {
    const message = `The disk of '${name}' on '${nodeName}' is the last good one and has to stay.`;
    throw refuse(about, 'FAIL_INSUFFICIENT_REPLICA_COUNT', message);
  }
  if (resource.inUse) checkRemovable(about, definition, { ...resource, inUse: false });
  removeDisk(definition, resource, pool);
  return [
    done(about, 'MODIFIED', `Disk of resource '${definition.name}' on node '${node.name}' removed.`),
    ...adjustTieBreaker(about, definition),
  ];
}

function findReplicated(about: Context, name: string, nodeName: string): ReturnType<typeof findOnNode> {
  const found = findOnNode(about, name, nodeName);
  if (found.resource.layers.includes('DRBD')) return found;
  const message = `'${found.definition.name}' has no DRBD layer: disks cannot be added or removed.`;
  throw refuse(about, 'FAIL_INVLD_LAYER_STACK', message);
}

/** Gives a diskless resource a disk, which starts to sync. @throws Refusal when the pool does not take it */
export function addDisk(about: Context, definition: Definition, resource: Resource, pool: string | undefined): Reply[] {
  const node = findNode(about, resource.nodeName);
  const kept = without(resource.props, POOL_KEY);
  const props: Record<string, string> = pool === undefined ? kept : { ...kept, [POOL_KEY]: pool };
  checkDisks(about, definition, node, props, resource.layers);
  resource.props = { ...props, DiskfulBy: 'user' };
  resource.flags = resource.flags.filter((one) => !['DISKLESS', 'DRBD_DISKLESS', 'TIE_BREAKER'].includes(one));
  for (const wanted of definition.volumes.values()) {
    const before = resource.volumes.get(wanted.number);
    const volume = deployVolume(about, definition, resource, wanted);
    volume.props = before?.props ?? {};
  }
  return [done(about, 'MODIFIED', `Disk of resource '${definition.name}' on node '${node.name}' added.`)];
}

function removeDisk(definition: Definition, resource: Resource, pool: string): void {
  resource.flags = [...resource.flags, 'DISKLESS', 'DRBD_DISKLESS'];
  resource.props[POOL_KEY] = pool;
  delete resource.props.DiskfulBy;
  for (const volume of resource.volumes.values())
    Object.assign(volume, { pool, dataKib: 0, sync: undefined, failed: false } satisfies Partial<Volume>);
  for (const { volume } of volumesOf(definition)) {
    if (volume.sync && upper(volume.sync.from) === upper(resource.nodeName)) volume.sync = undefined;
  }
}

/** PUT …/resources/{node}/migrate-disk/{fromnode}[/{storagepool}]: the old disk goes as soon as the new one is in sync. */
export function migrateDisk(context: Context, name: string, nodeName: string, from: string, pool?: string): Reply[] {
  const about = scoped(context, 'modify', 'resource', { RscDfn: name, Node: nodeName });
  const { definition, resource } = findReplicated(about, name, nodeName);
  const source = findResource(definition, from, about);
  if (isDisklessResource(source) && source !== resource)
    throw refuse(about, 'FAIL_INVLD_REQUEST', `Resource '${name}' on node '${from}' has no disk.`);
  if (!isDisklessResource(resource))
    throw refuse(about, 'FAIL_INVLD_REQUEST', `Resource '${name}' on node '${nodeName}' has a disk already.`);
  const replies = addDisk(about, definition, resource, pool);
  resource.props.MigrateFrom = source.nodeName.toUpperCase();
  return replies;
}
