import { flag, object, type Body } from '../http/body.ts';
import { counted } from '../../model/counted.ts';
import { done, refuse, warning, type Refusal, type Reply, type Scope } from '../reply.ts';
import { scoped, type Context } from '../state/context.ts';
import { findDefinition, findGroup, findNode, numbered, sorted, upper } from '../state/find.ts';
import type { Definition, DemoNode, SelectFilter } from '../state/types.ts';
import { without } from '../state/without.ts';
import { layersIn, layersOf } from './definitions.ts';
import { POOL_KEY, deployResource, layersFor } from './deploy.ts';
import { isOnline } from './injected-faults.ts';
import { mergeFilters, readFilter } from './filter.ts';
import type { Place } from './placement-question.ts';
import { choosePlaces, type Placement } from './placement.ts';
import { kindsOf } from './replica-checks.ts';
import { diskfulOf, isDisklessResource } from './space.ts';
import { adjustTieBreaker } from './tie-breaker.ts';
import { addDisk } from './toggle.ts';

/** POST /v1/resource-definitions/{resource}/autoplace */
export function autoplaceRequest(context: Context, name: string, body: Body): Reply[] {
  const about = scoped(context, 'create', 'resource', { RscDfn: name });
  const definition = findDefinition(about, name);
  const group = findGroup(about, definition.group);
  const filter = mergeFilters(group.filter, readFilter(about, object(body, 'select_filter')));
  const remaining = flag(body, 'diskless_on_remaining') ?? filter.disklessOnRemaining ?? false;
  const layers = layersIn(about, body, 'layer_list');
  return autoplace(about, definition, {
    ...filter,
    disklessOnRemaining: remaining,
    ...(layers.length > 0 ? { layers } : {}),
  });
}

/** Places the replicas that are missing. @throws Refusal when there are not enough nodes for them */
export function autoplace(about: Context, definition: Definition, filter: SelectFilter): Reply[] {
  const layers = layersFor(about, definition, layersOf(about, filter.layers ?? []));
  const diskful = diskfulOf(definition);
  const count = filter.additionalPlaceCount ?? (filter.placeCount ?? 2) - diskful.length;
  const replies: Reply[] = [];
  if (count <= 0) {
    const nodes = diskful.map((one) => one.nodeName).join(', ');
    const message = `'${definition.name}' has ${counted(diskful.length, 'replica')} already: ${nodes}.`;
    replies.push(warning(about, 'WARN_RSC_ALREADY_DEPLOYED', message));
  } else {
    replies.push(...place(about, definition, filter, count, layers));
  }
  if (filter.disklessOnRemaining) replies.push(...placeDiskless(about, definition, layers));
  return [...replies, ...adjustTieBreaker(about, definition)];
}

function place(about: Context, definition: Definition, filter: SelectFilter, count: number, layers: string[]): Reply[] {
  const placement = placementFor(about, definition, filter, count, layers);
  if (placement.chosen === undefined) throw notEnough(about, filter, count, placement);
  for (const chosen of placement.chosen) placeOne(about, definition, chosen, layers);
  const nodes = placement.chosen.map(({ node, pool }) => `${node.name} (${pool.name})`).join(', ');
  const message = `Resource '${definition.name}' placed on ${counted(placement.chosen.length, 'node')}.`;
  return [done(about, 'CREATED', message, { details: `Nodes (storage pools): ${nodes}` })];
}

export function placementFor(
  context: Context,
  definition: Definition,
  filter: SelectFilter,
  count: number,
  layers: string[],
): Placement {
  const { peerSlots } = definition;
  const kinds = kindsOf(context.state, definition);
  const volumes = numbered(definition.volumes).map(({ sizeKib, flags }) => {
    return { sizeKib, gross: flags.includes('GROSS_SIZE') };
  });
  return choosePlaces(context.state, context.now, { filter, count, layers, definition, peerSlots, kinds, volumes });
}

function placeOne(about: Context, definition: Definition, { node, pool }: Place, layers: string[]): void {
  const existing = definition.resources.get(upper(node.name));
  if (existing !== undefined) addDisk(about, definition, existing, pool.name);
  else deployResource(about, definition, { node, flags: [], props: { [POOL_KEY]: pool.name }, layers });
}

/** "Not enough nodes", with what each node lacks. */
function notEnough(about: Scope, filter: SelectFilter, count: number, placement: Placement): Refusal {
  const lines = placement.verdicts.map(
    (one) => ` * ${one.node}: ${one.fits ? `fits (pool ${one.pool ?? ''})` : (one.reason ?? '')}`,
  );
  const wanted = filter.placeCount === undefined ? '' : ` (place count ${filter.placeCount})`;
  return refuse(about, 'FAIL_NOT_ENOUGH_NODES', 'Not enough available nodes', {
    cause: `${count} more replicas are to be placed${wanted}`,
    details: lines.length > 0 ? `The nodes:\n${lines.join('\n')}` : 'The cluster has no node.',
  });
}

function placeDiskless(about: Context, definition: Definition, layers: string[]): Reply[] {
  const free = sorted(about.state.nodes).filter(
    (node) => isOnline(about.state, node) && node.flags.length === 0 && !definition.resources.has(upper(node.name)),
  );
  return free.map((node) => deployDiskless(about, definition, node, layers));
}

/** POST …/resources/{node}/make-available: whatever gives the node access, with a disk if asked. */
export function makeAvailable(context: Context, name: string, nodeName: string, body: Body): Reply[] {
  const about = scoped(context, 'create', 'resource', { RscDfn: name, Node: nodeName });
  const definition = findDefinition(about, name);
  const existing = definition.resources.get(upper(nodeName));
  const diskful = flag(body, 'diskful') ?? !definition.layers.includes('DRBD');
  if (existing !== undefined && (!diskful || !isDisklessResource(existing))) {
    existing.flags = existing.flags.filter((one) => one !== 'TIE_BREAKER');
    return [done(about, 0, `Resource '${name}' is available on '${nodeName}' already.`)];
  }
  const node = findNode(about, nodeName);
  if (existing !== undefined || diskful) return placeOneMore(about, definition, { nodes: [node.name] });
  const created = deployDiskless(about, definition, node, layersFor(about, definition));
  return [created, ...adjustTieBreaker(about, definition)];
}

function deployDiskless(about: Context, definition: Definition, node: DemoNode, layers: readonly string[]): Reply {
  deployResource(about, definition, { node, flags: ['DISKLESS', 'DRBD_DISKLESS'], props: {}, layers });
  return done(about, 'CREATED', `Diskless resource '${definition.name}' created on '${node.name}'.`);
}

/** Places one more replica as the resource group wants it, and as `filter` wants it in particular. @throws Refusal */
export function placeOneMore(about: Context, definition: Definition, filter: SelectFilter = {}): Reply[] {
  const usual = without(findGroup(about, definition.group).filter, 'placeCount');
  return autoplace(about, definition, { ...usual, ...filter, additionalPlaceCount: 1, disklessOnRemaining: false });
}
