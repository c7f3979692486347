import { asBody, list, needText, texts, type Body } from '../http/body.ts';
import { done, nothingToDelete, refuse, uuidDetails, uuidRef, type Reply } from '../reply.ts';
import { providerOf } from '../rules/providers.ts';
import { newUuid, scoped, type Context } from '../state/context.ts';
import { findDefinition, findNode, findResource, findSnapshot, numbered, sorted, upper } from '../state/find.ts';
import { checkName } from '../state/names.ts';
import type { Definition, Resource, Snapshot, SnapshotPart } from '../state/types.ts';
import { isOnlineNamed } from './injected-faults.ts';
import { changeProperties, propertyChange } from './properties.ts';
import { activeReplicas, poolOf } from './space.ts';

/** POST /v1/resource-definitions/{resource}/snapshots */
export function createSnapshot(context: Context, resourceName: string, body: Body): Reply[] {
  const name = needText(body, 'name');
  const about = scoped(context, 'create', 'snapshot', { RscDfn: resourceName, Snapshot: name });
  checkName('snapshot', name, about);
  const definition = findDefinition(about, resourceName);
  const nodes = texts(body, 'nodes') ?? [];
  checkSnapshot(about, definition, name, nodes);
  return takeSnapshot(about, definition, name, nodes).replies;
}

/** POST /v1/actions/snapshot/multi: all at one moment, or none. */
export function createSnapshots(context: Context, body: Body): Reply[] {
  const about = scoped(context, 'create', 'snapshot');
  const wanted = (list(body, 'snapshots') ?? []).map((one) => asBody(one));
  if (wanted.length === 0) throw refuse(about, 'FAIL_INVLD_REQUEST', 'No snapshot was asked for.');
  const plans = wanted.map((one) => {
    const name = needText(one, 'name');
    checkName('snapshot', name, about);
    const definition = findDefinition(about, needText(one, 'resource_name'));
    const nodes = texts(one, 'nodes') ?? [];
    checkSnapshot(about, definition, name, nodes);
    return { definition, name, nodes };
  });
  const group = newUuid(context.state);
  return plans.flatMap(({ definition, name, nodes }) => {
    const { replies, snapshot } = takeSnapshot(about, definition, name, nodes);
    snapshot.group = group;
    return replies;
  });
}

/** @throws Refusal when the snapshot exists, no replica can give one or a pool cannot make one */
function checkSnapshot(about: Context, definition: Definition, name: string, nodes: readonly string[]): void {
  for (const node of nodes) findNode(about, node);
  if (definition.snapshots.has(upper(name)))
    throw refuse(about, 'FAIL_EXISTS_SNAPSHOT_DFN', `Resource '${definition.name}' has a snapshot '${name}' already.`);
  const chosen = replicasFor(about, definition, nodes);
  for (const resource of chosen) {
    for (const volume of resource.volumes.values()) {
      const pool = poolOf(about.state, resource, volume);
      if (pool === undefined || providerOf(pool.provider).snapshots) continue;
      const message = `Storage pool '${pool.name}' on node '${resource.nodeName}' cannot make snapshots.`;
      throw refuse(about, 'FAIL_SNAPSHOTS_NOT_SUPPORTED', message);
    }
  }
}

function replicasFor(about: Context, definition: Definition, nodes: readonly string[]): Resource[] {
  const asked = nodes.map((node) => findResource(definition, node, about));
  const all = asked.length > 0 ? asked : sorted(definition.resources);
  const diskful = activeReplicas(all);
  if (diskful.length === 0) {
    const message = `Resource '${definition.name}' has no replica with a disk to take a snapshot of.`;
    throw refuse(about, 'FAIL_NOT_ENOUGH_NODES', message);
  }
  const away = diskful.find((one) => !isOnlineNamed(about.state, one.nodeName));
  if (away === undefined) return diskful;
  throw refuse(about, 'FAIL_NOT_CONNECTED', `Node '${away.nodeName}' is offline: no snapshot can be taken there.`);
}

export interface Taken {
  readonly replies: Reply[];
  readonly snapshot: Snapshot;
}

/** Takes a snapshot, with nothing but the replicas checked. */
export function takeSnapshot(about: Context, definition: Definition, name: string, nodes: readonly string[]): Taken {
  const { state } = about;
  const replicas = replicasFor(about, definition, nodes);
  definition.sequence += 1;
  const snapshot: Snapshot = {
    name,
    uuid: newUuid(state),
    props: { SequenceNumber: String(definition.sequence) },
    definitionProps: { ...definition.props },
    flags: ['SUCCESSFUL'],
    layers: [...(replicas[0]?.layers ?? [])],
    volumes: numbered(definition.volumes).map((volume) => ({
      number: volume.number,
      sizeKib: volume.sizeKib,
      props: { ...volume.props },
      dataKib: replicas[0]?.volumes.get(volume.number)?.dataKib ?? 0,
    })),
    parts: new Map(replicas.map((one) => [upper(one.nodeName), partOf(about, one)])),
    group: undefined,
  };
  definition.snapshots.set(upper(name), snapshot);
  const registered = done(
    about,
    'CREATED',
    `Snapshot '${name}' of resource '${definition.name}' registered.`,
    uuidDetails(snapshot),
  );
  const taken = replicas.map((one) =>
    done(about, 'MODIFIED', `Snapshot of '${definition.name}' taken on '${one.nodeName}'.`),
  );
  return { replies: [registered, ...taken], snapshot };
}

function partOf(context: Context, resource: Resource): SnapshotPart {
  return {
    nodeName: resource.nodeName,
    uuid: newUuid(context.state),
    createdAt: context.now,
    props: { ...resource.props },
    ownProps: {},
    nodeId: resource.nodeId,
    pools: Object.fromEntries([...resource.volumes].map(([number, volume]) => [String(number), volume.pool])),
    volumes: numbered(resource.volumes).map((volume) => ({
      number: volume.number,
      uuid: newUuid(context.state),
      props: { ...volume.props },
    })),
  };
}

/** PUT /v1/resource-definitions/{resource}/snapshots/{snapshot}: only a user's own properties can be set. */
export function modifySnapshot(context: Context, resourceName: string, name: string, body: Body): Reply[] {
  const about = scoped(context, 'create', 'snapshot', { RscDfn: resourceName, Snapshot: name });
  const definition = findDefinition(about, resourceName);
  const snapshot = findSnapshot(definition, name, about);
  return changeProperties(about, 'snapshot', snapshot.props, propertyChange(body));
}

/** DELETE /v1/resource-definitions/{resource}/snapshots/{snapshot}, of some nodes or of all */
export function deleteSnapshot(
  context: Context,
  resourceName: string,
  name: string,
  nodes: readonly string[],
): Reply[] {
  const about = scoped(context, 'delete', 'snapshot', { RscDfn: resourceName, Snapshot: name });
  const definition = findDefinition(about, resourceName);
  const snapshot = definition.snapshots.get(upper(name));
  if (snapshot === undefined) return nothingToDelete(about, `Resource '${resourceName}' has no snapshot '${name}'`);
  const chosen = nodes.length > 0 ? nodes.map(upper) : [...snapshot.parts.keys()];
  const gone = chosen.filter((key) => snapshot.parts.delete(key));
  const replies = gone.map((key) => {
    const node = context.state.nodes.get(key)?.name ?? key;
    return done(about, 'DELETED', `Snapshot '${name}' of '${definition.name}' deleted on '${node}'.`);
  });
  if (snapshot.parts.size > 0) return replies;
  definition.snapshots.delete(upper(name));
  return [
    ...replies,
    done(about, 'DELETED', `Snapshot '${name}' of resource '${definition.name}' deleted.`, uuidRef(snapshot)),
  ];
}
