import { checkUnused } from './replica-checks.ts';
import { asBody, badJson, list, object, props, text, whole, type Body } from '../http/body.ts';
import { done, info, nothingToDelete, refuse, uuidDetails, uuidRef, type Reply, type Scope } from '../reply.ts';
import { LAYERS } from '../rules/providers.ts';
import { newUuid, newWord, scoped, type Context } from '../state/context.ts';
import { DEFAULT_GROUP } from '../state/create.ts';
import { findDefinition, findGroup, upper } from '../state/find.ts';
import { checkName } from '../state/names.ts';
import { Definition, type Props } from '../state/types.ts';
import { autoSnapshot } from './auto-snapshot.ts';
import { changeProperties, checkProperties, newProperties, propertyChange, type PropertyChange } from './properties.ts';
import { adjustTieBreaker } from './tie-breaker.ts';
import { addVolumeDefinition } from './volume-definitions.ts';

const HIGHEST_PORT = 65535;

/** POST /v1/resource-definitions. @throws Refusal for wrong names, layers, ports, groups and when it exists */
export function createDefinition(context: Context, request: Body): Reply[] {
  const body = object(request, 'resource_definition');
  const externalName = text(body, 'external_name');
  const name = text(body, 'name') ?? nameFor(context, externalName);
  const about = scoped(context, 'create', 'resource definition', { RscDfn: name });
  checkName('resource', name, about);
  const group = findGroup(about, text(body, 'resource_group_name') ?? DEFAULT_GROUP);
  const layerTypes = (list(body, 'layer_data') ?? []).map((one) => text(asBody(one), 'type') ?? '');
  const layers = layersOf(about, layerTypes);
  const wanted = newProperties(about, 'definition', body);
  if (context.state.definitions.has(upper(name))) {
    throw refuse(about, 'FAIL_EXISTS_RSC_DFN', `Resource definition '${name}' exists already.`, {
      correction: 'Choose another name.',
    });
  }
  const port = checkedPort(about, whole(request, 'drbd_port'));
  const slots = checkedSlots(about, whole(request, 'drbd_peer_slots'));
  const definition = addDefinition(context, name, group.name);
  definition.externalName = externalName;
  definition.props = wanted;
  definition.layers = layers;
  definition.port = port ?? -1;
  definition.peerSlots = slots ?? group.peerSlots ?? definition.peerSlots;
  definition.secret = text(request, 'drbd_secret') ?? definition.secret;
  const volumes = (list(body, 'volume_definitions') ?? []).flatMap((one) =>
    addVolumeDefinition(about, definition, { volume_definition: one }),
  );
  return [...volumes, done(about, 'CREATED', `Resource definition '${name}' created.`, uuidDetails(definition))];
}

/** A definition with nothing checked. */
export function addDefinition(context: Context, name: string, group: string): Definition {
  const { state } = context;
  const definition = new Definition(name, newUuid(state));
  definition.group = group;
  definition.peerSlots = Number(state.props.PeerSlotsNewResource ?? definition.peerSlots);
  definition.secret = newWord(state, 20);
  state.definitions.set(upper(name), definition);
  return definition;
}

/** A name that LINSTOR takes, made of an external one that it may not take. */
function nameFor(context: Context, external: string | undefined): string {
  if (external === undefined || external === '') throw badJson('resource_definition.name is missing');
  const plain = external
    .replace(/[^A-Za-z0-9_-]/g, '_')
    .replace(/^[^A-Za-z_]/, '_')
    .slice(0, 48);
  const name = plain.length < 2 ? `LS_${plain}` : plain;
  return context.state.definitions.has(upper(name)) ? `LS_${newUuid(context.state)}` : name;
}

/** The stack of layers that a request asks for; none is empty. @throws Refusal for an unknown layer or a wrong order */
export function layersIn(about: Scope, body: Body, name: string): string[] {
  return layersOf(about, (list(body, name) ?? []).map(String));
}

/** Checks a stack of layers and completes it. @throws Refusal for an unknown layer or a wrong order */
export function layersOf(about: Scope, wanted: readonly string[]): string[] {
  const layers = wanted.map((one) => one.toUpperCase());
  const unknown = layers.find((one) => !LAYERS.includes(one));
  if (unknown !== undefined) throw refuse(about, 'FAIL_INVLD_LAYER_KIND', `'${unknown}' is no layer.`);
  if (layers.length === 0) return [];
  const full = layers.at(-1) === 'STORAGE' ? layers : [...layers, 'STORAGE'];
  const order = full.map((one) => LAYERS.indexOf(one));
  if (order.some((place, index) => index > 0 && place <= (order[index - 1] ?? 0)))
    throw refuse(about, 'FAIL_INVLD_LAYER_STACK', `The layers ${full.join(', ')} cannot be stacked like this.`);
  return full;
}

function checkedPort(about: Scope, port: number | undefined): number | undefined {
  if (port === undefined || (port > 0 && port <= HIGHEST_PORT)) return port;
  throw refuse(about, 'FAIL_INVLD_RSC_PORT', `${port} is no valid port.`);
}

function checkedSlots(about: Scope, slots: number | undefined): number | undefined {
  if (slots === undefined || (slots > 0 && slots < 32)) return slots;
  throw refuse(about, 'FAIL_INSUFFICIENT_PEER_SLOTS', `${slots} peer slots are not possible.`, {
    correction: 'Use 1 to 31.',
  });
}

/** PUT /v1/resource-definitions/{resource} */
export function modifyDefinition(context: Context, name: string, body: Body): Reply[] {
  const about = scoped(context, 'modify', 'resource definition', { RscDfn: name });
  const definition = findDefinition(about, name);
  const group = text(body, 'resource_group');
  const groupName = group === undefined ? definition.group : findGroup(about, group).name;
  const port = checkedPort(about, whole(body, 'drbd_port'));
  const slots = checkedSlots(about, whole(body, 'drbd_peer_slots'));
  const layers = layersIn(about, body, 'layer_stack');
  if (layers.length > 0 && definition.resources.size > 0)
    throw refuse(about, 'FAIL_INVLD_LAYER_STACK', `'${name}' is deployed: its layers cannot change.`);
  const change = propertyChange(body);
  const replies = changeProperties(about, 'definition', definition.props, change);
  noteQuorum(definition.props, change);
  definition.group = groupName;
  if (layers.length > 0) definition.layers = layers;
  if ((port ?? slots) !== undefined && definition.layers.length === 0) definition.layers = ['DRBD'];
  definition.port = port ?? definition.port;
  definition.peerSlots = slots ?? definition.peerSlots;
  return [
    ...replies,
    done(about, 'MODIFIED', `Resource definition '${definition.name}' modified.`, uuidDetails(definition)),
    ...adjustTieBreaker(about, definition),
    ...('AutoSnapshot/RunEvery' in change.set ? autoSnapshot(about, definition) : []),
  ];
}

/** Whoever sets the quorum by hand keeps it: the automatic one stays away from then on. */
export function noteQuorum(target: Props, { set, remove }: PropertyChange): void {
  const key = 'DrbdOptions/Resource/quorum';
  if (key in set) target['Internal/Drbd/QuorumSetBy'] = 'user';
  if (remove.includes(key)) delete target['Internal/Drbd/QuorumSetBy'];
}

/** DELETE /v1/resource-definitions/{resource}. @throws Refusal while it has snapshots or is in use */
export function deleteDefinition(context: Context, name: string): Reply[] {
  const { state } = context;
  const about = scoped(context, 'delete', 'resource definition', { RscDfn: name });
  const definition = state.definitions.get(upper(name));
  if (definition === undefined) return nothingToDelete(about, `Resource definition '${name}' does not exist`);
  if (definition.snapshots.size > 0) {
    throw refuse(about, 'FAIL_EXISTS_SNAPSHOT_DFN', `Resource definition '${definition.name}' has snapshots.`, {
      correction: 'Delete its snapshots first.',
    });
  }
  checkUnused(about, definition, { correction: 'Unmount it first.' });
  state.definitions.delete(upper(name));
  const nodes = [...definition.resources.values()].map((one) => one.nodeName);
  const marked =
    nodes.length > 0 ? [done(about, 'DELETED', `Resource definition '${definition.name}' marked for deletion.`)] : [];
  const cleaned = nodes.map((node) => done(about, 'DELETED', `(${node}) Resource '${definition.name}' deleted.`));
  return [
    ...marked,
    ...cleaned,
    done(about, 'DELETED', `Resource definition '${definition.name}' deleted.`, {
      details: `UUID was: ${definition.uuid}`,
    }),
  ];
}

/** PUT /v1/resource-definitions/{resource}/drbd-proxy. @throws Refusal for an unknown compression or property */
export function modifyProxy(context: Context, name: string, body: Body): Reply[] {
  const about = scoped(context, 'modify', 'resource definition', { RscDfn: name });
  const definition = findDefinition(about, name);
  const type = text(body, 'compression_type')?.toLowerCase();
  const owners = { zlib: 'proxyZlib', lzma: 'proxyLzma', zstd: 'proxyZstd' } as const;
  if (type !== undefined && !(type in owners) && type !== 'none' && type !== 'lz4')
    throw refuse(about, 'FAIL_INVLD_DRBD_PROXY_COMPRESSION_TYPE', `'${type}' is no kind of compression.`);
  const compression = props(body, 'compression_props');
  if (type !== undefined && type in owners) checkProperties(about, owners[type as keyof typeof owners], compression);
  const replies = changeProperties(about, 'proxy', definition.proxyProps, propertyChange(body));
  if (type !== undefined) definition.compression = type === 'none' ? undefined : { type, props: compression };
  const more = uuidRef(definition);
  return [...replies, done(about, 'MODIFIED', `DRBD Proxy options of '${definition.name}' modified.`, more)];
}

/** POST …/drbd-proxy/enable|disable/{node_a}/{node_b}: DRBD Proxy is not part of the demo's satellites. */
export function switchProxy(
  context: Context,
  name: string,
  verb: 'enable' | 'disable',
  ...[a, b]: [a: string, b: string, ...unknown[]]
): Reply[] {
  const about = scoped(context, 'modify', 'resource connection', { RscDfn: name });
  const definition = findDefinition(about, name);
  for (const node of [a, b]) {
    if (definition.resources.has(upper(node))) continue;
    throw refuse(about, 'FAIL_NOT_FOUND_RSC', `Resource '${name}' on node '${node}' does not exist.`);
  }
  const message = `DRBD Proxy of '${definition.name}' between ${a} and ${b} ${verb}d.`;
  return [info(about, 'INFO_NOOP', message)];
}
