import { flag, texts, type Body } from '../http/body.ts';
import { done, noScope, scope, warning, type Reply } from '../reply.ts';
import { scoped, type Context } from '../state/context.ts';
import { findGroup, findNode, sorted, upper } from '../state/find.ts';
import type { Definition, DemoNode, Resource } from '../state/types.ts';
import { without } from '../state/without.ts';
import { autoplace, placementFor } from './autoplace.ts';
import { removeResource } from './remove-resource.ts';
import { deleteSnapshot } from './snapshots.ts';
import { isDisklessResource } from './space.ts';
import { adjustTieBreaker } from './tie-breaker.ts';

/** PUT /v1/nodes/{node}/evacuate: every replica moves to another node; the old one goes once the new one is in sync. */
export function evacuateNode(context: Context, name: string, body: Body): Reply[] {
  const node = findNode(context, name);
  const avoided = (texts(body, 'do_not_target') ?? []).map((one) => upper(findNode(context, one).name));
  const given = (texts(body, 'target') ?? []).map((one) => findNode(context, one).name);
  const others = sorted(context.state.nodes).map((one) => one.name);
  const targets = avoided.length > 0 ? others.filter((one) => !avoided.includes(upper(one))) : given;
  if (!node.flags.includes('EVACUATE')) node.flags.push('EVACUATE');
  const away = sorted(context.state.definitions).filter((one) => one.resources.has(upper(name)));
  return away.flatMap((definition) => evacuateOne(context, definition, node, targets));
}

function evacuateOne(context: Context, definition: Definition, node: DemoNode, targets: readonly string[]): Reply[] {
  const resource = definition.resources.get(upper(node.name));
  if (resource === undefined) return [];
  if (isDisklessResource(resource)) return leave(context, definition, resource);
  if (!resource.layers.includes('DRBD')) return [cannot(definition, 'it is not replicated by DRBD')];
  const filter = without(findGroup(context, definition.group).filter, 'placeCount', 'additionalPlaceCount');
  const wanted = { ...filter, disklessOnRemaining: false, ...(targets.length > 0 ? { nodes: [...targets] } : {}) };
  resource.flags = [...new Set([...resource.flags, 'EVACUATE'])];
  if (placementFor(context, definition, wanted, 1, resource.layers).chosen === undefined)
    return [cannot(definition, 'no other node can take it')];
  const about = scoped(context, 'create', 'resource', { RscDfn: definition.name });
  return autoplace(about, definition, { ...wanted, additionalPlaceCount: 1 });
}

const cannot = (definition: Definition, why: string): Reply =>
  warning(noScope, 'WARN_NOT_EVACUATING', `Resource '${definition.name}' cannot be evacuated: ${why}.`);

function leave(context: Context, definition: Definition, resource: Resource): Reply[] {
  removeResource(context, definition, upper(resource.nodeName));
  const message = `Resource '${definition.name}' on '${resource.nodeName}' deleted.`;
  return [done(scope('delete', 'resource'), 'DELETED', message), ...adjustTieBreaker(context, definition)];
}

/** PUT /v1/nodes/{node}/restore: the node is in use again, with or without what was on it. */
export function restoreNode(context: Context, name: string, body: Body): Reply[] {
  const { state } = context;
  const node = findNode(context, name);
  node.flags = node.flags.filter((one) => one !== 'EVACUATE' && one !== 'EVICTED');
  const replies: Reply[] = [];
  for (const definition of sorted(state.definitions)) {
    const resource = definition.resources.get(upper(name));
    if (resource !== undefined) resource.flags = resource.flags.filter((one) => one !== 'EVACUATE');
    if (flag(body, 'delete_resources')) removeResource(context, definition, upper(name));
    if (flag(body, 'delete_snapshots')) {
      for (const snapshot of sorted(definition.snapshots)) {
        if (snapshot.parts.has(upper(name)))
          replies.push(...deleteSnapshot(context, definition.name, snapshot.name, [name]));
      }
    }
    replies.push(...adjustTieBreaker(context, definition));
  }
  return [...replies, done(scope('none', 'node'), 0, `Node '${node.name}' is restored.`)];
}
