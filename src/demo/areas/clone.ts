import { Code } from '../codes.ts';
import { list, text, type Body } from '../http/body.ts';
import { Refusal, done, refuse, scope, type Reply, type Scope } from '../reply.ts';
import type { Context } from '../state/context.ts';
import { findDefinition, numbered, sorted, upper } from '../state/find.ts';
import type { Definition, Resource } from '../state/types.ts';
import { without } from '../state/without.ts';
import { createDefinition, layersOf } from './definitions.ts';
import { deployResource } from './deploy.ts';
import { checkRoom, type Want } from './room.ts';
import { isDisklessResource } from './space.ts';
import { isSynced } from './sync.ts';
import { adjustTieBreaker } from './tie-breaker.ts';
import { addVolumeDefinition } from './volume-definitions.ts';

export interface Cloned {
  readonly name: string;
  readonly replies: readonly Reply[];
}

/** POST /v1/resource-definitions/{resource}/clone; what went wrong is in the replies. */
export function cloneDefinition(context: Context, sourceName: string, body: Body): Cloned {
  const name = text(body, 'name') ?? text(body, 'external_name') ?? '';
  const about = scope('create', 'definition', { RscDfn: name });
  const source = findDefinition(context.state, sourceName, about);
  try {
    return { name, replies: clone(context, about, source, name, body) };
  } catch (refusal) {
    if (refusal instanceof Refusal) return { name, replies: refusal.replies };
    throw refusal;
  }
}

function clone(context: Context, about: Scope, source: Definition, name: string, body: Body): Reply[] {
  const replicas = sorted(source.resources).filter(
    (one) => !isDisklessResource(one) && !one.flags.includes('INACTIVE'),
  );
  if (replicas.length === 0)
    throw refuse(about, Code.notEnoughNodes, `Resource '${source.name}' has no replica to clone.`);
  const layers = layersOf(about, (list(body, 'layer_list') ?? []).map(String));
  checkRoom(context, about, wantsOf(source, replicas, layers));
  const definition = { name, resource_group_name: text(body, 'resource_group') ?? source.group, props: {} };
  const replies = createDefinition(context, { resource_definition: definition, drbd_peer_slots: source.peerSlots });
  const target = findDefinition(context.state, name);
  target.layers = layers.length > 0 ? layers : [...(replicas[0]?.layers ?? source.layers)];
  target.props = { ...ownProps(source.props), 'cloned-from': source.name };
  target.clonedFrom = source.name;
  for (const volume of numbered(source.volumes)) {
    const flags = volume.flags.filter((one) => one !== 'DRBD_INITIALIZED');
    addVolumeDefinition(
      context,
      target,
      { volume_definition: { volume_number: volume.number, size_kib: volume.sizeKib, flags } },
      about,
    );
  }
  for (const replica of replicas) {
    const node = context.state.nodes.get(upper(replica.nodeName));
    if (node === undefined) continue;
    const own = without(replica.props, 'MigrateFrom');
    const made = deployResource(context, target, { node, flags: [], props: own, layers: target.layers });
    for (const volume of made.volumes.values()) {
      const from = replica.volumes.get(volume.number);
      volume.pool = from?.pool ?? volume.pool;
      volume.dataKib = from?.dataKib ?? 0;
      volume.flags = ['CLONING_FINISHED'];
      volume.sync = undefined;
    }
  }
  const made = replicas.map((one) => done(about, Code.modified, `Clone '${name}' made on '${one.nodeName}'.`));
  return [...replies, ...made, ...adjustTieBreaker(context, about, target)];
}

/** What the copies of all replicas take. */
function wantsOf(source: Definition, replicas: readonly Resource[], layers: readonly string[]): Want[] {
  return replicas.flatMap((replica) =>
    numbered(source.volumes).map((volume) => ({
      node: replica.nodeName,
      pool: replica.volumes.get(volume.number)?.pool ?? '',
      sizeKib: volume.sizeKib,
      layers: layers.length > 0 ? layers : replica.layers,
      peerSlots: source.peerSlots,
      gross: volume.flags.includes('GROSS_SIZE'),
    })),
  );
}

/** A clone takes a user's settings over, not what the controller noted about the source. */
function ownProps(props: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(props).filter(([key]) => !/^(BackupShipping|Schedule|AutoSnapshot\/NextAutoId)/.test(key)),
  );
}

/** GET …/clone/{clone}. @throws Refusal when there is no such clone of the definition */
export function cloneStatus(context: Context, sourceName: string, cloneName: string): 'CLONING' | 'COMPLETE' {
  const about = scope('none', 'none');
  findDefinition(context.state, sourceName, about);
  const target = findDefinition(context.state, cloneName, about);
  return isSynced(target, context.now) ? 'COMPLETE' : 'CLONING';
}
