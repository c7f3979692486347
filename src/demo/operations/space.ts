import { largestThinKib, oversubscriptionRatios, type Ratios } from '../../diagnosis/oversubscription.ts';
import { drbdMetaKib, type VolumeSizes } from '../../model/volume-size.ts';
import { DEFAULT_DISKLESS_POOL } from '../state/create.ts';
import { upper } from '../state/find.ts';
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
export function allocatedKib(
  state: DemoState,
  definition: Definition,
  resource: Resource,
  volume: Volume,
  now: number,
): number {
  if (isDisklessResource(resource)) return 0;
  const sizes = sizesOf(state, definition, resource, volume);
  const provider = poolOf(state, resource, volume)?.provider ?? 'DISKLESS';
  if (!providerOf(provider).thin) return sizes.storageKib;
  const meta = resource.layers.includes('DRBD') ? drbdMetaKib(sizes.backingKib, definition.peerSlots) : 8;
  return Math.min(sizes.storageKib, meta + copiedKib(volume, now));
}

/** KiB used in every pool of the cluster, in one pass over all volumes; the key is `NODE/POOL` in upper case. */
export function usedSpace(state: DemoState, now: number): Map<string, number> {
  const used = new Map<string, number>();
  for (const definition of state.definitions.values()) {
    for (const [node, resource] of definition.resources) {
      for (const volume of resource.volumes.values()) {
        const key = `${node}/${upper(volume.pool)}`;
        used.set(key, (used.get(key) ?? 0) + allocatedKib(state, definition, resource, volume, now));
      }
    }
  }
  return used;
}

/** KiB used in every pool and promised to the volumes in it, by `NODE/POOL` in upper case. */
export interface Space {
  readonly used: ReadonlyMap<string, number>;
  readonly promised: ReadonlyMap<string, number>;
}

export function spaceNow(state: DemoState, now: number): Space {
  return { used: usedSpace(state, now), promised: promisedSpace(state) };
}

/** KiB that volumes of every pool would take if all were written fully. */
function promisedSpace(state: DemoState): Map<string, number> {
  const promised = new Map<string, number>();
  for (const definition of state.definitions.values()) {
    for (const [node, resource] of definition.resources) {
      if (isDisklessResource(resource)) continue;
      for (const volume of resource.volumes.values()) {
        const key = `${node}/${upper(volume.pool)}`;
        promised.set(key, (promised.get(key) ?? 0) + sizesOf(state, definition, resource, volume).storageKib);
      }
    }
  }
  return promised;
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
