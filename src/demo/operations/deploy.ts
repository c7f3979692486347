import { noScope, refuse } from '../reply.ts';
import { SUPPORTED_LAYERS, providerOf } from '../rules/providers.ts';
import { newUuid, type Context } from '../state/context.ts';
import { DEFAULT_DISKLESS_POOL } from '../state/create.ts';
import { lowestFree, numberRange, upper } from '../state/find.ts';
import {
  Volume,
  type Definition,
  type DemoNode,
  type DemoState,
  type Props,
  type Resource,
  type VolumeDefinition,
} from '../state/types.ts';
import { isDisklessResource, poolOf, sizesOf } from './space.ts';
import { diskState, syncFrom } from './sync.ts';

export const POOL_KEY = 'StorPoolName';
const DEFAULT_POOL = 'DfltStorPool';
const FIRST_PORT = 7000;
const LAST_PORT = 7999;

export interface Deployment {
  readonly node: DemoNode;
  readonly flags: readonly string[];
  readonly props: Props;
  readonly layers: readonly string[];
  readonly nodeId?: number | undefined;
  readonly port?: number | undefined;
}

/**
 * The layers a new resource of the definition gets.
 * @throws Refusal when the satellites do not have one of them, or LUKS lacks the master passphrase
 */
export function layersFor(about: Context, definition: Definition, wanted: readonly string[] = []): string[] {
  const asked = [wanted, definition.layers, ['DRBD']].find((one) => one.length > 0) ?? [];
  const layers = asked.includes('STORAGE') ? [...asked] : [...asked, 'STORAGE'];
  const missing = layers.find((one) => !SUPPORTED_LAYERS.includes(one));
  if (missing !== undefined)
    throw refuse(about, 'FAIL_STLT_DOES_NOT_SUPPORT_LAYER', `The satellites do not support the layer ${missing}.`);
  if (layers.includes('LUKS')) needPassphrase(about);
  return layers;
}

/** @throws Refusal when volumes cannot be encrypted because the master passphrase is not there */
export function needPassphrase(about: Context): void {
  if (about.state.passphraseEntered) return;
  throw refuse(about, 'FAIL_NOT_FOUND_CRYPT_KEY', 'An encrypted volume needs the master passphrase.', {
    correction:
      about.state.passphrase === undefined
        ? 'Create it with "encryption create-passphrase".'
        : 'Enter it with "encryption enter-passphrase".',
  });
}

/** Which pool a volume goes to, by the properties from the most to the least particular. */
export function poolNameFor(
  state: DemoState,
  definition: Definition,
  volume: VolumeDefinition | undefined,
  node: DemoNode,
  own: Props,
): string {
  const group = state.groups.get(upper(definition.group));
  const groupVolume = volume === undefined ? undefined : group?.volumes.get(volume.number);
  const places = [own, volume?.props, definition.props, groupVolume?.props, group?.props, node.props, state.props];
  return places.map((one) => one?.[POOL_KEY]).find((one) => one !== undefined) ?? DEFAULT_POOL;
}

/** Puts a resource on a node, with nothing checked. */
export function deployResource(context: Context, definition: Definition, plan: Deployment): Resource {
  const { state, now } = context;
  const drbd = plan.layers.includes('DRBD');
  const resource: Resource = {
    nodeName: plan.node.name,
    uuid: newUuid(state),
    props: { ...plan.props },
    flags: [...plan.flags],
    layers: [...plan.layers],
    createdAt: now,
    nodeId: drbd ? (plan.nodeId ?? freeNodeId(definition) ?? 0) : -1,
    tcpPort: drbd ? (plan.port ?? freePort(state, definition, plan.node)) : -1,
    inUse: false,
    volumes: new Map(),
  };
  if (isDisklessResource(resource)) resource.props[POOL_KEY] ??= DEFAULT_DISKLESS_POOL;
  if (definition.layers.length < 2) definition.layers = [...plan.layers];
  const first = definition.resources.size === 0;
  definition.resources.set(upper(plan.node.name), resource);
  for (const volume of definition.volumes.values()) deployVolume(context, definition, resource, volume);
  if (first && drbd) chooseVerifyAlgorithm(state, definition);
  return resource;
}

function chooseVerifyAlgorithm(state: DemoState, definition: Definition): void {
  const off =
    definition.props['DrbdOptions/auto-verify-algo-disable'] ?? state.props['DrbdOptions/auto-verify-algo-disable'];
  if (/^(true|yes)$/i.test(off ?? '')) return;
  definition.props['DrbdOptions/auto-verify-alg'] ??= 'sha512';
}

function freeNodeId({ resources }: Definition): number | undefined {
  return lowestFree(new Set([...resources.values()].map((one) => one.nodeId)));
}

/** The lowest port that no other resource on the node has; all replicas share a port where they can. */
function freePort(state: DemoState, definition: Definition, node: DemoNode): number {
  if (definition.port > 0) return definition.port;
  const used = new Set([...state.definitions.values()].map((one) => one.resources.get(upper(node.name))?.tcpPort));
  const shared = [...definition.resources.values()][0]?.tcpPort;
  if (shared !== undefined && shared > 0 && !used.has(shared)) return shared;
  const port = lowestFree(used, ...numberRange(state.props.TcpPortAutoRange, [FIRST_PORT, LAST_PORT]));
  if (port !== undefined) return port;
  throw refuse(noScope, 'FAIL_POOL_EXHAUSTED_TCP_PORT', `Node '${node.name}' has no TCP port left.`);
}

/** Makes one volume of a deployed resource; a replica of data that is there already starts to sync. */
export function deployVolume(
  context: Context,
  definition: Definition,
  resource: Resource,
  wanted: VolumeDefinition,
): Volume {
  const { state } = context;
  const node = state.nodes.get(upper(resource.nodeName));
  const pool = isDisklessResource(resource)
    ? (resource.props[POOL_KEY] ?? DEFAULT_DISKLESS_POOL)
    : node === undefined
      ? DEFAULT_POOL
      : poolNameFor(state, definition, wanted, node, resource.props);
  const volume = new Volume(wanted.number, newUuid(state));
  volume.pool = pool;
  resource.volumes.set(wanted.number, volume);
  if (!resource.layers.includes('DRBD')) return volume;
  if (!wanted.flags.includes('DRBD_INITIALIZED')) wanted.flags.push('DRBD_INITIALIZED');
  if (!isDisklessResource(resource)) {
    startSync(context, definition, resource, volume);
    wanted.props['Linstor/Drbd/InitialUptoDateOn'] ??= resource.nodeName.toUpperCase();
  }
  return volume;
}

/** Lets a volume copy what an up-to-date peer has; thin storage copies what was written, thick all. */
function startSync(context: Context, definition: Definition, resource: Resource, volume: Volume): void {
  const { state, now } = context;
  const source = [...definition.resources.values()].find((peer) => {
    const other = peer.volumes.get(volume.number);
    return peer !== resource && other !== undefined && diskState(peer, other, now) === 'UpToDate';
  });
  const data = source?.volumes.get(volume.number)?.dataKib ?? volume.dataKib;
  volume.dataKib = data;
  if (source === undefined) return;
  const pool = poolOf(state, resource, volume);
  const zeroed = providerOf(pool?.provider ?? '').thin || pool?.provider === 'ZFS';
  const amount = zeroed ? data : sizesOf(state, definition, resource, volume).drbdNetKib;
  volume.sync = amount > 0 ? syncFrom(source.nodeName, amount, now) : undefined;
}
