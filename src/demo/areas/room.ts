import { Code } from '../codes.ts';
import type { Scope } from '../reply.ts';
import { refuse } from '../reply.ts';
import type { Context } from '../state/context.ts';
import { upper } from '../state/find.ts';
import { providerOf } from '../rules/providers.ts';
import { freeKib, oversubscription } from './space.ts';

/**
 * Checks that a pool takes a volume of `sizeKib` (of which it holds `heldKib` already).
 * @throws Refusal when there is not enough free space
 */
export function checkRoom(
  context: Context,
  about: Scope,
  used: ReadonlyMap<string, number>,
  nodeName: string,
  poolName: string,
  sizeKib: number,
  heldKib = 0,
): void {
  const node = context.state.nodes.get(upper(nodeName));
  const pool = node?.pools.get(upper(poolName));
  if (node === undefined || pool === undefined || pool.provider === 'DISKLESS') return;
  const held = providerOf(pool.provider).thin ? 0 : heldKib;
  const free = (freeKib(used, node, pool) + held) * oversubscription(context.state, pool);
  if (sizeKib <= free) return;
  throw refuse(about, Code.noSpace, `Storage pool '${pool.name}' on node '${node.name}' has not enough free space.`, {
    cause: `${sizeKib} KiB are needed, ${Math.floor(free)} KiB can be given`,
  });
}
