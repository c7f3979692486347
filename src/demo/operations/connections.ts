import type { Body } from '../http/body.ts';
import { done, refuse, uuidRef, type Reply } from '../reply.ts';
import { newUuid, scoped, type Context } from '../state/context.ts';
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
  const about = scoped(context, 'modify', 'node connection', { FirstNode: a, SecondNode: b });
  findNode(about, a);
  findNode(about, b);
  return modify(about, state.nodeConnections, [a, b], body, 'nodeConnection');
}

/** PUT /v1/resource-definitions/{resource}/resource-connections/{node_a}/{node_b} */
export function modifyResourceConnection(context: Context, name: string, a: string, b: string, body: Body): Reply[] {
  const about = scoped(context, 'modify', 'resource connection', { RscDfn: name, FirstNode: a, SecondNode: b });
  findNode(about, a);
  findNode(about, b);
  const definition = findDefinition(about, name);
  findResource(definition, a, about);
  findResource(definition, b, about);
  return modify(about, definition.connections, [a, b], body, 'resourceConnection');
}

function modify(
  about: Context,
  connections: Map<string, Connection>,
  [a, b]: [string, string],
  body: Body,
  owner: 'nodeConnection' | 'resourceConnection',
): Reply[] {
  const change = propertyChange(body);
  checkPaths(about, change);
  const key = pairKey(a, b);
  const [nodeA = a, nodeB = b] = [a, b].sort((x, y) => (upper(x) < upper(y) ? -1 : 1));
  const existing = connections.get(key);
  const connection = existing ?? { nodeA, nodeB, uuid: newUuid(about.state), props: {} };
  const replies = changeProperties(about, owner, connection.props, change);
  if (Object.keys(connection.props).length > 0) connections.set(key, connection);
  else connections.delete(key);
  const message = `Connection between '${a}' and '${b}' modified.`;
  return [...replies, done(about, 'MODIFIED', message, uuidRef(connection))];
}

/** A path `Paths/NAME/NODE` names an interface that the node must have. */
function checkPaths(about: Context, change: PropertyChange): void {
  for (const [key, nic] of Object.entries(change.set)) {
    const [space, , nodeName] = key.split('/');
    if (space !== 'Paths' || nodeName === undefined) continue;
    const node = findNode(about, nodeName);
    if (node.interfaces.has(upper(nic))) continue;
    throw refuse(about, 'FAIL_INVLD_PROP', `Node '${node.name}' has no network interface '${nic}'.`);
  }
}

export function dropNodeConnections(state: DemoState, node: string): void {
  for (const key of state.nodeConnections.keys()) {
    if (key.split(':').includes(upper(node))) state.nodeConnections.delete(key);
  }
}
