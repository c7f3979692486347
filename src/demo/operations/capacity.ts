import { refuse } from '../reply.ts';
import { providerOf } from '../rules/providers.ts';
import { volumeSizes } from '../rules/sizes.ts';
import type { Context } from '../state/context.ts';
import { upper } from '../state/find.ts';
import type { Definition, DemoNode, Pool, VolumeDefinition } from '../state/types.ts';
import { roomKib, spaceNow } from './space.ts';

/** What a volume needs of a pool on a node. */
export interface Need {
  readonly node: string;
  readonly pool: string;
  readonly sizeKib: number;
  readonly layers: readonly string[];
  readonly peerSlots: number;
  readonly gross: boolean;
  /** Its size now, when it grows. */
  readonly before?: number | undefined;
}

/** What a volume of a definition, or a copy of it, needs of a pool. */
export function needOf(
  { peerSlots }: Pick<Definition, 'peerSlots'>,
  { sizeKib, flags }: Pick<VolumeDefinition, 'sizeKib' | 'flags'>,
  node: string,
  pool: string,
  layers: readonly string[],
): Need {
  return { node, pool, sizeKib, layers, peerSlots, gross: flags.includes('GROSS_SIZE') };
}

/**
 * Checks that the pools take all the volumes together.
 * @throws Refusal for a pool that is not there, cannot be used, or has not enough free space
 */
export function checkCapacity(about: Context, needs: readonly Need[]): void {
  const sums = new Map<Pool, { node: DemoNode; kib: number }>();
  for (const need of needs) {
    const { node, pool } = findUsable(about, need);
    if (pool.provider === 'DISKLESS') continue;
    const size = (kib: number) => volumeSizes(kib, need.layers, pool.provider, need.peerSlots, need.gross).storageKib;
    const before = need.before !== undefined && !providerOf(pool.provider).thin ? size(need.before) : 0;
    const kib = sums.get(pool)?.kib ?? 0;
    sums.set(pool, { node, kib: kib + size(need.sizeKib) - before });
  }
  const space = spaceNow(about);
  for (const [pool, { node, kib }] of sums) {
    const free = roomKib(about.state, space, node, pool);
    if (kib <= free) continue;
    const message = `Storage pool '${pool.name}' on node '${node.name}' has not enough free space.`;
    throw refuse(about, 'FAIL_NOT_ENOUGH_FREE_SPACE', message, {
      cause: `${kib} KiB are needed, ${Math.floor(free)} KiB can be given`,
    });
  }
}

function findUsable(about: Context, need: Need): { node: DemoNode; pool: Pool } {
  const node = about.state.nodes.get(upper(need.node));
  const pool = node?.pools.get(upper(need.pool));
  if (node === undefined || pool === undefined)
    throw refuse(about, 'FAIL_NOT_FOUND_STOR_POOL', `Node '${need.node}' has no storage pool '${need.pool}'.`);
  if (pool.fault === undefined) return { node, pool };
  const message = `Storage pool '${pool.name}' on node '${node.name}' cannot be used.`;
  throw refuse(about, 'FAIL_STOR_POOL_CONFIGURATION_ERROR', message);
}
