import type { Context } from '../state/context.ts';
import { numbered, sorted } from '../state/find.ts';
import type { Definition, DemoState, Pool, Resource, Volume } from '../state/types.ts';
import { isOnlineNamed } from '../operations/injected-faults.ts';
import { allocatedKib, diskfulOf, isDisklessResource, poolOf, sizesOf } from '../operations/space.ts';
import { isConnected, isUpToDate, peerState, shownDiskState } from '../operations/sync.ts';
import { sortedProps, unlessEmpty } from './common.ts';

/** A resource as GET /v1/view/resources shows it; the list of a definition leaves the volumes out. */
export function resourceView(
  context: Context,
  definition: Definition,
  resource: Resource,
  withVolumes = false,
): object {
  const volumes = numbered(resource.volumes).map((volume) => layered(context, definition, resource, volume));
  return {
    name: definition.name,
    node_name: resource.nodeName,
    props: sortedProps(resource.props),
    effective_props: effectiveProps(definition, resource),
    flags: unlessEmpty(resource.flags),
    layer_object: layerObject(resource.layers, volumes, (data) => drbdObject(context, definition, resource, data)),
    state: resourceState(context.state, resource),
    uuid: resource.uuid,
    create_timestamp: resource.createdAt,
    volumes: withVolumes ? volumes.map((one) => volumeView(context, definition, resource, one)) : undefined,
  };
}

export function volumeViews(context: Context, definition: Definition, resource: Resource): object[] {
  const volumes = numbered(resource.volumes).map((volume) => layered(context, definition, resource, volume));
  return volumes.map((one) => volumeView(context, definition, resource, one));
}

function effectiveProps(definition: Definition, resource: Resource): object | undefined {
  const value = resource.props['DrbdOptions/SkipDisk'];
  if (value === undefined) return undefined;
  const descr = `Node: '${resource.nodeName}', Rsc: '${definition.name}'`;
  return { 'DrbdOptions/SkipDisk': { type: 'RESOURCE', value, descr } };
}

/** Only a satellite that answers knows whether DRBD is in use. */
function resourceState(state: DemoState, resource: Resource): object | undefined {
  if (!isOnlineNamed(state, resource.nodeName)) return undefined;
  return knowsDrbd(resource) ? { in_use: resource.inUse } : {};
}

/** The layers of a resource from the top down; `drbd` makes that of DRBD with what it says of the volumes. */
function layerObject(
  layers: readonly string[],
  volumes: readonly LayeredVolume[],
  drbd: (data: object[]) => object,
): object | undefined {
  const [type, ...below] = layers;
  if (type === undefined) return undefined;
  const child = layerObject(below, volumes, drbd);
  const top = { ...(child && { children: [child] }), type };
  const data = volumes.map((one) => one.data(type));
  if (type === 'DRBD') return { ...top, drbd: drbd(data) };
  return type === 'LUKS' ? { ...top, luks: { luks_volumes: data } } : { ...top, storage: { storage_volumes: data } };
}

function drbdObject(context: Context, definition: Definition, resource: Resource, volumes: object[]): object {
  const connections = peersOf(definition, resource).map((peer) => {
    const connected = isConnected(context.state, resource, peer);
    return [peer.nodeName, { connected, message: connected ? 'Connected' : 'Connecting' }];
  });
  return {
    drbd_resource_definition: drbdDefinition(definition),
    node_id: resource.nodeId,
    tcp_ports: [resource.tcpPort],
    peer_slots: definition.peerSlots,
    al_stripes: 1,
    al_size: 32,
    flags: isDisklessResource(resource) ? ['DISKLESS', 'INITIALIZED'] : ['INITIALIZED'],
    drbd_volumes: volumes,
    connections: Object.fromEntries(connections) as object,
    promotion_score: hasGoodData(context, definition) ? 10101 : 0,
    may_promote: mayPromote(context, definition, resource),
  };
}

function hasGoodData(context: Context, definition: Definition): boolean {
  return diskfulOf(definition).some((one) => isUpToDate(context, one));
}

/** Whether the resource could become primary on its node: good data is there, and nobody else uses it. */
export function mayPromote(context: Context, definition: Definition, resource: Resource): boolean {
  for (const peer of definition.resources.values()) if (peer !== resource && peer.inUse) return false;
  return isOnlineNamed(context.state, resource.nodeName) && hasGoodData(context, definition);
}

export function drbdDefinition(definition: Definition): object {
  return {
    peer_slots: definition.peerSlots,
    al_stripes: 1,
    al_stripe_size_kib: 32,
    port: definition.port,
    transport_type: 'IP',
    secret: definition.secret,
    down: definition.down,
  };
}

/** A volume of a resource, with what each of its layers says of it. */
interface LayeredVolume {
  readonly volume: Volume;
  readonly pool: Pool | undefined;
  readonly allocatedKib: number;
  readonly device: string;
  readonly data: (layer: string) => object;
}

function layered(context: Context, definition: Definition, resource: Resource, volume: Volume): LayeredVolume {
  const { minor, sizeKib } = definition.volumes.get(volume.number) ?? { minor: 0, sizeKib: 0 };
  const pool = poolOf(context.state, resource, volume);
  const sizes = sizesOf(context.state, definition, resource, volume);
  const allocated = allocatedKib(context, definition, resource, volume);
  const hasDisk = !isDisklessResource(resource);
  const name = `${definition.name}_${String(volume.number).padStart(5, '0')}`;
  const devices = {
    DRBD: `/dev/drbd${minor}`,
    LUKS: `/dev/mapper/Linstor-Crypt-${name}`,
    STORAGE: storageDevice(pool, name, minor),
  };
  const hasLuks = resource.layers.includes('LUKS');
  const drbd = () => ({
    drbd_volume_definition: { volume_number: volume.number, minor_number: minor },
    device_path: devices.DRBD,
    backing_device: hasDisk ? devices[hasLuks ? 'LUKS' : 'STORAGE'] : undefined,
    allocated_size_kib: hasDisk ? sizes.drbdGrossKib : -1,
    usable_size_kib: hasDisk ? sizes.drbdNetKib : sizeKib,
  });
  const luks = () => ({
    volume_number: volume.number,
    device_path: devices.LUKS,
    backing_device: devices.STORAGE,
    allocated_size_kib: sizes.storageKib,
    usable_size_kib: sizes.backingKib,
    opened: context.state.passphraseEntered,
    corrupted_key: false,
  });
  const storage = () => ({
    volume_number: volume.number,
    device_path: hasDisk ? devices.STORAGE : undefined,
    allocated_size_kib: allocated,
    usable_size_kib: hasDisk ? sizes.storageKib : sizeKib,
    disk_state: hasDisk ? '[]' : undefined,
  });
  const device = devices[resource.layers.includes('DRBD') ? 'DRBD' : hasLuks ? 'LUKS' : 'STORAGE'];
  const data = (layer: string) => (layer === 'DRBD' ? drbd : layer === 'LUKS' ? luks : storage)();
  return { volume, pool, allocatedKib: allocated, device, data };
}

/** Where the satellite finds the volume `name`, such as `db1_00000`. */
function storageDevice(pool: Pool | undefined, name: string, minor: number): string {
  const driver = pool?.props['StorDriver/StorPoolName'] ?? '';
  if (pool?.provider.startsWith('ZFS')) return `/dev/zvol/${driver}/${name}`;
  if (pool?.provider.startsWith('FILE')) return `/dev/loop${minor - 1000}`;
  return `/dev/${driver.split('/')[0] ?? driver}/${name}`;
}

function volumeView(context: Context, definition: Definition, resource: Resource, one: LayeredVolume): object {
  return {
    volume_number: one.volume.number,
    storage_pool_name: one.volume.pool,
    provider_kind: one.pool?.provider ?? 'DISKLESS',
    device_path: one.device,
    allocated_size_kib: one.allocatedKib,
    props: sortedProps(one.volume.props),
    flags: unlessEmpty(one.volume.flags),
    state: volumeState(context, definition, resource, one.volume),
    layer_data_list: resource.layers.map((type) => ({ type, data: one.data(type) })),
    uuid: one.volume.uuid,
  };
}

function volumeState(context: Context, definition: Definition, resource: Resource, volume: Volume): object | undefined {
  if (!knowsDrbd(resource) || !isOnlineNamed(context.state, resource.nodeName)) return undefined;
  const states = peersOf(definition, resource).map((peer) => [
    peer.nodeName,
    peerState(context, resource, volume, peer),
  ]);
  return {
    disk_state: shownDiskState(resource, volume, context.now),
    replication_states: Object.fromEntries(states) as object,
  };
}

/** Whether DRBD on its node can say something of the resource. */
function knowsDrbd(resource: Resource): boolean {
  return resource.layers.includes('DRBD') && !resource.flags.includes('INACTIVE');
}

function peersOf(definition: Definition, resource: Resource): Resource[] {
  return sorted(definition.resources).filter((peer) => peer !== resource);
}
