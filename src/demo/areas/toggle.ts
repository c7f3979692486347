import { Code } from '../codes.ts';
import { done, info, refuse, scope, type Reply, type Scope } from '../reply.ts';
import type { Context } from '../state/context.ts';
import { DEFAULT_DISKLESS_POOL } from '../state/create.ts';
import { findDefinition, findNode, findResource, upper } from '../state/find.ts';
import type { Definition, Resource } from '../state/types.ts';
import { without } from '../state/without.ts';
import { POOL_KEY, deployVolume } from './deploy.ts';
import { checkDisks, checkRemovable } from './disks.ts';
import { isDisklessResource } from './space.ts';
import { isUpToDate } from './sync.ts';
import { adjustTieBreaker } from './tie-breaker.ts';

/** PUT …/resources/{node}/toggle-disk/diskful[/{storagepool}] */
export function toggleDiskful(context: Context, name: string, nodeName: string, pool: string | undefined): Reply[] {
  const about = scope('modify', 'resource', { RscDfn: name, Node: nodeName });
  const { definition, resource } = target(context, about, name, nodeName);
  if (!isDisklessResource(resource)) {
    return [info(about, Code.infoNoop, `Resource '${name}' on node '${nodeName}' has a disk already.`)];
  }
  return [...addDisk(context, about, definition, resource, pool), ...adjustTieBreaker(context, about, definition)];
}

/** PUT …/resources/{node}/toggle-disk/diskless[/{disklesspool}]. @throws Refusal for the last replica with a disk */
export function toggleDiskless(
  context: Context,
  name: string,
  nodeName: string,
  pool = DEFAULT_DISKLESS_POOL,
): Reply[] {
  const about = scope('modify', 'resource', { RscDfn: name, Node: nodeName });
  const { definition, resource } = target(context, about, name, nodeName);
  if (isDisklessResource(resource)) {
    return [info(about, Code.infoNoop, `Resource '${name}' on node '${nodeName}' is diskless already.`)];
  }
  const node = findNode(context.state, nodeName, about);
  if (node.pools.get(upper(pool))?.provider !== 'DISKLESS') {
    throw refuse(about, Code.noPool, `Node '${node.name}' has no diskless storage pool '${pool}'.`);
  }
  const others = [...definition.resources.values()].filter((one) => one !== resource && !isDisklessResource(one));
  if (!others.some((one) => isUpToDate(context.state, one, context.now))) {
    throw refuse(
      about,
      Code.replicaCount,
      `The disk of '${name}' on '${nodeName}' is the last good one and has to stay.`,
    );
  }
  if (resource.inUse) checkRemovable(context, about, definition, { ...resource, inUse: false });
  removeDisk(definition, resource, pool);
  return [
    done(about, Code.modified, `Disk of resource '${definition.name}' on node '${node.name}' removed.`),
    ...adjustTieBreaker(context, about, definition),
  ];
}

function target(
  context: Context,
  about: Scope,
  name: string,
  nodeName: string,
): { definition: Definition; resource: Resource } {
  findNode(context.state, nodeName, about);
  const definition = findDefinition(context.state, name, about);
  const resource = findResource(definition, nodeName, about);
  if (!resource.layers.includes('DRBD')) {
    throw refuse(
      about,
      Code.invalidLayerStack,
      `'${definition.name}' has no DRBD layer: disks cannot be added or removed.`,
    );
  }
  return { definition, resource };
}

/** Gives a diskless resource a disk, which starts to sync. @throws Refusal when the pool does not take it */
export function addDisk(
  context: Context,
  about: Scope,
  definition: Definition,
  resource: Resource,
  pool: string | undefined,
): Reply[] {
  const node = findNode(context.state, resource.nodeName, about);
  const kept = without(resource.props, POOL_KEY);
  const props: Record<string, string> = pool === undefined ? kept : { ...kept, [POOL_KEY]: pool };
  checkDisks(context, about, definition, node, props, resource.layers);
  resource.props = { ...props, DiskfulBy: 'user' };
  resource.flags = resource.flags.filter((one) => !['DISKLESS', 'DRBD_DISKLESS', 'TIE_BREAKER'].includes(one));
  for (const wanted of definition.volumes.values()) {
    const before = resource.volumes.get(wanted.number);
    const volume = deployVolume(context, definition, resource, wanted);
    volume.props = before?.props ?? {};
  }
  return [done(about, Code.modified, `Disk of resource '${definition.name}' on node '${node.name}' added.`)];
}

function removeDisk(definition: Definition, resource: Resource, pool: string): void {
  resource.flags = [...resource.flags, 'DISKLESS', 'DRBD_DISKLESS'];
  resource.props[POOL_KEY] = pool;
  delete resource.props.DiskfulBy;
  for (const volume of resource.volumes.values()) {
    volume.pool = pool;
    volume.dataKib = 0;
    volume.sync = undefined;
    volume.failed = false;
  }
  for (const peer of definition.resources.values()) {
    for (const volume of peer.volumes.values()) {
      if (volume.sync && upper(volume.sync.from) === upper(resource.nodeName)) volume.sync = undefined;
    }
  }
}

/** PUT …/resources/{node}/migrate-disk/{fromnode}[/{storagepool}]: the old disk goes as soon as the new one is in sync. */
export function migrateDisk(
  context: Context,
  name: string,
  nodeName: string,
  from: string,
  pool: string | undefined,
): Reply[] {
  const about = scope('modify', 'resource', { RscDfn: name, Node: nodeName });
  const { definition, resource } = target(context, about, name, nodeName);
  const source = findResource(definition, from, about);
  if (isDisklessResource(source) && source !== resource)
    throw refuse(about, Code.invalidRequest, `Resource '${name}' on node '${from}' has no disk.`);
  if (!isDisklessResource(resource))
    throw refuse(about, Code.invalidRequest, `Resource '${name}' on node '${nodeName}' has a disk already.`);
  const replies = addDisk(context, about, definition, resource, pool);
  resource.props.MigrateFrom = source.nodeName.toUpperCase();
  return replies;
}
