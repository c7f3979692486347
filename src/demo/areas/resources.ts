import { Code } from '../codes.ts';
import { asBody, list, object, props, text, texts, whole, type Body } from '../http/body.ts';
import { done, info, refuse, scope, warning, type Reply, type Scope } from '../reply.ts';
import type { Context } from '../state/context.ts';
import { findDefinition, findNode, findResource, upper } from '../state/find.ts';
import type { Definition, DemoNode, DemoState, Resource } from '../state/types.ts';
import { POOL_KEY, deployResource, layersFor, poolNameFor, type Deployment } from './deploy.ts';
import { layersOf } from './definitions.ts';
import { checkDisks, checkRemovable } from './disks.ts';
import { isOnline, notConnected } from './faults.ts';
import { changeProperties, checkProperties, propertyChange } from './properties.ts';
import { removeResource } from './removal.ts';
import { isDisklessResource } from './space.ts';
import { adjustTieBreaker, isTieBreaker, takeOver, wantsTieBreaker } from './tie-breaker.ts';
import { addDisk } from './toggle.ts';

/** POST /v1/resource-definitions/{resource}/resources: several at once, or all refused. */
export function createResources(context: Context, name: string, wanted: readonly Body[]): Reply[] {
  const about = scope('create', 'resource', { RscDfn: name });
  for (const one of wanted) findNode(context.state, text(object(one, 'resource'), 'node_name') ?? '');
  const definition = findDefinition(context.state, name, about);
  const plans = wanted.map((one) => planResource(context, about, definition, one));
  const replies = plans.flatMap((plan) => carryOut(context, about, definition, plan));
  return [...replies, ...adjustTieBreaker(context, about, definition)];
}

function planResource(context: Context, about: Scope, definition: Definition, request: Body): Deployment {
  const body = object(request, 'resource');
  const node = findNode(context.state, text(body, 'node_name') ?? '');
  const own = props(body, 'props');
  checkProperties(context, about, 'resource', own);
  const flags = diskless(
    context.state,
    definition,
    node,
    own,
    (texts(body, 'flags') ?? []).map((one) => one.toUpperCase()),
  );
  const layers = layersFor(
    context.state,
    about,
    definition,
    layersOf(about, (list(request, 'layer_list') ?? []).map(String)),
  );
  checkNode(context, about, node);
  if (flags.length > 0 && !layers.includes('DRBD')) {
    throw refuse(about, Code.invalidLayerStack, `'${definition.name}' has no DRBD layer: a replica needs a disk.`);
  }
  const port = whole(request, 'drbd_tcp_port') ?? (list(request, 'drbd_tcp_ports') ?? []).map(Number)[0];
  const plan = { node, flags, props: own, layers, nodeId: whole(request, 'drbd_node_id'), port };
  const existing = definition.resources.get(upper(node.name));
  if (existing !== undefined && !(isTieBreaker(existing) && flags.length === 0)) return plan;
  checkPeers(about, definition, layers, existing === undefined);
  if (flags.length === 0) checkDisks(context, about, definition, node, own, layers);
  return plan;
}

function checkPeers(about: Scope, definition: Definition, layers: readonly string[], isNew: boolean): void {
  if (!isNew || !layers.includes('DRBD') || definition.resources.size <= definition.peerSlots) return;
  throw refuse(about, Code.peerSlots, `'${definition.name}' has no peer slot left for another replica.`);
}

function checkNode(context: Context, about: Scope, node: DemoNode): void {
  if (node.type === 'AUXILIARY' || node.type === 'CONTROLLER') {
    throw refuse(about, Code.invalidNodeType, `Node '${node.name}' has no satellite and cannot hold resources.`);
  }
  if (!node.flags.includes('EVACUATE') && !node.flags.includes('EVICTED')) return;
  throw refuse(about, Code.evacuating, `Node '${node.name}' is being evacuated.`, {
    correction: 'Restore the node first.',
  });
}

/** The flags of a new resource: words of older clients and diskless pools mean the same. */
function diskless(
  state: DemoState,
  definition: Definition,
  node: DemoNode,
  own: Record<string, string>,
  flags: readonly string[],
): string[] {
  const asked = flags.some((one) => one === 'DISKLESS' || one === 'DRBD_DISKLESS' || one === 'NVME_INITIATOR');
  const pool = node.pools.get(upper(poolNameFor(state, definition, undefined, node, own)));
  if (asked || pool?.provider === 'DISKLESS') return ['DISKLESS', 'DRBD_DISKLESS'];
  return flags.filter((one) => one === 'INACTIVE');
}

function carryOut(context: Context, about: Scope, definition: Definition, plan: Deployment): Reply[] {
  const existing = definition.resources.get(upper(plan.node.name));
  if (existing !== undefined) return useExisting(context, about, definition, existing, plan);
  const resource = deployResource(context, definition, plan);
  return [
    done(about, Code.created, `Resource '${definition.name}' on node '${plan.node.name}' registered.`, {
      details: `UUID: ${resource.uuid}`,
      refs: { UUID: resource.uuid, Node: plan.node.name },
    }),
    isOnline(context.state, plan.node)
      ? done(about, Code.modified, `Resource '${definition.name}' created on '${plan.node.name}'.`)
      : notConnected(about, plan.node.name),
  ];
}

function useExisting(
  context: Context,
  about: Scope,
  definition: Definition,
  existing: Resource,
  plan: Deployment,
): Reply[] {
  if (!isTieBreaker(existing)) {
    return [
      info(about, Code.infoExists, `Resource '${definition.name}' on node '${existing.nodeName}' exists already.`),
    ];
  }
  if (plan.flags.length === 0) return addDisk(context, about, definition, existing, plan.props[POOL_KEY]);
  existing.flags = existing.flags.filter((one) => one !== 'TIE_BREAKER');
  return [done(about, Code.modified, `The tie-breaker on '${existing.nodeName}' is a resource of its own now.`)];
}

/** PUT /v1/resource-definitions/{resource}/resources/{node} */
export function modifyResource(context: Context, name: string, nodeName: string, body: Body): Reply[] {
  const about = scope('modify', 'resource', { RscDfn: name, Node: nodeName });
  findNode(context.state, nodeName, about);
  const definition = findDefinition(context.state, name, about);
  const resource = findResource(definition, nodeName, about);
  const replies = changeProperties(context, about, 'resource', resource.props, propertyChange(body));
  const message = `Resource '${definition.name}' on node '${resource.nodeName}' modified.`;
  return [
    ...replies,
    done(about, Code.modified, message, { details: `UUID: ${resource.uuid}`, refs: { UUID: resource.uuid } }),
  ];
}

/** PUT …/resources/{node}/volumes/{volume_number} */
export function modifyVolume(context: Context, name: string, nodeName: string, number: number, body: Body): Reply[] {
  const about = scope('modify', 'volume', { RscDfn: name, Node: nodeName, VlmNr: String(number) });
  findNode(context.state, nodeName, about);
  const definition = findDefinition(context.state, name, about);
  const volume = findResource(definition, nodeName, about).volumes.get(number);
  if (volume === undefined)
    throw refuse(about, Code.noVolume, `Resource '${name}' on '${nodeName}' has no volume ${number}.`);
  const replies = changeProperties(context, about, 'volume', volume.props, propertyChange(body));
  return [
    ...replies,
    done(about, Code.modified, `Volume ${number} of '${name}' on '${nodeName}' modified.`, {
      refs: { UUID: volume.uuid },
    }),
  ];
}

/** DELETE /v1/resource-definitions/{resource}/resources/{node}. @throws Refusal while it is in use or the last good copy */
export function deleteResource(context: Context, name: string, nodeName: string): Reply[] {
  const { state } = context;
  const about = scope('delete', 'resource', { RscDfn: name, Node: nodeName });
  const definition = findDefinition(state, name, about);
  const node = findNode(state, nodeName, about);
  const resource = definition.resources.get(upper(node.name));
  if (resource === undefined) {
    return [
      warning(
        about,
        Code.warnNotFound,
        `Resource '${name}' on node '${nodeName}' does not exist, so there is nothing to delete.`,
      ),
    ];
  }
  checkRemovable(context, about, definition, resource);
  if (isDisklessResource(resource) && isOnline(state, node)) {
    if (isTieBreaker(resource) && wantsTieBreaker(state, definition)) return takeOver(about, definition, resource);
    if (wantsTieBreaker(state, withoutFlag(definition, resource))) return takeOver(about, definition, resource);
  }
  removeResource(context, definition, upper(node.name));
  return [
    done(about, Code.deleted, `Resource '${definition.name}' on node '${node.name}' marked for deletion.`, {
      refs: { UUID: resource.uuid },
    }),
    isOnline(state, node)
      ? done(about, Code.deleted, `Resource '${definition.name}' on node '${node.name}' deleted.`)
      : notConnected(about, node.name),
    ...adjustTieBreaker(context, about, definition),
  ];
}

/** The definition as it would be if the diskless resource were the tie-breaker. */
function withoutFlag(definition: Definition, resource: Resource): Definition {
  const resources = new Map(definition.resources);
  resources.delete(upper(resource.nodeName));
  return { ...definition, resources };
}

/** POST …/resources/{node}/activate and /deactivate */
export function switchResource(context: Context, name: string, nodeName: string, active: boolean): Reply[] {
  const about = scope('modify', 'resource', { RscDfn: name, Node: nodeName });
  findNode(context.state, nodeName, about);
  const definition = findDefinition(context.state, name, about);
  const resource = findResource(definition, nodeName, about);
  if (!active && resource.inUse) throw refuse(about, Code.inUse, `Resource '${name}' is in use on node '${nodeName}'.`);
  const inactive = resource.flags.includes('INACTIVE');
  if (inactive !== active) {
    return [
      info(
        about,
        Code.infoNoop,
        `Resource '${name}' on node '${nodeName}' is ${active ? 'active' : 'inactive'} already.`,
      ),
    ];
  }
  resource.flags = active ? resource.flags.filter((one) => one !== 'INACTIVE') : [...resource.flags, 'INACTIVE'];
  return [
    done(about, Code.modified, `Resource '${name}' on node '${nodeName}' ${active ? 'activated' : 'deactivated'}.`),
    ...adjustTieBreaker(context, about, definition),
  ];
}

/** A list of bodies out of a request that may hold one object or several. */
export function bodies(value: unknown): Body[] {
  return Array.isArray(value) ? value.map((one) => asBody(one)) : [asBody(value)];
}
