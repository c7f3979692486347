import { largestThinKib, oversubscriptionRatios, type Ratios } from '../../diagnosis/oversubscription.ts';
import { drbdMetaKib, type VolumeSizes } from '../../model/volume-size.ts';
import { DEFAULT_DISKLESS_POOL } from '../state/create.ts';
import type { Context } from '../state/context.ts';
import { upper, volumesOf } from '../state/find.ts';
import type { Definition, DemoNode, DemoState, Pool, Resource, Volume } from '../state/types.ts';
import { providerOf } from '../rules/providers.ts';
import { volumeSizes } from '../rules/sizes.ts';
import { copiedKib } from './sync.ts';

export function isDisklessResource(resource: Resource): boolean {
  return resource.flags.includes('DISKLESS');
}

/** The replicas with disks. */
export function diskfulOf(definition: Definition): Resource[] {
  return [...definition.resources.values()].filter((one) => !isDisklessResource(one));
}

/** Those of the resources that have disks and are not deactivated. */
export function activeReplicas(resources: readonly Resource[]): Resource[] {
  return resources.filter((one) => !isDisklessResource(one) && !one.flags.includes('INACTIVE'));
}

export function poolOf(state: DemoState, resource: Resource, volume: Volume): Pool | undefined {
  return state.nodes.get(upper(resource.nodeName))?.pools.get(upper(volume.pool));
}

export function sizesOf(state: DemoState, definition: Definition, resource: Resource, volume: Volume): VolumeSizes {
  const wanted = definition.volumes.get(volume.number);
  const provider = poolOf(state, resource, volume)?.provider ?? 'DISKLESS';
  const gross = wanted?.flags.includes('GROSS_SIZE') ?? false;
  return volumeSizes(wanted?.sizeKib ?? 0, resource.layers, provider, definition.peerSlots, gross);
}

/** KiB that a volume takes from its pool at `now`. */
export function allocatedKib(context: Context, definition: Definition, resource: Resource, volume: Volume): number {
  const { state, now } = context;
  if (isDisklessResource(resource)) return 0;
  const sizes = sizesOf(state, definition, resource, volume);
  const provider = poolOf(state, resource, volume)?.provider ?? 'DISKLESS';
  if (!providerOf(provider).thin) return sizes.storageKib;
  const meta = resource.layers.includes('DRBD') ? drbdMetaKib(sizes.backingKib, definition.peerSlots) : 8;
  return Math.min(sizes.storageKib, meta + copiedKib(volume, now));
}

/** KiB used in every pool of the cluster, in one pass over all volumes; the key is `NODE/POOL` in upper case. */
export function usedSpace(context: Context): Map<string, number> {
  return poolTotals(context.state, (...volume) => allocatedKib(context, ...volume));
}

/** KiB used in every pool and promised to the volumes in it, by `NODE/POOL` in upper case. */
export interface Space {
  readonly used: ReadonlyMap<string, number>;
  readonly promised: ReadonlyMap<string, number>;
}

/** What is used, and what volumes would take if all were written fully. */
export function spaceNow(context: Context): Space {
  const promised = poolTotals(context.state, (definition, resource, volume) =>
    isDisklessResource(resource) ? 0 : sizesOf(context.state, definition, resource, volume).storageKib,
  );
  return { used: usedSpace(context), promised };
}

function poolTotals(state: DemoState, sizeOf: (definition: Definition, resource: Resource, volume: Volume) => number) {
  const totals = new Map<string, number>();
  for (const definition of state.definitions.values()) {
    for (const { node, resource, volume } of volumesOf(definition)) {
      const key = `${node}/${upper(volume.pool)}`;
      totals.set(key, (totals.get(key) ?? 0) + sizeOf(definition, resource, volume));
    }
  }
  return totals;
}

export function freeKib(used: ReadonlyMap<string, number>, node: DemoNode, pool: Pool): number {
  return Math.max(0, pool.capacityKib - (used.get(keyOf(node, pool)) ?? 0));
}

/** KiB that the pool still gives to volumes: thin ones give more than they have. */
export function roomKib(state: DemoState, { used, promised }: Space, node: DemoNode, pool: Pool): number {
  const free = freeKib(used, node, pool);
  if (!providerOf(pool.provider).thin) return free;
  const promisedKib = promised.get(keyOf(node, pool)) ?? 0;
  return largestThinKib({ freeKib: free, totalKib: pool.capacityKib, promisedKib }, ratiosOf(state, pool));
}

/** How much larger than the free space a volume in the pool may be. */
export function oversubscription(state: DemoState, pool: Pool): number {
  return providerOf(pool.provider).thin ? ratiosOf(state, pool).free : 1;
}

function ratiosOf(state: DemoState, pool: Pool): Ratios {
  return oversubscriptionRatios(pool.props, state.poolDefinitions.get(upper(pool.name))?.props, state.props);
}

function keyOf(node: DemoNode, pool: Pool): string {
  return `${upper(node.name)}/${upper(pool.name)}`;
}

export function isDisklessPool(pool: Pool): boolean {
  return pool.provider === 'DISKLESS' || pool.name === DEFAULT_DISKLESS_POOL;
}
