import { asBody, list, object, text, upperTexts, whole, type Body } from '../http/body.ts';
import { done, info, nothingToDelete, refuse, uuidDetails, uuidRef, type Reply, type Scope } from '../reply.ts';
import { scoped, type Context } from '../state/context.ts';
import { findDefinition, findNode, findOnNode, upper } from '../state/find.ts';
import type { Definition, DemoNode, DemoState, Props, Resource } from '../state/types.ts';
import { POOL_KEY, deployResource, layersFor, poolNameFor, type Deployment } from './deploy.ts';
import { layersIn } from './definitions.ts';
import { checkDisks, checkRemovable } from './replica-checks.ts';
import { isOnline, notConnected } from './injected-faults.ts';
import { changeProperties, newProperties, propertyChange } from './properties.ts';
import { removeResource } from './remove-resource.ts';
import { isDisklessResource } from './space.ts';
import { adjustTieBreaker, isTieBreaker, takeOver, wantsTieBreaker } from './tie-breaker.ts';
import { addDisk } from './toggle.ts';

/** POST /v1/resource-definitions/{resource}/resources: several at once, or all refused. */
export function createResources(context: Context, name: string, wanted: readonly Body[]): Reply[] {
  const about = scoped(context, 'create', 'resource', { RscDfn: name });
  for (const one of wanted) findNode(context, text(object(one, 'resource'), 'node_name') ?? '');
  const definition = findDefinition(about, name);
  const plans = wanted.map((one) => planResource(about, definition, one));
  const replies = plans.flatMap((plan) => carryOut(about, definition, plan));
  return [...replies, ...adjustTieBreaker(about, definition)];
}

function planResource(about: Context, definition: Definition, request: Body): Deployment {
  const body = object(request, 'resource');
  const node = findNode(about, text(body, 'node_name') ?? '');
  const own = newProperties(about, 'resource', body);
  const flags = newFlags(about.state, definition, node, own, upperTexts(body, 'flags') ?? []);
  const layers = layersFor(about, definition, layersIn(about, request, 'layer_list'));
  checkNode(about, node);
  if (flags.length > 0 && !layers.includes('DRBD'))
    throw refuse(about, 'FAIL_INVLD_LAYER_STACK', `'${definition.name}' has no DRBD layer: a replica needs a disk.`);
  const port = whole(request, 'drbd_tcp_port') ?? (list(request, 'drbd_tcp_ports') ?? []).map(Number)[0];
  const plan = { node, flags, props: own, layers, nodeId: whole(request, 'drbd_node_id'), port };
  const existing = definition.resources.get(upper(node.name));
  if (existing !== undefined && !(isTieBreaker(existing) && flags.length === 0)) return plan;
  checkPeers(about, definition, layers, existing === undefined);
  if (flags.length === 0) checkDisks(about, definition, node, own, layers);
  return plan;
}

function checkPeers(about: Scope, definition: Definition, layers: readonly string[], isNew: boolean): void {
  if (!isNew || !layers.includes('DRBD') || definition.resources.size <= definition.peerSlots) return;
  const message = `'${definition.name}' has no peer slot left for another replica.`;
  throw refuse(about, 'FAIL_INSUFFICIENT_PEER_SLOTS', message);
}

function checkNode(about: Context, node: DemoNode): void {
  if (node.type === 'AUXILIARY' || node.type === 'CONTROLLER')
    throw refuse(about, 'FAIL_INVLD_NODE_TYPE', `Node '${node.name}' has no satellite and cannot hold resources.`);
  if (!node.flags.includes('EVACUATE') && !node.flags.includes('EVICTED')) return;
  throw refuse(about, 'FAIL_EVACUATING', `Node '${node.name}' is being evacuated.`, {
    correction: 'Restore the node first.',
  });
}

/** The flags of a new resource: words of older clients and diskless pools mean the same. */
function newFlags(state: DemoState, definition: Definition, node: DemoNode, own: Props, flags: string[]): string[] {
  const asked = flags.some((one) => one === 'DISKLESS' || one === 'DRBD_DISKLESS' || one === 'NVME_INITIATOR');
  const pool = node.pools.get(upper(poolNameFor(state, definition, undefined, node, own)));
  if (asked || pool?.provider === 'DISKLESS') return ['DISKLESS', 'DRBD_DISKLESS'];
  return flags.filter((one) => one === 'INACTIVE');
}

function carryOut(about: Context, definition: Definition, plan: Deployment): Reply[] {
  const existing = definition.resources.get(upper(plan.node.name));
  if (existing !== undefined) return useExisting(about, definition, existing, plan);
  const resource = deployResource(about, definition, plan);
  return [
    done(about, 'CREATED', `Resource '${definition.name}' on node '${plan.node.name}' registered.`, {
      ...uuidDetails(resource),
      refs: { UUID: resource.uuid, Node: plan.node.name },
    }),
    isOnline(about.state, plan.node)
      ? done(about, 'MODIFIED', `Resource '${definition.name}' created on '${plan.node.name}'.`)
      : notConnected(about, plan.node.name),
  ];
}

function useExisting(about: Context, definition: Definition, existing: Resource, plan: Deployment): Reply[] {
  if (!isTieBreaker(existing)) {
    const message = `Resource '${definition.name}' on node '${existing.nodeName}' exists already.`;
    return [info(about, 'INFO_RSC_ALREADY_EXISTS', message)];
  }
  if (plan.flags.length === 0) return addDisk(about, definition, existing, plan.props[POOL_KEY]);
  existing.flags = existing.flags.filter((one) => one !== 'TIE_BREAKER');
  return [done(about, 'MODIFIED', `The tie-breaker on '${existing.nodeName}' is a resource of its own now.`)];
}

/** PUT /v1/resource-definitions/{resource}/resources/{node} */
export function modifyResource(context: Context, name: string, nodeName: string, body: Body): Reply[] {
  const about = scoped(context, 'modify', 'resource', { RscDfn: name, Node: nodeName });
  const { definition, resource } = findOnNode(about, name, nodeName);
  const replies = changeProperties(about, 'resource', resource.props, propertyChange(body));
  const message = `Resource '${definition.name}' on node '${resource.nodeName}' modified.`;
  return [...replies, done(about, 'MODIFIED', message, uuidDetails(resource))];
}

/** PUT …/resources/{node}/volumes/{volume_number} */
export function modifyVolume(context: Context, name: string, nodeName: string, number: number, body: Body): Reply[] {
  const about = scoped(context, 'modify', 'volume', { RscDfn: name, Node: nodeName, VlmNr: String(number) });
  const volume = findOnNode(about, name, nodeName).resource.volumes.get(number);
  if (volume === undefined)
    throw refuse(about, 'FAIL_NOT_FOUND_VLM', `Resource '${name}' on '${nodeName}' has no volume ${number}.`);
  const replies = changeProperties(about, 'volume', volume.props, propertyChange(body));
  const message = `Volume ${number} of '${name}' on '${nodeName}' modified.`;
  return [...replies, done(about, 'MODIFIED', message, uuidRef(volume))];
}

/** DELETE /v1/resource-definitions/{resource}/resources/{node}. @throws Refusal while it is in use or the last good copy */
export function deleteResource(context: Context, name: string, nodeName: string): Reply[] {
  const { state } = context;
  const about = scoped(context, 'delete', 'resource', { RscDfn: name, Node: nodeName });
  const definition = findDefinition(about, name);
  const node = findNode(about, nodeName);
  const resource = definition.resources.get(upper(node.name));
  if (resource === undefined) return nothingToDelete(about, `Resource '${name}' on node '${nodeName}' does not exist`);
  checkRemovable(about, definition, resource);
  if (isDisklessResource(resource) && isOnline(state, node)) {
    const kept = isTieBreaker(resource) && wantsTieBreaker(state, definition);
    if (kept || wantsTieBreaker(state, definition, resource)) return takeOver(about, definition, resource);
  }
  removeResource(context, definition, upper(node.name));
  const what = `Resource '${definition.name}' on node '${node.name}'`;
  return [
    done(about, 'DELETED', `${what} marked for deletion.`, uuidRef(resource)),
    isOnline(state, node) ? done(about, 'DELETED', `${what} deleted.`) : notConnected(about, node.name),
    ...adjustTieBreaker(about, definition),
  ];
}

/** POST …/resources/{node}/activate and /deactivate */
export function switchResource(
  context: Context,
  name: string,
  nodeName: string,
  verb: 'activate' | 'deactivate',
): Reply[] {
  const active = verb === 'activate';
  const about = scoped(context, 'modify', 'resource', { RscDfn: name, Node: nodeName });
  const { definition, resource } = findOnNode(about, name, nodeName);
  if (!active && resource.inUse)
    throw refuse(about, 'FAIL_IN_USE', `Resource '${name}' is in use on node '${nodeName}'.`);
  const [what, prefix] = [`Resource '${name}' on node '${nodeName}'`, active ? '' : 'in'];
  const others = resource.flags.filter((one) => one !== 'INACTIVE');
  if ((others.length === resource.flags.length) === active)
    return [info(about, 'INFO_NOOP', `${what} is ${prefix}active already.`)];
  resource.flags = active ? others : [...others, 'INACTIVE'];
  const message = `${what} ${verb}d.`;
  return [done(about, 'MODIFIED', message), ...adjustTieBreaker(about, definition)];
}

/** A list of bodies out of a request that may hold one object or several. */
export function bodies(value: unknown): Body[] {
  return Array.isArray(value) ? value.map((one) => asBody(one)) : [asBody(value)];
}
