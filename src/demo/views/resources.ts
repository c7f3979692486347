import type { Context } from '../state/context.ts';
import { numbered, sorted } from '../state/find.ts';
import type { Definition, DemoState, Resource, Volume, VolumeDefinition } from '../state/types.ts';
import { isOnlineNamed } from '../operations/injected-faults.ts';
import { allocatedKib, isDisklessResource, poolOf, sizesOf } from '../operations/space.ts';
import { isConnected, isUpToDate, peerState, shownDiskState } from '../operations/sync.ts';
import type { VolumeSizes } from '../../model/volume-size.ts';
import { sortedProps, unlessEmpty } from './common.ts';

/** A resource as GET /v1/view/resources shows it; the list of a definition leaves the volumes out. */
export function resourceView(
  context: Context,
  definition: Definition,
  resource: Resource,
  withVolumes: boolean,
): object {
  const { state } = context;
  const volumes = numbered(resource.volumes).map((volume) => new VolumeView(context, definition, resource, volume));
  return {
    name: definition.name,
    node_name: resource.nodeName,
    props: sortedProps(resource.props),
    effective_props: effectiveProps(definition, resource),
    flags: unlessEmpty(resource.flags),
    layer_object: layerObject(context, definition, resource, volumes, resource.layers),
    state: resourceState(state, resource),
    uuid: resource.uuid,
    create_timestamp: resource.createdAt,
    ...(withVolumes ? { volumes: volumes.map((one) => one.toView()) } : {}),
  };
}

export function volumeViews(context: Context, definition: Definition, resource: Resource): object[] {
  return numbered(resource.volumes).map((volume) => new VolumeView(context, definition, resource, volume).toView());
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
  const known = resource.layers.includes('DRBD') && !resource.flags.includes('INACTIVE');
  return known ? { in_use: resource.inUse } : {};
}

function layerObject(
  context: Context,
  definition: Definition,
  resource: Resource,
  volumes: VolumeView[],
  layers: readonly string[],
): object | undefined {
  const [type, ...below] = layers;
  if (type === undefined) return undefined;
  const child = layerObject(context, definition, resource, volumes, below);
  const children = child === undefined ? {} : { children: [child] };
  if (type === 'DRBD') return { ...children, type, drbd: drbdObject(context, definition, resource, volumes) };
  if (type === 'LUKS') return { ...children, type, luks: { luks_volumes: volumes.map((one) => one.luks()) } };
  return { ...children, type, storage: { storage_volumes: volumes.map((one) => one.storage()) } };
}

function drbdObject(context: Context, definition: Definition, resource: Resource, volumes: VolumeView[]): object {
  const { state } = context;
  const peers = sorted(definition.resources).filter((peer) => peer !== resource);
  const connections = peers.map((peer) => {
    const connected = isConnected(state, resource, peer);
    return [peer.nodeName, { connected, message: connected ? 'Connected' : 'Connecting' }];
  });
  const good = hasGoodData(context, definition);
  return {
    drbd_resource_definition: drbdDefinition(definition),
    node_id: resource.nodeId,
    tcp_ports: [resource.tcpPort],
    peer_slots: definition.peerSlots,
    al_stripes: 1,
    al_size: 32,
    flags: isDisklessResource(resource) ? ['DISKLESS', 'INITIALIZED'] : ['INITIALIZED'],
    drbd_volumes: volumes.map((one) => one.drbd()),
    connections: Object.fromEntries(connections) as object,
    promotion_score: good ? 10101 : 0,
    may_promote: mayPromote(context, definition, resource),
  };
}

function hasGoodData({ state, now }: Context, definition: Definition): boolean {
  for (const resource of definition.resources.values()) {
    if (!isDisklessResource(resource) && isUpToDate(state, resource, now)) return true;
  }
  return false;
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

/** One volume of a resource through all its layers. */
class VolumeView {
  private readonly sizes: VolumeSizes;
  private readonly allocated: number;
  private readonly disk: boolean;
  private readonly wanted: VolumeDefinition | undefined;
  private readonly minor: number;
  /** `db1_00000`, by which devices are called. */
  private readonly volumeName: string;

  constructor(
    private readonly context: Context,
    private readonly definition: Definition,
    private readonly resource: Resource,
    private readonly volume: Volume,
  ) {
    this.sizes = sizesOf(context.state, definition, resource, volume);
    this.allocated = allocatedKib(context.state, definition, resource, volume, context.now);
    this.disk = !isDisklessResource(resource);
    this.wanted = definition.volumes.get(volume.number);
    this.minor = this.wanted?.minor ?? 0;
    this.volumeName = `${definition.name}_${String(volume.number).padStart(5, '0')}`;
  }

  toView(): object {
    const layers = this.resource.layers.map((type) => ({ type, data: this.layerData(type) }));
    return {
      volume_number: this.volume.number,
      storage_pool_name: this.volume.pool,
      provider_kind: poolOf(this.context.state, this.resource, this.volume)?.provider ?? 'DISKLESS',
      device_path: this.topDevice(),
      allocated_size_kib: this.allocated,
      props: sortedProps(this.volume.props),
      flags: unlessEmpty(this.volume.flags),
      state: this.state(),
      layer_data_list: layers,
      uuid: this.volume.uuid,
    };
  }

  private layerData(type: string): object {
    if (type === 'DRBD') return this.drbd();
    return type === 'LUKS' ? this.luks() : this.storage();
  }

  private state(): object | undefined {
    const { state, now } = this.context;
    const known = isOnlineNamed(state, this.resource.nodeName) && !this.resource.flags.includes('INACTIVE');
    if (!this.resource.layers.includes('DRBD') || !known) return undefined;
    const peers = sorted(this.definition.resources).filter((peer) => peer !== this.resource);
    const states = peers.map((peer) => {
      const found = peerState(state, this.definition, this.resource, this.volume, peer, now);
      return [peer.nodeName, { replication_state: found.replication, done_percentage: found.done }];
    });
    return {
      disk_state: shownDiskState(this.resource, this.volume, now),
      replication_states: Object.fromEntries(states) as object,
    };
  }

  drbd(): object {
    const below = this.resource.layers.includes('LUKS') ? this.luksDevice() : this.storageDevice();
    return {
      drbd_volume_definition: { volume_number: this.volume.number, minor_number: this.minor },
      device_path: `/dev/drbd${this.minor}`,
      backing_device: this.disk ? below : undefined,
      allocated_size_kib: this.disk ? this.sizes.drbdGrossKib : -1,
      usable_size_kib: this.disk ? this.sizes.drbdNetKib : (this.wanted?.sizeKib ?? 0),
    };
  }

  luks(): object {
    return {
      volume_number: this.volume.number,
      device_path: this.luksDevice(),
      backing_device: this.storageDevice(),
      allocated_size_kib: this.sizes.storageKib,
      usable_size_kib: this.sizes.backingKib,
      opened: this.context.state.passphraseEntered,
      corrupted_key: false,
    };
  }

  storage(): object {
    const number = this.volume.number;
    if (!this.disk) return { volume_number: number, allocated_size_kib: 0, usable_size_kib: this.wanted?.sizeKib ?? 0 };
    return {
      volume_number: number,
      device_path: this.storageDevice(),
      allocated_size_kib: this.allocated,
      usable_size_kib: this.sizes.storageKib,
      disk_state: '[]',
    };
  }

  private topDevice(): string | undefined {
    if (this.resource.layers.includes('DRBD')) return `/dev/drbd${this.minor}`;
    return this.resource.layers.includes('LUKS') ? this.luksDevice() : this.storageDevice();
  }

  private luksDevice(): string {
    return `/dev/mapper/Linstor-Crypt-${this.volumeName}`;
  }

  private storageDevice(): string | undefined {
    const pool = poolOf(this.context.state, this.resource, this.volume);
    const driver = pool?.props['StorDriver/StorPoolName'] ?? '';
    if (pool?.provider.startsWith('ZFS')) return `/dev/zvol/${driver}/${this.volumeName}`;
    if (pool?.provider.startsWith('FILE')) return `/dev/loop${this.minor - 1000}`;
    return `/dev/${driver.split('/')[0] ?? driver}/${this.volumeName}`;
  }
}
