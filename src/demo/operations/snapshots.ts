import { asBody, list, needText, texts, type Body } from '../http/body.ts';
import { done, nothingToDelete, refuse, uuidDetails, uuidRef, type Reply } from '../reply.ts';
import { providerOf } from '../rules/providers.ts';
import { newUuid, scoped, type Context } from '../state/context.ts';
import { findDefinition, findNode, findResource, findSnapshot, numbered, sorted, upper } from '../state/find.ts';
import { checkName } from '../state/names.ts';
import { Snapshot, type Definition, type Resource, type SnapshotPart } from '../state/types.ts';
import { isOnlineNamed } from './injected-faults.ts';
import { changeProperties, propertyChange } from './properties.ts';
import { activeReplicas, poolOf } from './space.ts';

/** POST /v1/resource-definitions/{resource}/snapshots */
export function createSnapshot(context: Context, resource: string, body: Body): Reply[] {
  const about = scoped(context, 'create', 'snapshot', { RscDfn: resource, Snapshot: needText(body, 'name') });
  return takeSnapshot(about, ...planned(about, () => resource, body)).replies;
}

/** POST /v1/actions/snapshot/multi: all at one moment, or none. */
export function createSnapshots(context: Context, body: Body): Reply[] {
  const about = scoped(context, 'create', 'snapshot');
  const wanted = (list(body, 'snapshots') ?? []).map((one) => asBody(one));
  if (wanted.length === 0) throw refuse(about, 'FAIL_INVLD_REQUEST', 'No snapshot was asked for.');
  const plans = wanted.map((one) => planned(about, () => needText(one, 'resource_name'), one));
  const group = newUuid(context.state);
  return plans.flatMap((plan) => {
    const { replies, snapshot } = takeSnapshot(about, ...plan);
    snapshot.group = group;
    return replies;
  });
}

type Plan = [definition: Definition, name: string, nodes: readonly string[]];

/** What snapshot a request asks for. @throws Refusal when it cannot be taken */
function planned(about: Context, resource: () => string, body: Body): Plan {
  const name = needText(body, 'name');
  checkName('snapshot', name, about);
  const definition = findDefinition(about, resource());
  const nodes = texts(body, 'nodes') ?? [];
  checkSnapshot(about, definition, name, nodes);
  return [definition, name, nodes];
}

/** @throws Refusal when the snapshot exists, no replica can give one or a pool cannot make one */
function checkSnapshot(about: Context, definition: Definition, name: string, nodes: readonly string[]): void {
  for (const node of nodes) findNode(about, node);
  if (definition.snapshots.has(upper(name)))
    throw refuse(about, 'FAIL_EXISTS_SNAPSHOT_DFN', `Resource '${definition.name}' has a snapshot '${name}' already.`);
  for (const resource of replicasFor(about, definition, nodes)) {
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
  const snapshot = new Snapshot(name, newUuid(state));
  snapshot.props.SequenceNumber = String(definition.sequence);
  snapshot.definitionProps = { ...definition.props };
  snapshot.layers = [...(replicas[0]?.layers ?? [])];
  snapshot.volumes = numbered(definition.volumes).map(({ number, sizeKib, props }) => {
    return { number, sizeKib, props: { ...props }, dataKib: replicas[0]?.volumes.get(number)?.dataKib ?? 0 };
  });
  snapshot.parts = new Map(replicas.map((one) => [upper(one.nodeName), partOf(about, one)]));
  definition.snapshots.set(upper(name), snapshot);
  const message = `Snapshot '${name}' of resource '${definition.name}' registered.`;
  const registered = done(about, 'CREATED', message, uuidDetails(snapshot));
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
    volumes: numbered(resource.volumes).map(({ number, props }) => {
      return { number, uuid: newUuid(context.state), props: { ...props } };
    }),
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
export function deleteSnapshot(context: Context, resource: string, name: string, nodes: readonly string[]): Reply[] {
  const about = scoped(context, 'delete', 'snapshot', { RscDfn: resource, Snapshot: name });
  const definition = findDefinition(about, resource);
  const snapshot = definition.snapshots.get(upper(name));
  if (snapshot === undefined) return nothingToDelete(about, `Resource '${resource}' has no snapshot '${name}'`);
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
