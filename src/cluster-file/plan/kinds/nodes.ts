import type { Body, ChangeRequest } from '../../../api/controller.ts';
import { apiPath } from '../../../api/path.ts';
import type { Wanted } from '../../format/cluster-file.ts';
import { SATELLITE_PORTS } from '../../format/nodes.ts';
import { stepOf } from '../ids.ts';
import { below, differs, memberOf, type ObjectChange } from '../object-change.ts';
import { isEmpty, newProperties, propertyChange } from '../settings-change.ts';
import type { Step } from '../step.ts';

type Node = Wanted<'nodes'>;
type Interface = Node['interfaces'][string];

/** The steps for a node: it is made with all its interfaces, changed, or taken out of the cluster. */
export function* nodeSteps(change: ObjectChange<Node>): Iterable<Step> {
  const [name = ''] = change.names;
  const path = apiPath`/v1/nodes/${name}`;
  const base = { id: stepOf.node(name), needs: [] };
  const { wanted } = change;
  if (wanted === undefined)
    // What LINSTOR itself has put there, such as tie-breakers, has to find another place first.
    yield {
      ...base,
      what: `node ${name}: delete`,
      requests: [
        { method: 'PUT', path: `${path}/evacuate` },
        { method: 'DELETE', path },
      ],
    };
  else if (change.change === 'add')
    yield {
      ...base,
      what: `node ${name}: add`,
      requests: [{ method: 'POST', path: '/v1/nodes', body: nodeBody(name, wanted) }],
    };
  else yield { ...base, what: `node ${name}: change`, requests: [...changes(change, wanted, path)] };
}

function nodeBody(name: string, wanted: Node): Body {
  // The controller talks over the first one that it is told of.
  const interfaces = Object.entries(wanted.interfaces).sort(
    ([, a], [, b]) => Number(b.satellite) - Number(a.satellite),
  );
  return {
    name,
    type: wanted.type ?? 'SATELLITE',
    net_interfaces: interfaces.map(([one, own]) => interfaceBody(one, own)),
    props: newProperties(wanted, 'full'),
  };
}

function interfaceBody(name: string, { address, satellite, port, encryption = 'PLAIN' }: Interface): Body {
  const used = port ?? (satellite === true ? SATELLITE_PORTS[encryption] : undefined);
  return {
    name,
    address,
    satellite_port: used,
    satellite_encryption_type: used === undefined ? undefined : encryption,
    is_active: satellite === true ? true : undefined,
  };
}

function* changes(change: ObjectChange<Node>, wanted: Node, path: string): Iterable<ChangeRequest> {
  const settings = propertyChange(change.members, wanted, 'full');
  const type = differs(change, 'type') ? (wanted.type ?? 'SATELLITE') : undefined;
  yield* interfaceChanges(change, wanted, path);
  // A property may name an interface.
  if (!isEmpty(settings) || type !== undefined) yield { method: 'PUT', path, body: { node_type: type, ...settings } };
}

/** New ones first, then that which is to be used from now on, so that the controller always has one to talk over. */
function* interfaceChanges(change: ObjectChange<Node>, wanted: Node, path: string): Iterable<ChangeRequest> {
  const names = [...new Set(below(change, 'interfaces').map((one) => one.path[0] ?? ''))];
  const all = names.map((name) => ({
    name,
    now: memberOf(change.actual?.interfaces, name),
    then: memberOf(wanted.interfaces, name),
    at: `${path}/net-interfaces/${apiPath`${name}`}`,
  }));
  const create = (name: string, own: Interface): ChangeRequest => ({
    method: 'POST',
    path: `${path}/net-interfaces`,
    body: interfaceBody(name, own),
  });
  for (const { name, now, then } of all) if (now === undefined && then !== undefined) yield create(name, then);
  const changed = all.flatMap((one) =>
    one.now === undefined || one.then === undefined ? [] : [{ ...one, now: one.now, then: one.then }],
  );
  changed.sort((a, b) => Number(b.then.satellite) - Number(a.then.satellite));
  for (const { name, now, then, at } of changed) {
    // A port cannot be taken away from an interface that has one.
    if (hasPort(now) && !hasPort(then)) yield* [{ method: 'DELETE', path: at } as const, create(name, then)];
    else yield { method: 'PUT', path: at, body: interfaceBody(name, then) };
  }
  for (const { then, at } of all) if (then === undefined) yield { method: 'DELETE', path: at };
}

function hasPort({ satellite, port }: Interface): boolean {
  return satellite === true || port !== undefined;
}

/** A node on which replicas stay cannot be deleted; `staying`: their resources. */
export function nodeObstacles(
  { names: [name = ''], wanted }: ObjectChange,
  staying: readonly string[],
): readonly string[] {
  if (wanted !== undefined || staying.length === 0) return [];
  return [`node ${name}: it still has replicas of ${staying.join(', ')}; say in the file where these are to be`];
}
