import { unlessRefused } from '../reply.ts';
import type { Context } from '../state/context.ts';
import { sorted, upper } from '../state/find.ts';
import type { Definition, DemoNode, DemoState } from '../state/types.ts';
import { placeOneMore } from './autoplace.ts';
import { isOnline } from './injected-faults.ts';
import { removeResource } from './remove-resource.ts';
import { diskfulOf, isDisklessResource } from './space.ts';
import { adjustTieBreaker, effectiveProperty } from './tie-breaker.ts';

const MINUTE = 60_000;

/** Gives nodes up that were away for too long: what they held is placed elsewhere (User's guide, auto-evict). */
export function evictLostNodes(context: Context): void {
  const { state, now } = context;
  const satellites = [...state.nodes.values()].filter((node) => node.type === 'SATELLITE' || node.type === 'COMBINED');
  const away = satellites.filter((node) => !isOnline(state, node));
  const most = Number(state.props['DrbdOptions/AutoEvictMaxDisconnectedNodes'] ?? 34);
  if (away.length === 0 || (away.length * 100) / satellites.length > most) return;
  for (const node of away) {
    const setting = (key: string) => node.props[`DrbdOptions/${key}`] ?? state.props[`DrbdOptions/${key}`];
    const minutes = Number(setting('AutoEvictAfterTime') ?? 60);
    const allowed = !/^(false|no)$/i.test(setting('AutoEvictAllowEviction') ?? 'true');
    if (allowed && node.flags.length === 0 && now - node.lastSeen >= minutes * MINUTE) evict(context, node);
  }
}

function evict(context: Context, node: DemoNode): void {
  node.flags.push('EVICTED');
  for (const definition of sorted(context.state.definitions)) {
    const resource = definition.resources.get(upper(node.name));
    if (!resource?.layers.includes('DRBD')) continue;
    if (!isDisklessResource(resource) && !isReplaced(context, definition, node)) continue;
    removeResource(context, definition, upper(node.name));
    adjustTieBreaker(context, definition);
  }
}

/** Whether enough replicas are left, or another one could be placed. */
function isReplaced(context: Context, definition: Definition, node: DemoNode): boolean {
  const left = diskfulOf(definition).filter((one) => upper(one.nodeName) !== upper(node.name));
  if (left.length >= minimum(context.state, definition)) return true;
  return unlessRefused(
    () => {
      placeOneMore(context, definition);
      return true;
    },
    () => false,
  );
}

function minimum(state: DemoState, definition: Definition): number {
  const own = effectiveProperty(state, definition, 'DrbdOptions/AutoEvictMinReplicaCount');
  return Number(own ?? state.groups.get(upper(definition.group))?.filter.placeCount ?? 2);
}
