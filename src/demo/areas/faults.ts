import { warning, type Reply, type Scope } from '../reply.ts';
import type { DemoNode, DemoState } from '../state/types.ts';

/** Whether the controller has a connection to the node's satellite. */
export function isOnline(state: DemoState, node: DemoNode): boolean {
  if (node.type === 'CONTROLLER' || node.type === 'AUXILIARY') return false;
  const { nodesUnreachable, offlineNodes } = state.faults;
  if (!node.online || nodesUnreachable) return false;
  return offlineNodes.length === 0 || !offlineNodes.includes(node.name.toUpperCase());
}

/** Whether DRBD on both nodes can talk to each other. */
export function isLinked(state: DemoState, a: string, b: string): boolean {
  const [first, second] = [state.nodes.get(a.toUpperCase()), state.nodes.get(b.toUpperCase())];
  if (first === undefined || second === undefined) return false;
  if (!isOnline(state, first) || !isOnline(state, second)) return false;
  const pair = [a.toUpperCase(), b.toUpperCase()].sort().join(':');
  return !state.faults.brokenLinks.includes(pair);
}

/** The warning of a change that a satellite does not know of yet. */
export function notConnected(about: Scope, name: string): Reply {
  return warning(about, 'WARN_NOT_CONNECTED', `No active connection to satellite '${name}'`, {
    details: 'The change is kept and applied as soon as the satellite answers.',
  });
}
