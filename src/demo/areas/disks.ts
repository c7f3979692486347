import { Code } from '../codes.ts';
import { refuse, type Scope } from '../reply.ts';
import { family } from '../rules/providers.ts';
import type { Context } from '../state/context.ts';
import { upper } from '../state/find.ts';
import type { Definition, DemoNode, DemoState, Resource } from '../state/types.ts';
import { POOL_KEY, poolNameFor } from './deploy.ts';
import { checkRoom } from './room.ts';
import { isDisklessResource } from './space.ts';
import { isUpToDate } from './sync.ts';

/** Checks the pools of all volumes. @throws Refusal for a pool that is not there, of another kind than the others, or full */
export function checkDisks(
  context: Context,
  about: Scope,
  definition: Definition,
  node: DemoNode,
  own: Record<string, string>,
  layers: readonly string[],
): void {
  const wanted = definition.volumes.size > 0 ? [...definition.volumes.values()] : [undefined];
  for (const volume of wanted) {
    const poolName = poolNameFor(context.state, definition, volume, node, own);
    const pool = node.pools.get(upper(poolName));
    if (pool !== undefined) {
      checkKind(context.state, about, definition, pool.provider);
      continue;
    }
    const code = own[POOL_KEY] === undefined ? Code.noDefaultPool : Code.noPool;
    throw refuse(about, code, `Node '${node.name}' has no storage pool '${poolName}'.`, {
      correction: 'Name one of the storage pools of the node.',
    });
  }
  checkRoom(
    context,
    about,
    [...definition.volumes.values()].map((volume) => ({
      node: node.name,
      pool: poolNameFor(context.state, definition, volume, node, own),
      sizeKib: volume.sizeKib,
      layers,
      peerSlots: definition.peerSlots,
      gross: volume.flags.includes('GROSS_SIZE'),
    })),
  );
}

/** Replicas of one definition lie on storage of one kind, unless the cluster allows to mix. */
function checkKind(state: DemoState, about: Scope, definition: Definition, provider: string): void {
  const key = 'AllowMixingStoragePoolDriver';
  if (/^(true|yes)$/i.test(definition.props[key] ?? state.props[key] ?? '')) return;
  const kinds = kindsOf(state, definition);
  if (kinds.size === 0 || [...kinds].some((one) => family(one) === family(provider))) return;
  throw refuse(
    about,
    Code.invalidDriver,
    `Storage of kind ${provider} does not go with the ${[...kinds].join(', ')} of the other replicas.`,
  );
}

/** The kinds of storage below the replicas with disks. */
export function kindsOf(state: DemoState, definition: Definition): Set<string> {
  const kinds = new Set<string>();
  for (const resource of definition.resources.values()) {
    if (isDisklessResource(resource)) continue;
    for (const volume of resource.volumes.values()) {
      const pool = state.nodes.get(upper(resource.nodeName))?.pools.get(upper(volume.pool));
      if (pool !== undefined) kinds.add(pool.provider);
    }
  }
  return kinds;
}

/** @throws Refusal when a resource is in use, or holds the only good data while others still need it */
export function checkRemovable(context: Context, about: Scope, definition: Definition, resource: Resource): void {
  if (resource.inUse) {
    throw refuse(about, Code.inUse, `Resource '${definition.name}' is in use on node '${resource.nodeName}'.`, {
      correction: `Stop what uses it on '${resource.nodeName}' first.`,
    });
  }
  if (isDisklessResource(resource)) return;
  const others = [...definition.resources.values()].filter((one) => one !== resource);
  const needed = others.some((one) => !isDisklessResource(one) || one.inUse);
  if (!needed || !isUpToDate(context.state, resource, context.now)) return;
  if (others.some((one) => !isDisklessResource(one) && isUpToDate(context.state, one, context.now))) return;
  if (others.every((one) => isDisklessResource(one) && !one.inUse)) return;
  throw refuse(
    about,
    Code.inUse,
    `Resource '${definition.name}' on '${resource.nodeName}' holds the last copy that is up to date.`,
    {
      correction: 'Wait until another replica is in sync.',
    },
  );
}
