import { asBody, badJson, list, needText, object, text, type Body } from '../http/body.ts';
import { done, failure, nothingToDelete, refuse, uuidDetails, type Reply, type Scope } from '../reply.ts';
import { newUuid, scoped, type Context } from '../state/context.ts';
import { DEFAULT_DISKLESS_POOL } from '../state/create.ts';
import { findNode, findRemote, upper } from '../state/find.ts';
import { checkNodeName } from '../state/names.ts';
import { DemoNode, type Definition } from '../state/types.ts';
import { isOnline, notConnected } from './injected-faults.ts';
import { makeInterface } from './interfaces.ts';
import { dropNodeConnections } from './connections.ts';
import { newPool } from './pools.ts';
import { changeProperties, newProperties, propertyChange } from './properties.ts';
import { removeResource } from './remove-resource.ts';

const TYPES = ['CONTROLLER', 'SATELLITE', 'COMBINED', 'AUXILIARY', 'REMOTE_SPDK', 'EBS_TARGET', 'EBS_INITIATOR'];
const GIB = 1024 * 1024;
/** The code of a node that answers, which the API has no name for. */
const CONNECTED = 9;

/** What a new node finds on its machine: disks that are free, and storage that was set up before. */
const BACKING = {
  vg_ssd: 40 * GIB,
  vg_hdd: 200 * GIB,
  'linstor_vg/thinpool': 80 * GIB,
  linstor_vg: 100 * GIB,
  drbdpool: 40 * GIB,
  tank: 40 * GIB,
};
const DISKS = [
  { device: '/dev/sdb', sizeBytes: 100 * GIB * 1024, rotational: true },
  { device: '/dev/nvme0n1', sizeBytes: 200 * GIB * 1024, rotational: false },
];

/** POST /v1/nodes. @throws Refusal for a wrong name, address or type, and when the node exists */
export function createNode(context: Context, body: Body): Reply[] {
  const name = needText(body, 'name');
  const about = scoped(context, 'create', 'node', { Node: name });
  checkNodeName(name, about);
  const type = (text(body, 'type') ?? 'SATELLITE').toUpperCase();
  if (!TYPES.includes(type)) throw refuse(about, 'FAIL_INVLD_NODE_TYPE', `'${type}' is no type of node.`);
  const nodeProps = newProperties(about, 'node', body);
  const interfaces = (list(body, 'net_interfaces') ?? []).map((one) => makeInterface(about, asBody(one)));
  const first = interfaces[0];
  if (first === undefined) throw refuse(about, 'FAIL_MISSING_STLT_CONN', `Node '${name}' needs a network interface.`);
  if (context.state.nodes.has(upper(name)))
    throw refuse(about, 'FAIL_EXISTS_NODE', `Node '${name}' exists already.`, { correction: 'Choose another name.' });
  if (type === 'REMOTE_SPDK') throw cannotStart(about, name);
  if (!interfaces.some((one) => one.active)) first.active = true;
  const node = addNode(context, name, type);
  node.props = nodeProps;
  for (const one of interfaces) node.interfaces.set(upper(one.name), one);
  const active = interfaces.find((one) => one.active) ?? first;
  node.props.CurStltConnName = active.name;
  return greet(about, node, active.encryption);
}

function greet(about: Context, node: DemoNode, encryption: string | undefined): Reply[] {
  const replies = [done(about, 'CREATED', `Node '${node.name}' registered.`, uuidDetails(node))];
  if (node.type === 'AUXILIARY' || node.type === 'CONTROLLER') return replies;
  if (encryption === 'SSL') {
    const message = `Node '${node.name}' cannot be reached over TLS: the controller has no TLS connector set up.`;
    return [...replies, failure(about, 'FAIL_UNKNOWN_ERROR', message)];
  }
  return [...replies, connectionReply(about, node)];
}

/** Says that the satellite answered, or that nobody is there. */
function connectionReply(about: Context, node: DemoNode): Reply {
  if (!isOnline(about.state, node)) return notConnected(about, node.name);
  node.props.NodeUname = node.name;
  return done(about, CONNECTED, `Node '${node.name}' is connected.`, {
    details: 'Storage providers and layers of the satellite are known now.',
  });
}

function cannotStart(about: Scope, name: string): Error {
  return refuse(about, 'FAIL_UNKNOWN_ERROR', `The controller cannot start a satellite for '${name}'.`, {
    cause: 'The demo has no program for satellites that the controller runs itself',
  });
}

/** Puts a node with its diskless pool into the cluster, with nothing checked. */
export function addNode(context: Context, name: string, type: string): DemoNode {
  const { state, now } = context;
  const hasSatellite = type !== 'AUXILIARY' && type !== 'CONTROLLER';
  const node = new DemoNode(name, newUuid(state));
  node.type = type;
  node.online = hasSatellite;
  node.lastSeen = now;
  node.disks = DISKS.map((disk) => ({ ...disk }));
  node.backing = { ...BACKING };
  if (hasSatellite) {
    node.pools.set(upper(DEFAULT_DISKLESS_POOL), newPool(context, node, DEFAULT_DISKLESS_POOL, 'DISKLESS'));
  }
  state.nodes.set(upper(name), node);
  return node;
}

/** POST /v1/nodes/ebs: the controller would run a satellite of its own. @throws Refusal always */
export function createEbsNode(context: Context, body: Body): Reply[] {
  const name = needText(body, 'name');
  const about = scoped(context, 'create', 'node', { Node: name });
  checkNodeName(name, about);
  findRemote(about, needText(body, 'ebs_remote_name'));
  throw cannotStart(about, name);
}

/** PUT /v1/nodes/{node} */
export function modifyNode(context: Context, name: string, body: Body): Reply[] {
  const about = scoped(context, 'modify', 'node', { Node: name });
  const node = findNode(about, name);
  const type = text(body, 'node_type')?.toUpperCase();
  if (type !== undefined && !TYPES.includes(type))
    throw refuse(about, 'FAIL_INVLD_NODE_TYPE', `'${type}' is no type of node.`);
  const change = propertyChange(body);
  const nic = change.set.PrefNic;
  if (nic !== undefined && !node.interfaces.has(upper(nic)))
    throw refuse(about, 'FAIL_INVLD_PROP', `Node '${name}' has no network interface '${nic}'.`);
  const replies = changeProperties(about, 'node', node.props, change);
  if (type !== undefined) node.type = type;
  return [...replies, done(about, 'MODIFIED', `Node '${name}' modified.`, uuidDetails(node))];
}

/** DELETE /v1/nodes/{node}: only a node without resources and snapshots goes; its storage pools go with it. */
export function deleteNode(context: Context, name: string): Reply[] {
  const { state } = context;
  const about = scoped(context, 'delete', 'node', { Node: name });
  const node = state.nodes.get(upper(name));
  if (node === undefined) return nothingToDelete(about, `Node '${name}' does not exist`);
  const used = [...state.definitions.values()].filter((one) => usesNode(one, upper(name))).map((one) => one.name);
  if (used.length > 0) {
    throw refuse(about, 'FAIL_IN_USE', `Node '${name}' still has resources or snapshots: ${used.join(', ')}`, {
      correction: 'Evacuate the node, or delete its resources and snapshots first.',
    });
  }
  return dropNode(about, node);
}

function usesNode(definition: Definition, key: string): boolean {
  return definition.resources.has(key) || [...definition.snapshots.values()].some((one) => one.parts.has(key));
}

function dropNode(about: Context, node: DemoNode): Reply[] {
  about.state.nodes.delete(upper(node.name));
  dropNodeConnections(about.state, node.name);
  return [done(about, 'DELETED', `Node '${node.name}' deleted.`, { details: `UUID was: ${node.uuid}` })];
}

/** DELETE /v1/nodes/{node}/lost: a node that will not come back, with all that was on it. */
export function loseNode(context: Context, name: string): Reply[] {
  const { state } = context;
  const about = scoped(context, 'delete', 'node', { Node: name });
  const node = state.nodes.get(upper(name));
  if (node === undefined) return nothingToDelete(about, `Node '${name}' does not exist`);
  if (isOnline(state, node) && node.type !== 'AUXILIARY') {
    throw refuse(about, 'FAIL_IN_USE', `Node '${name}' is online: it is not lost.`, {
      correction: 'Use "node delete".',
    });
  }
  for (const definition of state.definitions.values()) {
    removeResource(context, definition, upper(name));
    for (const snapshot of definition.snapshots.values()) snapshot.parts.delete(upper(name));
    for (const [key, snapshot] of definition.snapshots) if (snapshot.parts.size === 0) definition.snapshots.delete(key);
  }
  return dropNode(about, node);
}

/** PUT /v1/nodes/{node}/reconnect */
export function reconnectNode(context: Context, name: string): Reply[] {
  const about = scoped(context, 'modify', 'node', { Node: name });
  const node = findNode(about, name);
  if (node.flags.includes('EVICTED'))
    throw refuse(about, 'FAIL_EVACUATING', `Node '${name}' was evicted: restore it first.`);
  node.online = node.type !== 'AUXILIARY' && node.type !== 'CONTROLLER';
  return [done(about, 0, `Node '${node.name}' will be reconnected.`), connectionReply(about, node)];
}

/** PUT /v1/nodes/{node}/config: log levels of the satellite. */
export function configureNode(context: Context, name: string, body: Body): Reply[] {
  const about = scoped(context, 'modify', 'node', { Node: name });
  const node = findNode(about, name);
  const log = object(body, 'log');
  const level = logLevel(log, 'level');
  const linstor = logLevel(log, 'level_linstor');
  if (!isOnline(context.state, node)) return [];
  if (level !== undefined) node.logLevel = level;
  if (linstor !== undefined) node.linstorLogLevel = linstor;
  return [done(about, 'MODIFIED', `Configuration of satellite '${node.name}' updated.`)];
}

/** A log level of a configuration request. @throws Refusal when there is no such level */
export function logLevel(log: Body, name: string): string | undefined {
  const level = text(log, name)?.toUpperCase();
  if (level === undefined || ['ERROR', 'WARN', 'INFO', 'DEBUG', 'TRACE'].includes(level)) return level;
  throw badJson(`${level} is no log level`);
}
