import { DEFAULT_DISKLESS_POOL } from '../state/create.ts';
import { upper } from '../state/find.ts';
import type { Definition, DemoNode, DemoState, Pool, Resource, Volume } from '../state/types.ts';
import { providerOf } from '../rules/providers.ts';
import type { VolumeSizes } from '../rules/sizes.ts';
import { drbdMetaKib, volumeSizes } from '../rules/sizes.ts';
import { copiedKib } from './sync.ts';

const DEFAULT_RATIO = 20;

export function isDisklessResource(resource: Resource): boolean {
  return resource.flags.includes('DISKLESS');
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

export function freeKib(used: ReadonlyMap<string, number>, node: DemoNode, pool: Pool): number {
  return Math.max(0, pool.capacityKib - (used.get(`${upper(node.name)}/${upper(pool.name)}`) ?? 0));
}

/** How much larger than the free space a volume in the pool may be. */
export function oversubscription(state: DemoState, pool: Pool): number {
  if (!providerOf(pool.provider).thin) return 1;
  const key = 'MaxOversubscriptionRatio';
  const free = 'MaxFreeCapacityOversubscriptionRatio';
  const value = pool.props[free] ?? pool.props[key] ?? state.props[free] ?? state.props[key];
  return value === undefined ? DEFAULT_RATIO : Number(value);
}

export function isDisklessPool(pool: Pool): boolean {
  return pool.provider === 'DISKLESS' || pool.name === DEFAULT_DISKLESS_POOL;
}
