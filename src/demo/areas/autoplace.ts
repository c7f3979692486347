import { Code } from '../codes.ts';
import { flag, list, object, type Body } from '../http/body.ts';
import { Refusal, counted, done, failure, scope, warning, type More, type Reply, type Scope } from '../reply.ts';
import type { Context } from '../state/context.ts';
import { findDefinition, findGroup, findNode, numbered, sorted, upper } from '../state/find.ts';
import type { Definition, SelectFilter } from '../state/types.ts';
import { without } from '../state/without.ts';
import { layersOf } from './definitions.ts';
import { POOL_KEY, deployResource, layersFor } from './deploy.ts';
import { isOnline } from './faults.ts';
import { mergeFilters, readFilter } from './filter.ts';
import type { Place } from './placement-question.ts';
import { choosePlaces, type Placement } from './placement.ts';
import { kindsOf } from './disks.ts';
import { isDisklessResource } from './space.ts';
import { adjustTieBreaker } from './tie-breaker.ts';
import { addDisk } from './toggle.ts';

/** POST /v1/resource-definitions/{resource}/autoplace */
export function autoplaceRequest(context: Context, name: string, body: Body): Reply[] {
  const about = scope('create', 'resource', { RscDfn: name });
  const definition = findDefinition(context.state, name, about);
  const group = findGroup(context.state, definition.group, about);
  const filter = mergeFilters(group.filter, readFilter(about, object(body, 'select_filter')));
  const remaining = flag(body, 'diskless_on_remaining') ?? filter.disklessOnRemaining ?? false;
  const layers = layersOf(about, (list(body, 'layer_list') ?? []).map(String));
  return autoplace(context, about, definition, {
    ...filter,
    disklessOnRemaining: remaining,
    ...(layers.length > 0 ? { layers } : {}),
  });
}

/** Places the replicas that are missing. @throws Refusal when there are not enough nodes for them */
export function autoplace(context: Context, about: Scope, definition: Definition, filter: SelectFilter): Reply[] {
  const layers = layersFor(context.state, about, definition, layersOf(about, filter.layers ?? []));
  const diskful = [...definition.resources.values()].filter((one) => !isDisklessResource(one));
  const count = filter.additionalPlaceCount ?? (filter.placeCount ?? 2) - diskful.length;
  const replies: Reply[] = [];
  if (count <= 0) {
    const nodes = diskful.map((one) => one.nodeName).join(', ');
    replies.push(
      warning(
        about,
        Code.warnAlreadyDeployed,
        `'${definition.name}' has ${counted(diskful.length, 'replica')} already: ${nodes}.`,
      ),
    );
  } else {
    replies.push(...place(context, about, definition, filter, count, layers));
  }
  if (filter.disklessOnRemaining) replies.push(...placeDiskless(context, about, definition, layers));
  return [...replies, ...adjustTieBreaker(context, about, definition)];
}

function place(
  context: Context,
  about: Scope,
  definition: Definition,
  filter: SelectFilter,
  count: number,
  layers: string[],
): Reply[] {
  const placement = placementFor(context, definition, filter, count, layers);
  if (placement.chosen === undefined) throw notEnough(about, filter, count, placement);
  for (const chosen of placement.chosen) placeOne(context, about, definition, chosen, layers);
  const nodes = placement.chosen.map(({ node, pool }) => `${node.name} (${pool.name})`).join(', ');
  const message = `Resource '${definition.name}' placed on ${counted(placement.chosen.length, 'node')}.`;
  return [done(about, Code.created, message, { details: `Nodes (storage pools): ${nodes}` })];
}

export function placementFor(
  context: Context,
  definition: Definition,
  filter: SelectFilter,
  count: number,
  layers: string[],
): Placement {
  return choosePlaces(context.state, context.now, {
    filter,
    count,
    layers,
    definition,
    peerSlots: definition.peerSlots,
    kinds: kindsOf(context.state, definition),
    volumes: numbered(definition.volumes).map((one) => ({
      sizeKib: one.sizeKib,
      gross: one.flags.includes('GROSS_SIZE'),
    })),
  });
}

function placeOne(
  context: Context,
  about: Scope,
  definition: Definition,
  { node, pool }: Place,
  layers: string[],
): void {
  const existing = definition.resources.get(upper(node.name));
  if (existing !== undefined) {
    addDisk(context, about, definition, existing, pool.name);
    return;
  }
  deployResource(context, definition, { node, flags: [], props: { [POOL_KEY]: pool.name }, layers });
}

/** "Not enough nodes", with what each node lacks. */
function notEnough(about: Scope, filter: SelectFilter, count: number, placement: Placement): Refusal {
  const lines = placement.verdicts.map(
    (one) => ` * ${one.node}: ${one.fits ? `fits (pool ${one.pool ?? ''})` : (one.reason ?? '')}`,
  );
  const more: More = {
    cause: `${count} more replicas are to be placed${filter.placeCount === undefined ? '' : ` (place count ${filter.placeCount})`}`,
    details: lines.length > 0 ? `The nodes:\n${lines.join('\n')}` : 'The cluster has no node.',
  };
  return new Refusal([failure(about, Code.notEnoughNodes, 'Not enough available nodes', more)]);
}

function placeDiskless(context: Context, about: Scope, definition: Definition, layers: string[]): Reply[] {
  const free = sorted(context.state.nodes).filter(
    (node) => isOnline(context.state, node) && node.flags.length === 0 && !definition.resources.has(upper(node.name)),
  );
  for (const node of free)
    deployResource(context, definition, { node, flags: ['DISKLESS', 'DRBD_DISKLESS'], props: {}, layers });
  return free.map((node) =>
    done(about, Code.created, `Diskless resource '${definition.name}' created on '${node.name}'.`),
  );
}

/** POST …/resources/{node}/make-available: whatever gives the node access, with a disk if asked. */
export function makeAvailable(context: Context, name: string, nodeName: string, body: Body): Reply[] {
  const about = scope('create', 'resource', { RscDfn: name, Node: nodeName });
  const definition = findDefinition(context.state, name, about);
  const existing = definition.resources.get(upper(nodeName));
  const diskful = flag(body, 'diskful') ?? !definition.layers.includes('DRBD');
  if (existing !== undefined && (!diskful || !isDisklessResource(existing))) {
    existing.flags = existing.flags.filter((one) => one !== 'TIE_BREAKER');
    return [done(about, 0, `Resource '${name}' is available on '${nodeName}' already.`)];
  }
  return existing === undefined && !diskful
    ? makeDiskless(context, about, definition, nodeName)
    : makeDiskful(context, about, definition, nodeName);
}

function makeDiskless(context: Context, about: Scope, definition: Definition, nodeName: string): Reply[] {
  const node = findNode(context.state, nodeName, about);
  deployResource(context, definition, {
    node,
    flags: ['DISKLESS', 'DRBD_DISKLESS'],
    props: {},
    layers: layersFor(context.state, about, definition),
  });
  return [
    done(about, Code.created, `Diskless resource '${definition.name}' created on '${node.name}'.`),
    ...adjustTieBreaker(context, about, definition),
  ];
}

function makeDiskful(context: Context, about: Scope, definition: Definition, nodeName: string): Reply[] {
  const node = findNode(context.state, nodeName, about);
  const group = findGroup(context.state, definition.group, about);
  const filter = without(group.filter, 'placeCount');
  return autoplace(context, about, definition, {
    ...filter,
    nodes: [node.name],
    additionalPlaceCount: 1,
    disklessOnRemaining: false,
  });
}
