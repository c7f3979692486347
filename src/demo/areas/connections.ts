import { Code } from '../codes.ts';
import type { Body } from '../http/body.ts';
import { done, refuse, scope, type Reply, type Scope } from '../reply.ts';
import { newUuid, type Context } from '../state/context.ts';
import { findDefinition, findNode, findResource, upper } from '../state/find.ts';
import type { Connection, DemoState } from '../state/types.ts';
import { changeProperties, propertyChange, type PropertyChange } from './properties.ts';

/** The key of a connection: both names in order. */
export function pairKey(a: string, b: string): string {
  return [upper(a), upper(b)].sort().join(':');
}

/** PUT /v1/node-connections/{node_a}/{node_b} */
export function modifyNodeConnection(context: Context, a: string, b: string, body: Body): Reply[] {
  const { state } = context;
  const about = scope('modify', 'nodeConnection', { FirstNode: a, SecondNode: b });
  findNode(state, a, about);
  findNode(state, b, about);
  return modify(context, about, state.nodeConnections, [a, b], body, 'nodeConnection');
}

/** PUT /v1/resource-definitions/{resource}/resource-connections/{node_a}/{node_b} */
export function modifyResourceConnection(context: Context, name: string, a: string, b: string, body: Body): Reply[] {
  const about = scope('modify', 'resourceConnection', { RscDfn: name, FirstNode: a, SecondNode: b });
  findNode(context.state, a, about);
  findNode(context.state, b, about);
  const definition = findDefinition(context.state, name, about);
  findResource(definition, a, about);
  findResource(definition, b, about);
  return modify(context, about, definition.connections, [a, b], body, 'resourceConnection');
}

function modify(
  context: Context,
  about: Scope,
  connections: Map<string, Connection>,
  [a, b]: [string, string],
  body: Body,
  owner: 'nodeConnection' | 'resourceConnection',
): Reply[] {
  const change = propertyChange(body);
  checkPaths(context.state, about, change);
  const key = pairKey(a, b);
  const [nodeA = a, nodeB = b] = [a, b].sort((x, y) => (upper(x) < upper(y) ? -1 : 1));
  const existing = connections.get(key);
  const connection = existing ?? { nodeA, nodeB, uuid: newUuid(context.state), props: {} };
  const replies = changeProperties(context, about, owner, connection.props, change);
  if (Object.keys(connection.props).length > 0) connections.set(key, connection);
  else connections.delete(key);
  const message = `Connection between '${a}' and '${b}' modified.`;
  return [...replies, done(about, Code.modified, message, { refs: { UUID: connection.uuid } })];
}

/** A path `Paths/NAME/NODE` names an interface that the node must have. */
function checkPaths(state: DemoState, about: Scope, change: PropertyChange): void {
  for (const [key, nic] of Object.entries(change.set)) {
    const [space, , nodeName] = key.split('/');
    if (space !== 'Paths' || nodeName === undefined) continue;
    const node = findNode(state, nodeName, about);
    if (node.interfaces.has(upper(nic))) continue;
    throw refuse(about, Code.invalidProperty, `Node '${node.name}' has no network interface '${nic}'.`);
  }
}

export function dropNodeConnections(state: DemoState, node: string): void {
  for (const key of state.nodeConnections.keys()) {
    if (key.split(':').includes(upper(node))) state.nodeConnections.delete(key);
  }
}
