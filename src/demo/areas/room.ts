import { Code } from '../codes.ts';
import { refuse, type Scope } from '../reply.ts';
import { providerOf } from '../rules/providers.ts';
import { volumeSizes } from '../rules/sizes.ts';
import type { Context } from '../state/context.ts';
import { upper } from '../state/find.ts';
import type { DemoNode, Pool } from '../state/types.ts';
import { roomKib, spaceNow } from './space.ts';

/** A volume that wants to be in a pool of a node. */
export interface Want {
  readonly node: string;
  readonly pool: string;
  readonly sizeKib: number;
  readonly layers: readonly string[];
  readonly peerSlots: number;
  readonly gross: boolean;
  /** Its size now, when it grows. */
  readonly before?: number;
}

/**
 * Checks that the pools take all the volumes together.
 * @throws Refusal for a pool that is not there, cannot be used, or has not enough free space
 */
export function checkRoom(context: Context, about: Scope, wants: readonly Want[]): void {
  const needs = new Map<Pool, { node: DemoNode; kib: number }>();
  for (const want of wants) {
    const { node, pool } = findUsable(context, about, want);
    if (pool.provider === 'DISKLESS') continue;
    const size = (kib: number) => volumeSizes(kib, want.layers, pool.provider, want.peerSlots, want.gross).storageKib;
    const before = want.before !== undefined && !providerOf(pool.provider).thin ? size(want.before) : 0;
    const need = needs.get(pool) ?? { node, kib: 0 };
    needs.set(pool, { node, kib: need.kib + size(want.sizeKib) - before });
  }
  const space = spaceNow(context.state, context.now);
  for (const [pool, { node, kib }] of needs) {
    const free = roomKib(context.state, space, node, pool);
    if (kib <= free) continue;
    throw refuse(about, Code.noSpace, `Storage pool '${pool.name}' on node '${node.name}' has not enough free space.`, {
      cause: `${kib} KiB are needed, ${Math.floor(free)} KiB can be given`,
    });
  }
}

function findUsable(context: Context, about: Scope, want: Want): { node: DemoNode; pool: Pool } {
  const node = context.state.nodes.get(upper(want.node));
  const pool = node?.pools.get(upper(want.pool));
  if (node === undefined || pool === undefined) {
    throw refuse(about, Code.noPool, `Node '${want.node}' has no storage pool '${want.pool}'.`);
  }
  if (pool.fault === undefined) return { node, pool };
  throw refuse(about, Code.poolFault, `Storage pool '${pool.name}' on node '${node.name}' cannot be used.`);
}
