import type { Context } from '../state/context.ts';
import { sorted, upper } from '../state/find.ts';
import { isDisklessPool, usedSpace } from './space.ts';

/** The space report: what each node's pools hold, in words. */
export function allocatedTotals(context: Context): string {
  const used = usedSpace(context);
  const lines = sorted(context.state.nodes).flatMap((node) =>
    sorted(node.pools)
      .filter((pool) => !isDisklessPool(pool))
      .map((pool) => {
        const kib = used.get(`${upper(node.name)}/${upper(pool.name)}`) ?? 0;
        return `${node.name} ${pool.name}: ${kib} of ${pool.capacityKib} KiB used`;
      }),
  );
  return ['Space report of the LINSTOR demo', ...lines, ''].join('\n');
}
