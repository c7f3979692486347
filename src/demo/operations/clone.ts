import { text, type Body } from '../http/body.ts';
import { done, refuse, unlessRefused, type Reply } from '../reply.ts';
import { scoped, type Context } from '../state/context.ts';
import { findDefinition, numbered, sorted, upper } from '../state/find.ts';
import type { Definition, Resource } from '../state/types.ts';
import { without } from '../state/without.ts';
import { createDefinition, layersIn } from './definitions.ts';
import { deployResource } from './deploy.ts';
import { checkCapacity, needOf, type Need } from './capacity.ts';
import { activeReplicas } from './space.ts';
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
  const about = scoped(context, 'create', 'resource definition', { RscDfn: name });
  const source = findDefinition(about, sourceName);
  return unlessRefused(
    () => ({ name, replies: clone(about, source, name, body) }),
    ({ replies }) => ({ name, replies }),
  );
}

function clone(about: Context, source: Definition, name: string, body: Body): Reply[] {
  const replicas = activeReplicas(sorted(source.resources));
  if (replicas.length === 0)
    throw refuse(about, 'FAIL_NOT_ENOUGH_NODES', `Resource '${source.name}' has no replica to clone.`);
  const layers = layersIn(about, body, 'layer_list');
  checkCapacity(about, needsOf(source, replicas, layers));
  const definition = { name, resource_group_name: text(body, 'resource_group') ?? source.group, props: {} };
  const replies = createDefinition(about, { resource_definition: definition, drbd_peer_slots: source.peerSlots });
  const target = findDefinition(about, name);
  target.layers = layers.length > 0 ? layers : [...(replicas[0]?.layers ?? source.layers)];
  target.props = { ...ownProps(source.props), 'cloned-from': source.name };
  target.clonedFrom = source.name;
  for (const volume of numbered(source.volumes)) {
    const flags = volume.flags.filter((one) => one !== 'DRBD_INITIALIZED');
    const copy = { volume_number: volume.number, size_kib: volume.sizeKib, flags };
    addVolumeDefinition(about, target, { volume_definition: copy });
  }
  for (const replica of replicas) {
    const node = about.state.nodes.get(upper(replica.nodeName));
    if (node === undefined) continue;
    const own = without(replica.props, 'MigrateFrom');
    const made = deployResource(about, target, { node, flags: [], props: own, layers: target.layers });
    for (const volume of made.volumes.values()) {
      const from = replica.volumes.get(volume.number);
      volume.pool = from?.pool ?? volume.pool;
      volume.dataKib = from?.dataKib ?? 0;
      volume.flags = ['CLONING_FINISHED'];
      volume.sync = undefined;
    }
  }
  const made = replicas.map((one) => done(about, 'MODIFIED', `Clone '${name}' made on '${one.nodeName}'.`));
  return [...replies, ...made, ...adjustTieBreaker(about, target)];
}

/** What the copies of all replicas take. */
function needsOf(source: Definition, replicas: readonly Resource[], asked: readonly string[]): Need[] {
  return replicas.flatMap((replica) => {
    const layers = asked.length > 0 ? asked : replica.layers;
    const pool = (number: number) => replica.volumes.get(number)?.pool ?? '';
    return numbered(source.volumes).map((one) => needOf(source, one, replica.nodeName, pool(one.number), layers));
  });
}

/** A clone takes a user's settings over, not what the controller noted about the source. */
function ownProps(props: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(props).filter(([key]) => !/^(BackupShipping|Schedule|AutoSnapshot\/NextAutoId)/.test(key)),
  );
}

/** GET …/clone/{clone}. @throws Refusal when there is no such clone of the definition */
export function cloneStatus(context: Context, sourceName: string, cloneName: string): 'CLONING' | 'COMPLETE' {
  findDefinition(context, sourceName);
  return isSynced(findDefinition(context, cloneName), context.now) ? 'COMPLETE' : 'CLONING';
}
