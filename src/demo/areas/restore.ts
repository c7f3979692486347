import { Code } from '../codes.ts';
import { needText, props, texts, type Body } from '../http/body.ts';
import { done, refuse, scope, type Reply, type Scope } from '../reply.ts';
import { newUuid, type Context } from '../state/context.ts';
import { findDefinition, findNode, findSnapshot, sorted, upper } from '../state/find.ts';
import type { Definition, Snapshot, SnapshotPart } from '../state/types.ts';
import { POOL_KEY, deployResource } from './deploy.ts';
import { isOnline } from './faults.ts';
import { checkRoom } from './room.ts';
import { isDisklessResource } from './space.ts';
import { adjustTieBreaker } from './tie-breaker.ts';
import { freeMinor } from './volume-definitions.ts';

/** POST …/snapshot-restore-volume-definition/{snapshot}: the sizes of a snapshot become those of an empty definition. */
export function restoreVolumeDefinitions(
  context: Context,
  resourceName: string,
  snapshotName: string,
  body: Body,
): Reply[] {
  const to = needText(body, 'to_resource');
  const about = scope('create', 'snapshot', { RscDfn: to });
  const snapshot = findSnapshot(findDefinition(context.state, resourceName, about), snapshotName, about);
  const target = findDefinition(context.state, to, about);
  const taken = snapshot.volumes.find((volume) => target.volumes.has(volume.number));
  if (taken !== undefined) {
    throw refuse(
      about,
      Code.existsVolumeDefinition,
      `Resource definition '${to}' has a volume ${taken.number} already.`,
    );
  }
  copyVolumes(context, about, target, snapshot);
  return [
    done(
      about,
      Code.modified,
      `Volume definitions of '${to}' restored from snapshot '${snapshotName}' of '${resourceName}'.`,
    ),
  ];
}

/** Gives the definition volumes as the snapshot has them. */
export function copyVolumes(context: Context, about: Scope, target: Definition, snapshot: Snapshot): void {
  for (const volume of snapshot.volumes) {
    target.volumes.set(volume.number, {
      number: volume.number,
      uuid: newUuid(context.state),
      sizeKib: volume.sizeKib,
      props: { ...volume.props },
      flags: [],
      minor: freeMinor(context.state, about),
      encrypted: false,
    });
  }
  if (target.layers.length < 2) target.layers = [...snapshot.layers];
}

/** POST …/snapshot-restore-resource/{snapshot}: replicas with the snapshot's data on the nodes that have it. */
export function restoreResource(context: Context, resourceName: string, snapshotName: string, body: Body): Reply[] {
  const to = needText(body, 'to_resource');
  const about = scope('create', 'resource', { RscDfn: to });
  const source = findDefinition(context.state, resourceName, about);
  const snapshot = findSnapshot(source, snapshotName, about);
  const target = findDefinition(context.state, to, about);
  const nodes = (texts(body, 'nodes') ?? []).map(upper);
  const parts = nodes.length > 0 ? nodes.map((node) => partOn(about, snapshot, node)) : sorted(snapshot.parts);
  checkTarget(about, target, snapshot);
  const renames = props(body, 'stor_pool_rename');
  for (const part of parts) checkPart(context, about, target, part, renames, snapshot.layers);
  for (const part of parts) restorePart(context, target, snapshot, part, renames);
  const names = parts.map((part) => part.nodeName).join(', ');
  return [
    done(
      about,
      Code.created,
      `Resource '${target.name}' restored from snapshot '${snapshotName}' of '${source.name}' on ${names}.`,
    ),
    ...adjustTieBreaker(context, about, target),
  ];
}

function partOn(about: Scope, snapshot: Snapshot, node: string): SnapshotPart {
  const part = snapshot.parts.get(node);
  if (part === undefined) throw refuse(about, Code.noSnapshot, `Snapshot '${snapshot.name}' is not on node '${node}'.`);
  return part;
}

function checkTarget(about: Scope, target: Definition, snapshot: Snapshot): void {
  if (target.resources.size > 0) {
    throw refuse(about, Code.existsResource, `Resource definition '${target.name}' is deployed already.`, {
      correction: 'Restore to a new resource definition.',
    });
  }
  const missing = snapshot.volumes.find((volume) => (target.volumes.get(volume.number)?.sizeKib ?? 0) < volume.sizeKib);
  if (missing === undefined) return;
  throw refuse(
    about,
    Code.noVolumeDefinition,
    `Resource definition '${target.name}' has no volume ${missing.number} that is large enough.`,
    {
      correction: 'Restore the volume definitions first.',
    },
  );
}

function checkPart(
  context: Context,
  about: Scope,
  target: Definition,
  part: SnapshotPart,
  renames: Record<string, string>,
  layers: readonly string[],
): void {
  const node = findNode(context.state, part.nodeName, about);
  if (!isOnline(context.state, node)) throw refuse(about, Code.notConnected, `Node '${node.name}' is offline.`);
  checkRoom(
    context,
    about,
    [...target.volumes.values()].map((volume) => ({
      node: node.name,
      pool: poolFor(part, volume.number, renames),
      sizeKib: volume.sizeKib,
      layers: target.layers.length > 0 ? target.layers : layers,
      peerSlots: target.peerSlots,
      gross: volume.flags.includes('GROSS_SIZE'),
    })),
  );
}

function poolFor(part: SnapshotPart, number: number, renames: Record<string, string>): string {
  const pool = part.pools[String(number)] ?? part.props[POOL_KEY] ?? '';
  return renames[pool] ?? pool;
}

/** Puts one replica with the snapshot's data on its node. */
export function restorePart(
  context: Context,
  target: Definition,
  snapshot: Snapshot,
  part: SnapshotPart,
  renames: Record<string, string>,
): void {
  const node = findNode(context.state, part.nodeName);
  const own = { ...part.props };
  delete own.MigrateFrom;
  if (own[POOL_KEY] !== undefined) own[POOL_KEY] = renames[own[POOL_KEY]] ?? own[POOL_KEY];
  const resource = deployResource(context, target, {
    node,
    flags: [],
    props: own,
    layers: target.layers.length > 0 ? target.layers : snapshot.layers,
  });
  for (const volume of resource.volumes.values()) {
    volume.pool = poolFor(part, volume.number, renames) || volume.pool;
    volume.dataKib = snapshot.volumes.find((one) => one.number === volume.number)?.dataKib ?? 0;
    volume.props = { ...part.volumes.find((one) => one.number === volume.number)?.props };
    volume.sync = undefined;
  }
}

/** POST …/snapshot-rollback/{snapshot}. @throws Refusal while the resource is in use */
export function rollback(context: Context, resourceName: string, snapshotName: string): Reply[] {
  const about = scope('modify', 'snapshot', { RscDfn: resourceName, Snapshot: snapshotName });
  const definition = findDefinition(context.state, resourceName, about);
  const snapshot = findSnapshot(definition, snapshotName, about);
  const used = [...definition.resources.values()].find((one) => one.inUse);
  if (used !== undefined) {
    throw refuse(about, Code.inUse, `Resource '${definition.name}' is in use on node '${used.nodeName}'.`, {
      correction: 'Unmount it first.',
    });
  }
  for (const volume of snapshot.volumes) {
    const wanted = definition.volumes.get(volume.number);
    if (wanted !== undefined) wanted.sizeKib = volume.sizeKib;
  }
  const diskful = [...definition.resources.values()].filter((one) => !isDisklessResource(one));
  for (const resource of diskful) {
    for (const volume of resource.volumes.values()) {
      volume.dataKib = snapshot.volumes.find((one) => one.number === volume.number)?.dataKib ?? 0;
      volume.sync = undefined;
    }
  }
  return diskful.map((one) =>
    done(about, Code.modified, `Resource '${definition.name}' on '${one.nodeName}' rolled back to '${snapshot.name}'.`),
  );
}
