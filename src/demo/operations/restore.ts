import { checkUnused } from './replica-checks.ts';
import { needText, props, texts, type Body } from '../http/body.ts';
import { done, refuse, type Reply, type Scope } from '../reply.ts';
import { newUuid, scoped, type Context } from '../state/context.ts';
import { findDefinition, findNode, findSnapshot, sorted, upper } from '../state/find.ts';
import { without } from '../state/without.ts';
import { VolumeDefinition, type Definition, type Props, type Snapshot, type SnapshotPart } from '../state/types.ts';
import { POOL_KEY, deployResource } from './deploy.ts';
import { isOnline } from './injected-faults.ts';
import { checkCapacity, needOf } from './capacity.ts';
import { diskfulOf } from './space.ts';
import { adjustTieBreaker } from './tie-breaker.ts';
import { freeMinor } from './volume-definitions.ts';

/** POST …/snapshot-restore-volume-definition/{snapshot}: the sizes of a snapshot become those of an empty definition. */
export function restoreVolumeDefinitions(context: Context, from: string, name: string, body: Body): Reply[] {
  const to = needText(body, 'to_resource');
  const about = scoped(context, 'create', 'snapshot', { RscDfn: to });
  const snapshot = findSnapshot(findDefinition(about, from), name, about);
  const target = findDefinition(about, to);
  const taken = snapshot.volumes.find((volume) => target.volumes.has(volume.number));
  if (taken !== undefined)
    throw refuse(about, 'FAIL_EXISTS_VLM_DFN', `Resource definition '${to}' has a volume ${taken.number} already.`);
  copyVolumes(about, target, snapshot);
  const message = `Volume definitions of '${to}' restored from snapshot '${name}' of '${from}'.`;
  return [done(about, 'MODIFIED', message)];
}

/** Gives the definition volumes as the snapshot has them. */
export function copyVolumes(about: Context, target: Definition, snapshot: Snapshot): void {
  for (const volume of snapshot.volumes) {
    const made = new VolumeDefinition(volume.number, newUuid(about.state));
    made.sizeKib = volume.sizeKib;
    made.props = { ...volume.props };
    made.minor = freeMinor(about);
    target.volumes.set(volume.number, made);
  }
  if (target.layers.length < 2) target.layers = [...snapshot.layers];
}

/** POST …/snapshot-restore-resource/{snapshot}: replicas with the snapshot's data on the nodes that have it. */
export function restoreResource(context: Context, resourceName: string, snapshotName: string, body: Body): Reply[] {
  const to = needText(body, 'to_resource');
  const about = scoped(context, 'create', 'resource', { RscDfn: to });
  const source = findDefinition(about, resourceName);
  const snapshot = findSnapshot(source, snapshotName, about);
  const target = findDefinition(about, to);
  const nodes = (texts(body, 'nodes') ?? []).map(upper);
  const parts = nodes.length > 0 ? nodes.map((node) => partOn(about, snapshot, node)) : sorted(snapshot.parts);
  checkTarget(about, target, snapshot);
  const renames = props(body, 'stor_pool_rename');
  for (const part of parts) checkPart(about, target, part, renames, snapshot.layers);
  for (const part of parts) restorePart(context, target, snapshot, part, renames);
  const names = parts.map((part) => part.nodeName).join(', ');
  const message = `Resource '${target.name}' restored from snapshot '${snapshotName}' of '${source.name}' on ${names}.`;
  return [done(about, 'CREATED', message), ...adjustTieBreaker(about, target)];
}

function partOn(about: Scope, snapshot: Snapshot, node: string): SnapshotPart {
  const part = snapshot.parts.get(node);
  if (part === undefined)
    throw refuse(about, 'FAIL_NOT_FOUND_SNAPSHOT_DFN', `Snapshot '${snapshot.name}' is not on node '${node}'.`);
  return part;
}

function checkTarget(about: Scope, target: Definition, snapshot: Snapshot): void {
  if (target.resources.size > 0) {
    throw refuse(about, 'FAIL_EXISTS_RSC', `Resource definition '${target.name}' is deployed already.`, {
      correction: 'Restore to a new resource definition.',
    });
  }
  const missing = snapshot.volumes.find((volume) => (target.volumes.get(volume.number)?.sizeKib ?? 0) < volume.sizeKib);
  if (missing === undefined) return;
  const message = `Resource definition '${target.name}' has no volume ${missing.number} that is large enough.`;
  throw refuse(about, 'FAIL_NOT_FOUND_VLM_DFN', message, { correction: 'Restore the volume definitions first.' });
}

function checkPart(about: Context, target: Definition, part: SnapshotPart, renames: Props, layers: string[]): void {
  const node = findNode(about, part.nodeName);
  if (!isOnline(about.state, node)) throw refuse(about, 'FAIL_NOT_CONNECTED', `Node '${node.name}' is offline.`);
  const needs = [...target.volumes.values()].map((volume) => {
    const pool = poolFor(part, volume.number, renames);
    return needOf(target, volume, node.name, pool, target.layers.length > 0 ? target.layers : layers);
  });
  checkCapacity(about, needs);
}

function poolFor(part: SnapshotPart, number: number, renames: Props): string {
  const pool = part.pools[String(number)] ?? part.props[POOL_KEY] ?? '';
  return renames[pool] ?? pool;
}

/** Puts one replica with the snapshot's data on its node. */
export function restorePart(
  context: Context,
  target: Definition,
  snapshot: Snapshot,
  part: SnapshotPart,
  renames: Props,
): void {
  const node = findNode(context, part.nodeName);
  const props: Props = without(part.props, 'MigrateFrom');
  if (props[POOL_KEY] !== undefined) props[POOL_KEY] = renames[props[POOL_KEY]] ?? props[POOL_KEY];
  const layers = target.layers.length > 0 ? target.layers : snapshot.layers;
  const resource = deployResource(context, target, { node, flags: [], props, layers });
  for (const volume of resource.volumes.values()) {
    volume.pool = poolFor(part, volume.number, renames) || volume.pool;
    volume.dataKib = dataIn(snapshot, volume);
    volume.props = { ...part.volumes.find((one) => one.number === volume.number)?.props };
    volume.sync = undefined;
  }
}

/** KiB of the volume that the snapshot holds. */
function dataIn(snapshot: Snapshot, { number }: { readonly number: number }): number {
  return snapshot.volumes.find((one) => one.number === number)?.dataKib ?? 0;
}

/** POST …/snapshot-rollback/{snapshot}. @throws Refusal while the resource is in use */
export function rollback(context: Context, resourceName: string, snapshotName: string): Reply[] {
  const about = scoped(context, 'modify', 'snapshot', { RscDfn: resourceName, Snapshot: snapshotName });
  const definition = findDefinition(about, resourceName);
  const snapshot = findSnapshot(definition, snapshotName, about);
  checkUnused(about, definition, { correction: 'Unmount it first.' });
  for (const volume of snapshot.volumes) {
    const wanted = definition.volumes.get(volume.number);
    if (wanted !== undefined) wanted.sizeKib = volume.sizeKib;
  }
  const diskful = diskfulOf(definition);
  for (const resource of diskful) {
    for (const volume of resource.volumes.values()) {
      volume.dataKib = dataIn(snapshot, volume);
      volume.sync = undefined;
    }
  }
  return diskful.map((one) =>
    done(about, 'MODIFIED', `Resource '${definition.name}' on '${one.nodeName}' rolled back to '${snapshot.name}'.`),
  );
}
