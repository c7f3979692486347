import { refuse, type ReplyDetails, type Scope } from '../reply.ts';
import { family } from '../rules/providers.ts';
import type { Context } from '../state/context.ts';
import { upper, volumesOf } from '../state/find.ts';
import type { Definition, DemoNode, DemoState, Resource, VolumeDefinition } from '../state/types.ts';
import { POOL_KEY, poolNameFor } from './deploy.ts';
import { checkCapacity, needOf } from './capacity.ts';
import { isDisklessResource, poolOf } from './space.ts';
import { isUpToDate } from './sync.ts';

/** Checks the pools of all volumes. @throws Refusal for a pool that is not there, of another kind than the others, or full */
export function checkDisks(
  about: Context,
  definition: Definition,
  node: DemoNode,
  own: Record<string, string>,
  layers: readonly string[],
): void {
  const named = (volume?: VolumeDefinition) => poolNameFor(about.state, definition, volume, node, own);
  const volumes = [...definition.volumes.values()];
  for (const poolName of volumes.length > 0 ? volumes.map(named) : [named()]) {
    const pool = node.pools.get(upper(poolName));
    if (pool !== undefined) {
      checkKind(about, definition, pool.provider);
      continue;
    }
    const code = own[POOL_KEY] === undefined ? 'FAIL_NOT_FOUND_DFLT_STOR_POOL' : 'FAIL_NOT_FOUND_STOR_POOL';
    throw refuse(about, code, `Node '${node.name}' has no storage pool '${poolName}'.`, {
      correction: 'Name one of the storage pools of the node.',
    });
  }
  const needs = volumes.map((volume) => needOf(definition, volume, node.name, named(volume), layers));
  checkCapacity(about, needs);
}

/** Replicas of one definition lie on storage of one kind, unless the cluster allows to mix. */
function checkKind(about: Context, definition: Definition, provider: string): void {
  const key = 'AllowMixingStoragePoolDriver';
  if (/^(true|yes)$/i.test(definition.props[key] ?? about.state.props[key] ?? '')) return;
  const kinds = kindsOf(about.state, definition);
  if (kinds.size === 0 || [...kinds].some((one) => family(one) === family(provider))) return;
  const message = `Storage of kind ${provider} does not go with the ${[...kinds].join(', ')} of the other replicas.`;
  throw refuse(about, 'FAIL_INVLD_STOR_DRIVER', message);
}

/** The kinds of storage below the replicas with disks. */
export function kindsOf(state: DemoState, definition: Definition): Set<string> {
  const disks = volumesOf(definition).filter(({ resource }) => !isDisklessResource(resource));
  const pools = disks.map(({ resource, volume }) => poolOf(state, resource, volume));
  return new Set(pools.flatMap((pool) => (pool === undefined ? [] : [pool.provider])));
}

/** @throws Refusal while a node uses the resource */
export function checkUnused(about: Scope, { name, resources }: Definition, details?: ReplyDetails): void {
  const used = [...resources.values()].find((one) => one.inUse);
  if (used !== undefined)
    throw refuse(about, 'FAIL_IN_USE', `Resource '${name}' is in use on node '${used.nodeName}'.`, details);
}

/** @throws Refusal when a resource is in use, or holds the only good data while others still need it */
export function checkRemovable(about: Context, definition: Definition, resource: Resource): void {
  if (resource.inUse) {
    throw refuse(about, 'FAIL_IN_USE', `Resource '${definition.name}' is in use on node '${resource.nodeName}'.`, {
      correction: `Stop what uses it on '${resource.nodeName}' first.`,
    });
  }
  if (isDisklessResource(resource)) return;
  const others = [...definition.resources.values()].filter((one) => one !== resource);
  const needed = others.some((one) => !isDisklessResource(one) || one.inUse);
  if (!needed || !isUpToDate(about, resource)) return;
  if (others.some((one) => !isDisklessResource(one) && isUpToDate(about, one))) return;
  const message = `Resource '${definition.name}' on '${resource.nodeName}' holds the last copy that is up to date.`;
  throw refuse(about, 'FAIL_IN_USE', message, { correction: 'Wait until another replica is in sync.' });
}
