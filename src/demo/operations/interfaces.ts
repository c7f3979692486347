import { flag, needText, text, whole, type Body } from '../http/body.ts';
import { done, nothingToDelete, refuse, uuidRef, type Reply, type Scope } from '../reply.ts';
import { newUuid, scoped, type Context } from '../state/context.ts';
import { findNode, upper } from '../state/find.ts';
import { checkAddress, checkName } from '../state/names.ts';
import type { DemoNode, NetInterface } from '../state/types.ts';

/** One interface out of a request. @throws Refusal for a wrong name, address, port or kind of connection */
export function makeInterface(about: Context, body: Body): NetInterface {
  const name = needText(body, 'name');
  checkName('interface', name, about);
  const address = text(body, 'address') ?? '';
  checkAddress(address, about);
  const port = portOf(about, body);
  return {
    name,
    uuid: newUuid(about.state),
    address,
    port,
    encryption: encryptionOf(about, body),
    active: flag(body, 'is_active') ?? false,
  };
}

/** @throws Refusal for what is no port */
function portOf(about: Scope, body: Body): number | undefined {
  const port = whole(body, 'satellite_port');
  if (port === undefined || (port > 0 && port < 65536)) return port;
  throw refuse(about, 'FAIL_INVLD_NET_PORT', `${port} is no valid port.`);
}

function encryptionOf(about: Scope, body: Body): string | undefined {
  const type = text(body, 'satellite_encryption_type')?.toUpperCase();
  if (type === undefined || type === 'PLAIN' || type === 'SSL') return type;
  throw refuse(about, 'FAIL_INVLD_NET_TYPE', `'${type}' is no kind of connection.`, {
    correction: 'Use plain or ssl.',
  });
}

/** POST /v1/nodes/{node}/net-interfaces */
export function createInterface(context: Context, nodeName: string, body: Body): Reply[] {
  const about = scoped(context, 'create', 'network interface', { Node: nodeName });
  const node = findNode(about, nodeName);
  const made = makeInterface(about, body);
  if (node.interfaces.has(upper(made.name)))
    throw refuse(about, 'FAIL_EXISTS_NET_IF', `Node '${node.name}' has an interface '${made.name}' already.`);
  node.interfaces.set(upper(made.name), made);
  if (made.active) activate(node, made);
  return [done(about, 'CREATED', `Interface '${made.name}' of node '${node.name}' created.`, uuidRef(made))];
}

/** PUT /v1/nodes/{node}/net-interfaces/{netinterface} */
export function modifyInterface(context: Context, nodeName: string, name: string, body: Body): Reply[] {
  const about = scoped(context, 'modify', 'network interface', { Node: nodeName });
  const node = findNode(about, nodeName);
  const nic = node.interfaces.get(upper(name));
  if (nic === undefined)
    throw refuse(about, 'FAIL_NOT_FOUND_NET_IF', `Node '${node.name}' has no interface '${name}'.`);
  const address = text(body, 'address');
  if (address !== undefined) checkAddress(address, about);
  const port = portOf(about, body);
  nic.address = address ?? nic.address;
  nic.port = port ?? nic.port;
  nic.encryption = encryptionOf(about, body) ?? nic.encryption;
  if (flag(body, 'is_active')) activate(node, nic);
  return [done(about, 'MODIFIED', `Interface '${name}' of node '${node.name}' modified.`, uuidRef(nic))];
}

function activate(node: DemoNode, nic: NetInterface): void {
  for (const other of node.interfaces.values()) other.active = other === nic;
  nic.port ??= 3366;
  nic.encryption ??= 'PLAIN';
  node.props.CurStltConnName = nic.name;
}

/** DELETE /v1/nodes/{node}/net-interfaces/{netinterface} */
export function deleteInterface(context: Context, nodeName: string, name: string): Reply[] {
  const about = scoped(context, 'delete', 'network interface', { Node: nodeName });
  const node = findNode(about, nodeName);
  const nic = node.interfaces.get(upper(name));
  if (nic === undefined) return nothingToDelete(about, `Node '${node.name}' has no interface '${name}'`);
  node.interfaces.delete(upper(name));
  const first = [...node.interfaces.values()][0];
  if (nic.active && first !== undefined) activate(node, first);
  return [done(about, 'DELETED', `Interface '${name}' of node '${node.name}' deleted.`, uuidRef(nic))];
}
