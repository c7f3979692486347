import { warning, type Reply, type Scope } from '../reply.ts';
import { upper } from '../state/find.ts';
import type { DemoNode, DemoState } from '../state/types.ts';

/** Whether the controller has a connection to the node's satellite. */
export function isOnline(state: DemoState, node: DemoNode): boolean {
  if (node.type === 'CONTROLLER' || node.type === 'AUXILIARY') return false;
  const { nodesUnreachable, offlineNodes } = state.faults;
  if (!node.online || nodesUnreachable) return false;
  return offlineNodes.length === 0 || !offlineNodes.includes(upper(node.name));
}

/** The same for the node of a name; there may be none any more. */
export function isOnlineNamed(state: DemoState, name: string): boolean {
  const node = state.nodes.get(upper(name));
  return node !== undefined && isOnline(state, node);
}

/** Whether DRBD on both nodes can talk to each other. */
export function isLinked(state: DemoState, a: string, b: string): boolean {
  if (!isOnlineNamed(state, a) || !isOnlineNamed(state, b)) return false;
  return !state.faults.brokenLinks.includes([upper(a), upper(b)].sort().join(':'));
}

/** The warning of a change that a satellite does not know of yet. */
export function notConnected(about: Scope, name: string): Reply {
  return warning(about, 'WARN_NOT_CONNECTED', `No active connection to satellite '${name}'`, {
    details: 'The change is kept and applied as soon as the satellite answers.',
  });
}
